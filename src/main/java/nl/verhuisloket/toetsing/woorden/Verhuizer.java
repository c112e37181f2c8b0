package nl.verhuisloket.toetsing.woorden;

import java.time.LocalDate;
import java.util.Set;
import nl.verhuisloket.toetsing.Beletsel;
import nl.verhuisloket.toetsing.Bewijs;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import org.jspecify.annotations.Nullable;

/**
 * One person of the declaration, as the rules of law see them. Age is counted on the day of receipt and is here for the limits
 * the law itself draws (16, 18); risk rules cannot see this type.
 *
 * @param nummer            0 is the declarant
 * @param gevonden          the BRP knows this person
 * @param leeftijd          whole years on the day of receipt, null when the birth date is unknown; of somebody who was typed by name
 *                          and not found: as typed
 * @param relatie           what this person is to the declarant
 * @param adresSinds        latest day on which the current address can have begun, null when unknown
 * @param verhuist          goes to live at the new address and is not registered there yet
 * @param samenMetAangever  has the same new woonadres as the declarant (2.49 lid 5)
 * @param aangeverVolwassen the declarant is 18 or older
 * @param stukken           documents about this person
 * @param beletselen        what the back office says, as far as it is not in the other words
 */
public record Verhuizer(int nummer, boolean gevonden, @Nullable Integer leeftijd, Relatie relatie, boolean curatele,
                        boolean geheimhouding, @Nullable String opschorting, @Nullable String verblijfsoort,
                        @Nullable LocalDate adresSinds, boolean verhuist, boolean samenMetAangever, boolean aangeverVolwassen,
                        Bewijs.Stukken stukken, Set<Beletsel> beletselen) {

    private static final Set<String> VERBLIJFSOORTEN = Set.of("ADRES", "LOCATIE", "BUITENLAND", "ONBEKEND");

    public boolean isAangever() {
        return nummer == 0;
    }

    public boolean isOverleden() {
        return "O".equals(opschorting);
    }

    /** Registered as resident, or not known otherwise (Wet BRP 1.1). */
    public boolean isIngezetene() {
        return gevonden && opschorting == null && !"BUITENLAND".equals(verblijfsoort) && !"ONBEKEND".equals(verblijfsoort);
    }

    /** A resident who moves: only such a person can be declared. */
    public boolean isAanTeGeven() {
        return isIngezetene() && verhuist;
    }

    /** The BRP gave a kind of residence that these rules do not know. */
    public boolean isVerblijfVanOnbekendeSoort() {
        return verblijfsoort != null && !VERBLIJFSOORTEN.contains(verblijfsoort);
    }

    /** Typed by name because the register did not answer, and found under no such name since. */
    public boolean isOpNaam() {
        return !gevonden && leeftijd != null;
    }

    public boolean isOnder16() {
        return leeftijd != null && leeftijd < 16 && !isGehuwd();
    }

    public boolean isZestienOfZeventien() {
        return leeftijd != null && leeftijd >= 16 && leeftijd < 18 && !isGehuwd();
    }

    public boolean isVolwassen() {
        return leeftijd != null && leeftijd >= 18 || isGehuwd();
    }

    /** Child or ward of the declarant. */
    public boolean isOnderHoede() {
        return relatie == Relatie.KIND || relatie == Relatie.GEZAG_OVER;
    }

    /** Neither partner, parent, child nor ward of the declarant. */
    public boolean isGeenFamilie() {
        return relatie == Relatie.GEEN || relatie == Relatie.ZELF;
    }

    /** Partner, parent or adult child: may be declared by the other when both have the same new woonadres (2.49 lid 1 a and b). */
    public boolean isVoorElkaar() {
        return relatie == Relatie.PARTNER || relatie == Relatie.KIND && isVolwassen() || relatie == Relatie.OUDER && aangeverVolwassen;
    }

    /** The declarant needs no document for this person, 16 or older: family at the same new woonadres (2.48 b, 2.49 lid 1 a and b). */
    public boolean isUitEigenRecht() {
        return samenMetAangever && (isVoorElkaar() || isZestienOfZeventien() && isOnderHoede()) || leeftijd == null && isOnderHoede();
    }

    /** An adult declarant has this person's written authorisation (2.49 lid 1 c), looked at or not. */
    public boolean isGemachtigd() {
        return aangeverVolwassen && stukken.machtiging().isBruikbaar();
    }

    /** An adult declarant has the authorisation or the statement of the head of the institution (2.49 lid 1 c and d). */
    public boolean isVertegenwoordigd() {
        return isGemachtigd() || aangeverVolwassen && stukken.verklaring().isBruikbaar();
    }

    public boolean isGeblokkeerd() {
        return beletselen.contains(Beletsel.GEBLOKKEERD);
    }

    public boolean isMeerPersoonslijsten() {
        return beletselen.contains(Beletsel.MEER_PERSOONSLIJSTEN);
    }

    public boolean isGeheimhoudingGevraagd() {
        return beletselen.contains(Beletsel.GEHEIMHOUDING_GEVRAAGD);
    }

    public boolean isAnderAdres() {
        return beletselen.contains(Beletsel.ANDER_ADRES);
    }

    /** Who is or was the declarant's spouse counts as of age, also under 18 (dossier A.3). */
    private boolean isGehuwd() {
        return relatie == Relatie.PARTNER || relatie == Relatie.EX_PARTNER;
    }
}
