package nl.verhuisloket.gesprek.staat;

import java.time.LocalDate;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the declarant may declare for.
 *
 * @param nummer   1 and up: how pages and payloads name this person, so that no BSN leaves the product
 * @param voornaam first of the first names; the whole name where there is none
 */
public record Gezinslid(int nummer, Bsn bsn, String naam, String voornaam, @Nullable LocalDate geboren, Soort soort) {

    public enum Soort { PARTNER, KIND, OUDER }

    @Override
    public String toString() {
        return "Gezinslid[" + nummer + "]";
    }
}
