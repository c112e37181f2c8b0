package nl.verhuisloket.bag;

import org.jspecify.annotations.Nullable;

/** The BAG gave no usable answer. The process tries again; in a conversation the address stays unchecked. */
public class BagNietBereikbaar extends RuntimeException {

    /**
     * @param melding what failed and what to check; never personal data
     * @param oorzaak null when it lies in an answer or a request, whose text may hold an address and is therefore not kept
     */
    public BagNietBereikbaar(String melding, @Nullable Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
