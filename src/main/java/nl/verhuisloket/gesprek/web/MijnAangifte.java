package nl.verhuisloket.gesprek.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import org.jspecify.annotations.Nullable;

/**
 * One declaration as its declarant sees it; every date in words.
 *
 * @param status       name of an {@link Aangiftestatus}: the key of its texts
 * @param personen     names of those declared along
 * @param telt         the date that counts; null while not registered
 * @param laat         the day of receipt counts instead of the declared day (Wet BRP 2.20 lid 3 b)
 * @param redenen      why a person looks, one sentence each; no rule names, no points
 * @param beoordeling  a person looks at it now
 * @param bevestiging  the confirmation can be downloaded
 * @param besluit      the letter that says why the declaration was not followed can be downloaded
 * @param versie       differs as soon as something on the page differs
 */
record MijnAangifte(UUID id, String zaaknummer, String gemeente, String status, boolean loopt, boolean storing, String ontvangen,
                    String nieuwAdres, String plaats, String verhuisdatum, List<String> personen, @Nullable String telt, boolean laat,
                    boolean beoordeling, List<String> redenen, boolean bevestiging, boolean besluit, List<Regel> tijdlijn, String versie) {

    private static final Set<Gevolg> REDEN = Set.of(Gevolg.BEOORDELEN, Gevolg.NIET_DIGITAAL, Gevolg.SIGNAAL);

    record Regel(String moment, String zin) {
    }

    static MijnAangifte van(Aangiftedossier dossier, Gemeente gemeente, boolean bevestiging, boolean besluit) {
        Aangifte aangifte = dossier.aangifte();
        Aangiftestatus status = aangifte.status();
        boolean verwerkt = status == Aangiftestatus.VERWERKT && aangifte.registratiedatum() != null;
        String telt = verwerkt ? Kalender.metWeekdag(aangifte.registratiedatum()) : null;
        boolean laat = verwerkt && aangifte.registratiedatum().isAfter(aangifte.verhuizing().verhuisdatum());
        boolean beoordeling = status == Aangiftestatus.IN_BEOORDELING;
        return new MijnAangifte(aangifte.id(), aangifte.zaaknummer(), aangifte.gemeente(), status.name(),
                !status.isEinde() || brief(status) && !bevestiging && !besluit, dossier.storing(),
                Kalender.metTijd(aangifte.ontvangst()), aangifte.verhuizing().nieuwAdres().leesbaar(),
                aangifte.verhuizing().nieuwAdres().straatEnNummer(), Kalender.metWeekdag(aangifte.verhuizing().verhuisdatum()),
                aangifte.verhuizing().meeverhuizers().stream().map(Meeverhuizer::naam).toList(), telt, laat, beoordeling,
                beoordeling ? redenen(dossier, gemeente) : List.of(), bevestiging, besluit, tijdlijn(dossier), versie(dossier, bevestiging || besluit));
    }

    /** A letter follows; it may come a moment after the status. */
    private static boolean brief(Aangiftestatus status) {
        return status == Aangiftestatus.VERWERKT || status == Aangiftestatus.NIET_GEVOLGD;
    }

    private static List<String> redenen(Aangiftedossier dossier, Gemeente gemeente) {
        List<Bevinding> bevindingen = dossier.oordeel() == null ? List.of() : dossier.oordeel().bevindingen();
        return bevindingen.stream().filter(b -> REDEN.contains(b.gevolg())).sorted(Comparator.comparing(Bevinding::gevolg))
                .map(b -> gemeente.kies(b.zinU(), b.zinJe())).filter(zin -> !zin.isBlank()).distinct().toList();
    }

    private static List<Regel> tijdlijn(Aangiftedossier dossier) {
        return dossier.tijdlijn().stream().filter(g -> !g.zin().isBlank())
                .map(g -> new Regel(Kalender.metTijd(g.moment()), g.zin())).toList();
    }

    private static String versie(Aangiftedossier dossier, boolean bevestiging) {
        return dossier.aangifte().status() + "-" + dossier.tijdlijn().size() + "-" + dossier.storing() + "-" + bevestiging;
    }

    @Override
    public String toString() {
        return "MijnAangifte[*****]";
    }
}
