package nl.verhuisloket.bijhouding;

import org.jspecify.annotations.Nullable;

/** The back office gave no usable answer, or refused. The process tries again. */
public class BijhoudingNietBereikbaar extends RuntimeException {

    /** @param melding what failed and what to check; never personal data */
    public BijhoudingNietBereikbaar(String melding, @Nullable Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
