package nl.verhuisloket.kern;

import org.jspecify.annotations.Nullable;

/**
 * An address in the Netherlands. Ids are text, because they may start with a zero.
 *
 * @param straat                  openbare ruimte, full name
 * @param huisnummer              1 to 99999
 * @param huisletter              one letter, or null
 * @param toevoeging              up to four characters, or null
 * @param postcode                null for the few addresses without one
 * @param woonplaats              as in the BAG
 * @param gemeentecode            four digits, the municipality the address lies in today; null when not known
 * @param nummeraanduidingId      BAG id of the nummeraanduiding; null while unchecked
 * @param adresseerbaarObjectId   BAG id of the object that is lived in; null while unchecked
 */
public record Adres(String straat, int huisnummer, @Nullable String huisletter, @Nullable String toevoeging,
                    @Nullable Postcode postcode, String woonplaats, @Nullable String gemeentecode,
                    @Nullable String nummeraanduidingId, @Nullable String adresseerbaarObjectId) {

    /** Street and number: {@code Heuvelring 12a}, {@code Dam 1 H}, {@code Kade 5a-2}. */
    public String straatEnNummer() {
        String letter = huisletter == null ? "" : huisletter;
        String extra = toevoeging == null ? "" : "-" + toevoeging;
        return straat + " " + huisnummer + letter + extra;
    }

    /** Postcode and place: {@code 5038 EA Tilburg}. */
    public String postcodeEnPlaats() {
        return postcode == null ? woonplaats : postcode.leesbaar() + " " + woonplaats;
    }

    /** On one line, for a person to read. Never for a log. */
    public String leesbaar() {
        return straatEnNummer() + ", " + postcodeEnPlaats();
    }

    /** Masked, so that a log line cannot leak where somebody lives. */
    @Override
    public String toString() {
        return "Adres[*****]";
    }
}
