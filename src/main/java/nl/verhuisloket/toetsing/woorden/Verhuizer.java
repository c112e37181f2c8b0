package nl.verhuisloket.toetsing.woorden;

import java.time.LocalDate;
import java.util.Set;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import org.jspecify.annotations.Nullable;

/**
 * One person of the declaration, as the rules of law see them. Age is counted on the day of receipt and is here for the limits
 * the law itself draws (16, 18); risk rules cannot see this type.
 *
 * @param nummer            0 is the declarant
 * @param gevonden          the BRP knows this person
 * @param leeftijd          whole years on the day of receipt, null when the birth date is unknown
 * @param relatie           what this person is to the declarant
 * @param adresSinds        latest day on which the current address can have begun, null when unknown
 * @param verhuist          goes to live at the new address and is not registered there yet
 * @param samenMetAangever  has the same new woonadres as the declarant (2.49 lid 5)
 * @param aangeverVolwassen the declarant is 18 or older
 */
public record Verhuizer(int nummer, boolean gevonden, @Nullable Integer leeftijd, Relatie relatie, boolean curatele,
                        boolean geheimhouding, @Nullable String opschorting, @Nullable String verblijfsoort,
                        @Nullable LocalDate adresSinds, boolean verhuist, boolean samenMetAangever, boolean aangeverVolwassen) {

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

    public boolean isOnder16() {
        return leeftijd != null && leeftijd < 16 && !isGehuwd();
    }

    public boolean isZestienOfZeventien() {
        return leeftijd != null && leeftijd >= 16 && leeftijd < 18 && !isGehuwd();
    }

    public boolean isVolwassen() {
        return leeftijd != null && leeftijd >= 18 || isGehuwd();
    }

    /** Who is the declarant's spouse counts as of age, also under 18 (dossier A.3). */
    private boolean isGehuwd() {
        return relatie == Relatie.PARTNER;
    }
}
