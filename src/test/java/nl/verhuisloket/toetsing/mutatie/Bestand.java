package nl.verhuisloket.toetsing.mutatie;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which places are replaced by their position.
 *
 * @param masker the same text, as long, with remarks and the inside of strings blanked, so that structure can be read from it
 */
record Bestand(String pad, String inhoud, String masker) {

    private static final Pattern GEEN_CODE = Pattern.compile("\"[^\"\n]*\"|//[^\n]*|(?s:/\\*.*?\\*/)");

    static Bestand van(String pad, String inhoud) {
        return new Bestand(pad, inhoud, GEEN_CODE.matcher(inhoud).replaceAll(hit -> Matcher.quoteReplacement(blanco(hit.group()))));
    }

    String tekst(int van, int tot) {
        return inhoud.substring(van, tot).strip();
    }

    /** @param was and what it becomes are names for people; the text itself changes between {@code van} and {@code tot} */
    Mutant mutant(String regel, int van, int tot, String nieuw, String was, String wordt) {
        return new Mutant(pad, regel, was, wordt, inhoud.substring(0, van) + nieuw + inhoud.substring(tot));
    }

    private static String blanco(String stuk) {
        return stuk.startsWith("\"") ? "\"" + "_".repeat(stuk.length() - 2) + "\"" : stuk.replaceAll("[^\n]", " ");
    }
}
