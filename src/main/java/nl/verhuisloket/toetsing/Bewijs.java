package nl.verhuisloket.toetsing;

/** How far a document has come that the rules ask for. Whether it says what it must is judged by a person, never by the system. */
public enum Bewijs {
    /** Not handed over. */
    GEEN,
    /** Handed over, not looked at yet. */
    INGELEVERD,
    /** A person looked and found it right. */
    AKKOORD,
    /** A person looked and found that it does not fit: another name, address or date, or not readable (dossier E.2, S29). */
    TEGENSTRIJDIG;

    /** Handed over and not found wrong. */
    public boolean isBruikbaar() {
        return this == INGELEVERD || this == AKKOORD;
    }

    /**
     * The documents of one mover. Null is {@link Bewijs#GEEN}.
     *
     * @param machtiging  written authorisation of this person for the declarant (Wet BRP 2.49 lid 1 c)
     * @param verklaring  statement of the head of the institution where this person lives (Wet BRP 2.49 lid 1 d)
     * @param curatorschap proof that the declarant is the curator of this person (Wet BRP 2.48 c)
     */
    public record Stukken(Bewijs machtiging, Bewijs verklaring, Bewijs curatorschap) {

        public static final Stukken GEEN = new Stukken(Bewijs.GEEN, Bewijs.GEEN, Bewijs.GEEN);

        public Stukken {
            machtiging = ofGeen(machtiging);
            verklaring = ofGeen(verklaring);
            curatorschap = ofGeen(curatorschap);
        }

        boolean isTegenstrijdig() {
            return machtiging == TEGENSTRIJDIG || verklaring == TEGENSTRIJDIG || curatorschap == TEGENSTRIJDIG;
        }
    }

    @SuppressWarnings("ConstantConditions")
    static Bewijs ofGeen(Bewijs bewijs) {
        return bewijs == null ? GEEN : bewijs;
    }
}
