package nl.verhuisloket.risico;

/** A risk table cannot be put in force now; the message is a Dutch sentence that says why and what to do. */
public final class NietTePubliceren extends RuntimeException {

    private final Reden reden;

    NietTePubliceren(Reden reden) {
        super(reden.zin);
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }

    public enum Reden {
        AL_IN_WERKING("Deze risicotabel is al in werking."),
        NIET_INGEDIEND("Deze risicotabel is nog niet gesimuleerd en ingediend. Doe eerst de simulatie."),
        ZELFDE_PERSOON("Een ander moet deze risicotabel in werking stellen: niet wie hem maakte en niet wie hem indiende."),
        VEROUDERD("Na de simulatie is een andere risicotabel in werking gekomen, of is het programma vernieuwd. Doe de simulatie opnieuw.");

        private final String zin;

        Reden(String zin) {
            this.zin = zin;
        }
    }
}
