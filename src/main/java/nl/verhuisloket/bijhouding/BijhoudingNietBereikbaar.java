package nl.verhuisloket.bijhouding;

/** The back office gave no usable answer, or refused. The process tries again. */
public class BijhoudingNietBereikbaar extends RuntimeException {

    /** @param melding what failed and what to check; never personal data */
    public BijhoudingNietBereikbaar(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
