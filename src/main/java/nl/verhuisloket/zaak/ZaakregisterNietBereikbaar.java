package nl.verhuisloket.zaak;

import org.jspecify.annotations.Nullable;

/** The ZGW APIs gave no usable answer, or refused. The process tries again. */
public class ZaakregisterNietBereikbaar extends RuntimeException {

    /** @param melding what failed and what to check; never personal data */
    public ZaakregisterNietBereikbaar(String melding, @Nullable Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
