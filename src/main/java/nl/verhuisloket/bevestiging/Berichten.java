package nl.verhuisloket.bevestiging;

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
     * @throws BerichtNietVerstuurd when NotifyNL gave no usable answer
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

    /** One template each. */
    enum Soort { ONTVANGSTBEVESTIGING, VRAAG_TOESTEMMING, IN_BEOORDELING, BEVESTIGING, BESLUIT }
}
