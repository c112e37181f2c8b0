package nl.verhuisloket.gesprek.taal;

import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * An address, or a part of one, somewhere in a text; not looked up.
 *
 * @param begin      position of the first character
 * @param einde      position after the last character
 * @param huisnummer 0 when none was given
 * @param straat     as typed; null when none was given
 * @param postbus    a PO box, where nobody lives
 */
public record Adresvondst(int begin, int einde, @Nullable Postcode postcode, int huisnummer, @Nullable String huisletter,
                          @Nullable String toevoeging, @Nullable String straat, @Nullable String woonplaats, boolean postbus) {

    /** Enough to look it up. */
    public boolean isZoekbaar() {
        return huisnummer > 0 && (postcode != null || straat != null);
    }

    /** Enough to write it down where it cannot be looked up. */
    public boolean isVolledig() {
        return huisnummer > 0 && postcode != null && straat != null && woonplaats != null;
    }

    public Adresvondst metPostcode(Postcode bekend) {
        return new Adresvondst(begin, einde, bekend, huisnummer, huisletter, toevoeging, straat, woonplaats, postbus);
    }

    public String nummer() {
        return huisnummer + (huisletter == null ? "" : huisletter) + (toevoeging == null ? "" : "-" + toevoeging);
    }

    @Override
    public String toString() {
        return "Adresvondst[*****]";
    }
}
