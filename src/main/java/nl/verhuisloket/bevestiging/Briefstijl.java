package nl.verhuisloket.bevestiging;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the letters of a municipality look: settings under {@code verhuisloket.brief}.
 *
 * @param kleur colour of name, rule and headings, {@code #rrggbb}; on white it needs a contrast of 4.5 (WCAG 1.4.3)
 */
record Briefstijl(@DefaultValue("#154273") String kleur) {

    private static final double MINSTE_CONTRAST = 4.5;

    Briefstijl {
        if (!kleur.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("verhuisloket.brief.kleur moet de vorm #rrggbb hebben.");
        }
        if (contrastOpWit(kleur) < MINSTE_CONTRAST) {
            throw new IllegalArgumentException("verhuisloket.brief.kleur is te licht voor wit papier (contrast onder 4,5).");
        }
    }

    private static double contrastOpWit(String kleur) {
        double helderheid = 0.2126 * lineair(kleur, 1) + 0.7152 * lineair(kleur, 3) + 0.0722 * lineair(kleur, 5);
        return 1.05 / (helderheid + 0.05);
    }

    private static double lineair(String kleur, int plaats) {
        double waarde = Integer.parseInt(kleur.substring(plaats, plaats + 2), 16) / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.pow((waarde + 0.055) / 1.055, 2.4);
    }
}
