package nl.verhuisloket.risico.vrijbrp;

/** Scores against the threshold of a profile, as points against ours: what made a case wait there makes a person look here. */
final class Weging {

    private static final String TELT = "ADD";
    private static final long MEESTE = 100;

    private Weging() {
    }

    /** One match was enough there: a person always looks here. No score: only shown. */
    static String klasse(long score, long drempel) {
        return score == 0 ? "INFO" : drempel > 0 && score >= drempel ? "REVIEW" : TELT;
    }

    /**
     * @param grens points from which a person looks here
     * @return 0 where no points count; else 1 to 100, rounded up so that a sum that reached the threshold there reaches ours; as they were without a threshold
     */
    static int punten(long score, long drempel, int grens) {
        if (!klasse(score, drempel).equals(TELT)) {
            return 0;
        }
        double punten = drempel > 0 ? Math.ceil((double) grens * score / drempel) : score;
        return (int) Math.min(MEESTE, punten);
    }
}
