package nl.verhuisloket.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.verhuisloket.kern.Kalender;

/**
 * How much time is left to decide. The law gives no term of its own for a declaration: within a reasonable time, which has
 * passed after eight weeks (Awb 4:13 lid 2). Before that the municipality's own norm of a week holds.
 *
 * @param stand  key of its words, and of its colour: the words always say what the colour says
 * @param waarde what the words are filled in with: a number of days or a date
 */
record Termijn(String stand, String kleur, String waarde) {

    private static final int STREEF_DAGEN = 7;
    private static final int WET_WEKEN = 8;
    private static final int WAARSCHUW_DAGEN = 7;

    static Termijn van(Instant ontvangst, LocalDate vandaag) {
        LocalDate dag = Kalender.dag(ontvangst);
        LocalDate uiterlijk = dag.plusWeeks(WET_WEKEN);
        long totStreef = ChronoUnit.DAYS.between(vandaag, dag.plusDays(STREEF_DAGEN));
        if (vandaag.isAfter(uiterlijk)) {
            return new Termijn("verlopen", "rood", Kalender.voluit(uiterlijk));
        }
        if (!vandaag.isBefore(uiterlijk.minusDays(WAARSCHUW_DAGEN))) {
            return new Termijn("laat", "rood", Kalender.voluit(uiterlijk));
        }
        if (totStreef < 0) {
            return new Termijn("streef", "oranje", Kalender.voluit(uiterlijk));
        }
        String stand = totStreef == 0 ? "op_tijd.vandaag" : totStreef == 1 ? "op_tijd.een" : "op_tijd";
        return new Termijn(stand, "groen", String.valueOf(totStreef));
    }
}
