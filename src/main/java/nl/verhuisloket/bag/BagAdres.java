package nl.verhuisloket.bag;

import java.util.List;
import java.util.Set;
import nl.verhuisloket.kern.Adres;
import org.jspecify.annotations.Nullable;

/**
 * One address with what the BAG says of its object and building.
 *
 * @param soort        Verblijfsobject, Ligplaats or Standplaats
 * @param status       adresseerbaarObjectStatus, as the BAG words it
 * @param gebruiksdoelen empty for a ligplaats or standplaats
 * @param oppervlakte  m2 of the whole object; null for a ligplaats, standplaats or dummy value (1, 999999)
 * @param pandstatussen as the BAG words them; may be empty
 * @param nevenadres   an extra address of an object that has another hoofdadres
 */
public record BagAdres(Adres adres, String soort, String status, List<String> gebruiksdoelen, @Nullable Integer oppervlakte,
                       List<String> pandstatussen, boolean nevenadres, boolean inOnderzoek) {

    private static final Set<String> EINDSTATUSSEN = Set.of("Verblijfsobject ingetrokken", "Niet gerealiseerd verblijfsobject",
            "Verblijfsobject ten onrechte opgevoerd", "Plaats ingetrokken");

    /** Whether the object has ended: nobody can be registered on it. */
    public boolean isBeeindigd() {
        return EINDSTATUSSEN.contains(status);
    }
}
