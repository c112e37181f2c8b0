package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened before this declaration, in counts and days only: never where, never why, no country, no name. What is null is not
 * known and gives no signal. "The n days before" runs from {@code ontvangst} minus n up to and including {@code ontvangst}.
 */
public final class Verloop {

    private Verloop() {
    }

    /**
     * Of one mover, from the verblijfplaatshistorie of the BRP.
     *
     * @param verhuizingen      registered changes of woonadres in the 365 days before, this declaration not counted; nor a move into or
     *                          out of a shelter on the municipality's list (Wet BRP 2.41), nor the first of those days into or out of a
     *                          shared home on its list
     * @param vorigeVerhuizing  first day at the current address, when that followed on another address in the Netherlands and is no
     *                          shelter; null too when the day is not completely known
     * @param terugkeren        times this person was registered as resident again in the 730 days before, less than two years after
     *                          emigration or vertrek onbekend waarheen
     * @param partnerBlijft     a current spouse or registered partner is registered at the same address and is not in this declaration
     * @param familieOpAdres    a parent or child of this person is registered at the new address and does not move along
     * @param signaalTotEnMet   last day of the term in which the municipality deals with an open LAA signal or terugmelding about this
     *                          person; null when there is none
     */
    public record Persoon(@Nullable Integer verhuizingen, @Nullable LocalDate vorigeVerhuizing, @Nullable Integer terugkeren,
                          @Nullable Boolean partnerBlijft, @Nullable Boolean familieOpAdres, @Nullable LocalDate signaalTotEnMet) {

        /** Nothing is known. */
        public static final Persoon ONBEKEND = new Persoon(null, null, null, null, null, null);
    }

    /**
     * Of the new address, from the bewoning of the BRP over a period, our own declarations and the municipality's own dated lists.
     *
     * @param aankomsten       different people whose stay at the object began in the 365 days before; movers of this declaration not counted
     * @param mediaanVerblijf  median days stayed, of those who lived there in the 365 days before and left; null when nobody left
     * @param dagenLeeg        days without any registered resident up to {@code ontvangst}, or up to the first registration when that was
     *                         in the 30 days before; 0 when lived in
     * @param andereAangiften  other declarations to this object received in the 30 days before, of people who are not in this one
     * @param briefadressen    people registered there with functie B
     * @param briefadresgevers different briefadresgevers among them
     * @param gedeeldeWoning   on the list of known shared homes (rooms, student houses)
     * @param opvang           on the list of shelters and other addresses for a short stay (Wet BRP 2.40, 2.41)
     * @param aandachtTotEnMet last day on the municipality's attention list, which names owner and reason; null when not on it
     * @param signaalTotEnMet  last day of the term in which the municipality deals with an open LAA signal or terugmelding about this
     *                         address (Besluit BRP 28g); null when there is none
     */
    public record Adres(@Nullable Integer aankomsten, @Nullable Integer mediaanVerblijf, @Nullable Integer dagenLeeg,
                        @Nullable Integer andereAangiften, @Nullable Integer briefadressen, @Nullable Integer briefadresgevers,
                        boolean gedeeldeWoning, boolean opvang, @Nullable LocalDate aandachtTotEnMet,
                        @Nullable LocalDate signaalTotEnMet) {

        /** Nothing is known, and it is on no list. */
        public static final Adres ONBEKEND = new Adres(null, null, null, null, null, null, false, false, null, null);
    }

    /**
     * Of the declaration, from our own cases under pseudonyms (30 or 90 days).
     *
     * @param sessieadressen    different new addresses declared from the same DigiD session or device in the 30 days before, this one
     *                          counted; null also for a device that is shared on purpose, as in a library
     * @param zelfdeContact     other declarations in the 90 days before with the same e-mail address or telephone number, of people who
     *                          are neither in this declaration nor family of the declarant
     * @param contactVrijgesteld that e-mail address or telephone number is on the municipality's list of employers and helpers
     * @param vertegenwoordigden different people whom the declarant declared with a written authorisation in the 90 days before, this
     *                          declaration counted; family not counted
     */
    public record Aangifte(@Nullable Integer sessieadressen, @Nullable Integer zelfdeContact, boolean contactVrijgesteld,
                           @Nullable Integer vertegenwoordigden) {

        /** Nothing is known. */
        public static final Aangifte ONBEKEND = new Aangifte(null, null, false, null);
    }
}
