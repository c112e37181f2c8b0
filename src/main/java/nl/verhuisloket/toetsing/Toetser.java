package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel.Aangegevene;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import nl.verhuisloket.toetsing.woorden.Melding;
import org.jspecify.annotations.Nullable;

/** Judges by one version of the rules, whatever is in force; see {@link Toetsing} for what a judgement is. Safe for many threads. */
public final class Toetser {

    private static final Comparator<Melding> VOLGORDE = Comparator.comparing(Melding::regel)
            .thenComparingInt(melding -> melding.persoon() == null ? -1 : melding.persoon());

    private final Regelboek boek;
    private final Stroom stroom;

    Toetser(Regelboek boek) {
        this.boek = boek;
        this.stroom = new Stroom(boek);
    }

    /** Which rules, parameters and risk table judge here: {@link Regelbronnen#versie()}. */
    public String versie() {
        return boek.versie();
    }

    /** The files it was compiled from. */
    public Regelbronnen bronnen() {
        return boek.bronnen();
    }

    /** From how many points a person looks. @param dag of receipt */
    public int beoordelenVanafPunten(String gemeente, LocalDate dag) {
        return boek.parameters().op(gemeente, dag).beoordelenVanafPunten();
    }

    /** @see Toetsing#toets(Feiten) */
    public Oordeel toets(Feiten feiten) {
        return oordeel(feiten, stroom.doorloop(Werkfeiten.van(feiten, boek)));
    }

    /**
     * Judges many, on all cores, with memory for some thousands at a time however long the series is. The judgements are those of
     * {@link #toets}; only the engine that orders the rule groups is left out.
     *
     * @param gevallen read on the calling thread, as needed
     * @param feiten   the facts of each; called on several threads, so that reading a stored form is shared too
     * @param gevonden given each judgement on the calling thread, in the order of {@code gevallen}
     */
    public <T> void toetsAlles(Iterator<T> gevallen, Function<T, Feiten> feiten, BiConsumer<T, Oordeel> gevonden) {
        Reeks.verwerk(gevallen, geval -> vlug(feiten.apply(geval)), gevonden);
    }

    Oordeel vlug(Feiten feiten) {
        return oordeel(feiten, stroom.doorloopVlug(Werkfeiten.van(feiten, boek)));
    }

    /** What was found, as a judgement. */
    Oordeel oordeel(Feiten feiten, Bevindingen gevonden) {
        List<Melding> meldingen = gevonden.meldingen().stream().sorted(VOLGORDE).toList();
        List<Bevinding> alle = meldingen.stream().map(this::bevinding).toList();
        List<Aangegevene> personen = gevonden.personen().entrySet().stream()
                .map(persoon -> new Aangegevene(persoon.getKey(), Hoedanigheid.metCode(persoon.getValue())))
                .sorted(Comparator.comparing(Aangegevene::nummer)).toList();
        return new Oordeel(uitkomst(alle, bevinding -> gevonden.teltMee(bevinding.persoon())), alle, personen, registratiedatum(feiten, meldingen),
                gevonden.stand().score(), boek.versie());
    }

    private Bevinding bevinding(Melding melding) {
        Regel regel = boek.regels().get(melding.regel());
        var feiten = new HashMap<String, String>();
        melding.feiten().forEach((naam, waarde) -> feiten.put(naam, waarde.toString()));
        return new Bevinding(melding.regel(), melding.gevolg(), regel.bron(), melding.persoon(), melding.punten(), feiten,
                Teksten.vul(regel.tekst().u(), melding.feiten()), Teksten.vul(regel.tekst().je(), melding.feiten()),
                Teksten.vul(regel.tekst().anders(), melding.feiten()));
    }

    /** The heaviest finding decides (the order of {@link Gevolg}). */
    private static Uitkomst uitkomst(List<Bevinding> bevindingen, Predicate<Bevinding> teltMee) {
        for (Gevolg gevolg : EnumSet.range(Gevolg.NOG_NIET, Gevolg.TOESTEMMING)) {
            List<Bevinding> redenen = bevindingen.stream().filter(bevinding -> bevinding.gevolg() == gevolg).filter(teltMee).toList();
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
