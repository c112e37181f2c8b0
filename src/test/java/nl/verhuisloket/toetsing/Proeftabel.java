package nl.verhuisloket.toetsing;

/** A risk table of as many rows as wanted. */
public final class Proeftabel {

    private static final String KOP = "naam,over,voorwaarde,klasse,punten,vanaf,totEnMet,vastgesteld,grond,reden\n";

    private Proeftabel() {
    }

    /** @return csv; signal {@code T<n>} is about who declares more than {@code dagen + n} days after the move */
    public static String csv(int dagen, int rijen) {
        StringBuilder csv = new StringBuilder(KOP);
        for (int n = 0; n < rijen; n++) {
            csv.append("T").append(n).append(",AANGIFTE,dagenNaVerhuizing > ").append(dagen + n)
                    .append(",ADD,1,2026-01-01,2027-12-31,2026-10-01,Wet BRP 2.20,Waarom nu pas?\n");
        }
        return csv.toString();
    }
}
