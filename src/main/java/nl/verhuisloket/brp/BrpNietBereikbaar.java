package nl.verhuisloket.brp;

/** The BRP gave no usable answer. The process tries again; a conversation goes on without it. */
public class BrpNietBereikbaar extends RuntimeException {

    /** @param melding what failed and what to check; never personal data */
    public BrpNietBereikbaar(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
