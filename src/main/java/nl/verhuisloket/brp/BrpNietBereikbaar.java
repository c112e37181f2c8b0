package nl.verhuisloket.brp;

import org.jspecify.annotations.Nullable;

/** The BRP gave no usable answer. The process tries again; a conversation goes on without it. */
public class BrpNietBereikbaar extends RuntimeException {

    /**
     * @param melding what failed and what to check; never personal data
     * @param oorzaak null when it lies in an answer, whose text may hold personal data and is therefore not kept
     */
    public BrpNietBereikbaar(String melding, @Nullable Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
