package nl.verhuisloket.gesprek.taal.adres;

import java.util.Locale;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * An address, or a part of one, somewhere in a text; not looked up.
 *
 * @param begin      position of the first character
 * @param einde      position after the last character
 * @param huisnummer 0 when none was given
 * @param toevoeging as typed; a floor as its number: {@code tweehoog} is {@code 2}
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

    public Adresvondst metStraat(String bekend, @Nullable String plaats) {
        return new Adresvondst(begin, einde, postcode, huisnummer, huisletter, toevoeging, bekend, plaats, postbus);
    }

    public String nummer() {
        return huisnummer + (huisletter == null ? "" : huisletter) + (toevoeging == null ? "" : "-" + toevoeging);
    }

    /**
     * Whether this may be the number that a register writes in another way: {@code 12 hs} is {@code 12-H} in Amsterdam, {@code 12 III}
     * and {@code 12 driehoog} are {@code 12-3}, {@code 12 zwart} is {@code 12ZW} in Haarlem.
     *
     * @param nummer number, letter and addition of an address in the BAG
     */
    public boolean past(String nummer) {
        String kaal = nummer.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Toevoeging.schrijfwijzen((huisletter == null ? "" : huisletter) + (toevoeging == null ? "" : toevoeging)).stream()
                .anyMatch(s -> kaal.equals(huisnummer + s));
    }

    @Override
    public String toString() {
        return "Adresvondst[*****]";
    }
}
