package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel.Aangegevene;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import nl.verhuisloket.toetsing.woorden.Melding;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Judges a declaration, or as much of it as is known, against every rule in {@code rules/}. Pure and safe for many threads: the
 * same facts and the same rule version always give the same judgement, and nothing is looked up.
 *
 * <p>Half-known facts: what is null is not judged. {@code Automatisch} never comes of them: while verhuisdatum, adres, bewoning,
 * aangever or woonsituatie is unknown the finding {@code BELEID-ONVOLLEDIG} ({@code BEOORDELEN}) stands beside the others, so that
 * the outcome is {@code Beoordelen} or something heavier. A conversation under way looks only at the findings that need an answer
 * now: {@code NOG_NIET}, {@code NIET_DIGITAAL}, {@code PERSOON_ZELF}, {@code PERSOON_BALIE} and {@code TOESTEMMING}.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0033715">Wet BRP, afdeling 4 van hoofdstuk 2</a>
 */
@Service
public class Toetsing {

    private static final Comparator<Bevinding> VOLGORDE = Comparator.comparing(Bevinding::regel)
            .thenComparing(bevinding -> bevinding.persoon() == null ? -1 : bevinding.persoon());

    private final Regelboek boek;

    /** Compiles the rules on the class path, once. */
    @Autowired
    Toetsing() {
        this(Regelboek.van(Regelbronnen.vanKlassenpad(Toetsing.class.getClassLoader())));
    }

    Toetsing(Regelboek boek) {
        this.boek = boek;
    }

    /**
     * @param feiten what BRP and BAG said at {@code feiten.peilmoment()}; parts that are null are not judged
     * @return the outcome with every finding, in rule-name order, then by person
     */
    public Oordeel toets(Feiten feiten) {
        return oordeel(feiten, Stroom.doorloop(boek, Werkfeiten.van(feiten, boek)));
    }

    /** What was found, as a judgement. */
    Oordeel oordeel(Feiten feiten, Bevindingen gevonden) {
        List<Bevinding> alle = gevonden.meldingen().stream().map(this::bevinding).sorted(VOLGORDE).toList();
        List<Bevinding> wegend = gevonden.meldingen().stream().filter(gevonden::teltMee).map(this::bevinding).sorted(VOLGORDE).toList();
        List<Aangegevene> personen = gevonden.personen().entrySet().stream()
                .map(persoon -> new Aangegevene(persoon.getKey(), Hoedanigheid.metCode(persoon.getValue())))
                .sorted(Comparator.comparing(Aangegevene::nummer)).toList();
        return new Oordeel(uitkomst(wegend), alle, personen, registratiedatum(feiten, gevonden.meldingen()),
                gevonden.stand().score(), boek.versie());
    }

    private Bevinding bevinding(Melding melding) {
        Regel regel = boek.regels().get(melding.regel());
        var feiten = new TreeMap<String, String>();
        melding.feiten().forEach((naam, waarde) -> feiten.put(naam, waarde.toString()));
        return new Bevinding(melding.regel(), melding.gevolg(), regel.bron(), melding.persoon(), melding.punten(), feiten,
                Teksten.vul(regel.tekst().u(), melding.feiten()), Teksten.vul(regel.tekst().je(), melding.feiten()),
                Teksten.vul(regel.tekst().anders(), melding.feiten()));
    }

    /** The heaviest finding decides (the order of {@link Gevolg}). */
    private static Uitkomst uitkomst(List<Bevinding> bevindingen) {
        for (Gevolg gevolg : EnumSet.range(Gevolg.NOG_NIET, Gevolg.TOESTEMMING)) {
            List<Bevinding> redenen = bevindingen.stream().filter(bevinding -> bevinding.gevolg() == gevolg).toList();
            if (!redenen.isEmpty()) {
                return uitkomst(gevolg, redenen);
            }
        }
        return new Uitkomst.Automatisch();
    }

    private static Uitkomst uitkomst(Gevolg gevolg, List<Bevinding> redenen) {
        return switch (gevolg) {
            case NOG_NIET -> new Uitkomst.NogNiet(redenen);
            case NIET_DIGITAAL -> new Uitkomst.NietDigitaal(redenen);
            case BEOORDELEN -> new Uitkomst.Beoordelen(redenen);
            default -> new Uitkomst.Toestemming(redenen);
        };
    }

    /** The declared date (Wet BRP 2.20 lid 3 a), unless a rule found that another counts. */
    private static @Nullable LocalDate registratiedatum(Feiten feiten, List<Melding> meldingen) {
        return meldingen.stream().map(melding -> melding.feiten().get(Bevindingen.REGISTRATIEDATUM)).filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast).findFirst().orElse(feiten.verhuisdatum());
    }
}
