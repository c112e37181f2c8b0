package nl.verhuisloket.bevestiging;

import org.jspecify.annotations.Nullable;

/** NotifyNL gave no usable answer, or refused. The process tries again. */
public class BerichtNietVerstuurd extends RuntimeException {

    /** @param melding what failed and what to check; never personal data */
    public BerichtNietVerstuurd(String melding, @Nullable Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
