package nl.verhuisloket.bag;

/** The BAG gave no usable answer. The process tries again; in a conversation the address stays unchecked. */
public class BagNietBereikbaar extends RuntimeException {

    /** @param melding what failed and what to check; never personal data */
    public BagNietBereikbaar(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
