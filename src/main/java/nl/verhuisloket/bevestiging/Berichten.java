package nl.verhuisloket.bevestiging;

import java.util.List;
import java.util.Map;

/**
 * Messages to people through NotifyNL: e-mail, or a text message where there is no e-mail address.
 *
 * @see <a href="https://github.com/Worth-NL/notifynl-api">NotifyNL API v2</a>
 */
public interface Berichten {

    /**
     * Sends a message once: looked up by its reference first.
     *
     * @throws BerichtNietVerstuurd     when NotifyNL gave no usable answer
     * @throws IllegalArgumentException when a field of its {@link Soort} is missing
     */
    void verstuur(Bericht bericht);

    /**
     * @param referentie unique key, derived from the declaration: {@code <aangifte id>/<soort>}
     * @param ontvanger  e-mail address, or phone number with {@code viaTelefoon}
     * @param velden     values for the template's placeholders
     */
    record Bericht(String gemeente, String referentie, Soort soort, String ontvanger, boolean viaTelefoon,
                   Map<String, String> velden) {

        @Override
        public String toString() {
            return "Bericht[" + soort + ", " + referentie + "]";
        }
    }

    /**
     * One template each, per way of sending. The name and the phone number of the municipality are filled in here; the sender gives
     * {@link #velden()}.
     */
    enum Soort {
        ONTVANGSTBEVESTIGING("zaaknummer", "link"), VRAAG_TOESTEMMING("aangever", "adres", "link", "uiterlijk"),
        IN_BEOORDELING("zaaknummer", "link"), BEVESTIGING("zaaknummer", "datum", "link"), BESLUIT("zaaknummer", "link");

        private final List<String> velden;

        Soort(String... velden) {
            this.velden = List.of(velden);
        }

        /** The fields a message of this kind needs; dates as a person reads them: {@code 1 december 2026}. */
        public List<String> velden() {
            return velden;
        }
    }
}
