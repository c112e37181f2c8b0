package nl.verhuisloket.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Oordeel.Aangegevene;
import nl.verhuisloket.toetsing.Puntentelling;
import org.jspecify.annotations.Nullable;

/**
 * A judgement with all that explains it.
 *
 * @param uitkomst         automatisch, toestemming, beoordelen, niet-digitaal or nog-niet
 * @param registratiedatum the date that counts (Wet BRP 2.20 lid 3); null while no date was given
 * @param personen         who goes on, in which capacity
 * @param bevindingen      every finding that this reader may see, each with its source, sentences, facts and what would have to change
 * @param score            how the risk score is made up; null for who may not see it
 * @param toelichting      what is left out and why; empty when nothing is
 */
public record Toetsuitslag(String uitkomst, @Nullable LocalDate registratiedatum, String regelversie, List<Aangegevene> personen,
                           List<Bevinding> bevindingen, @Nullable Score score, String toelichting) {

    private static final String ZONDER_RISICO = "Risicosignalen en punten staan hier niet bij: die zijn voor de risicomanager.";

    /** @param aangifte points of address and declaration together  @param perPersoon points of each mover; only the highest sum counts */
    public record Score(int totaal, int aangifte, int hoogstePersoon, SortedMap<Integer, Integer> perPersoon) {
    }

    /** With everything, for whoever answers for the risk rules. */
    public static Toetsuitslag volledig(Oordeel oordeel) {
        Puntentelling telling = oordeel.puntentelling();
        return van(oordeel, oordeel.bevindingen(), new Score(oordeel.score(), telling.aangifte(), telling.hoogstePersoon(), telling.personen()), "");
    }

    /** Without signals, points and what weighs them: a specialist looks first without (dossier A.14, 4). */
    static Toetsuitslag zonderRisico(Oordeel oordeel) {
        return van(oordeel, oordeel.bevindingen().stream().filter(Bevindingen::isWetOfBeleid).toList(), null, ZONDER_RISICO);
    }

    private static Toetsuitslag van(Oordeel oordeel, List<Bevinding> bevindingen, @Nullable Score score, String toelichting) {
        return new Toetsuitslag(oordeel.uitkomst().code(), oordeel.registratiedatum(), oordeel.regelversie(), oordeel.personen(), bevindingen, score,
                toelichting);
    }
}
