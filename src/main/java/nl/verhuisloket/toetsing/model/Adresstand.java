package nl.verhuisloket.toetsing.model;

import java.util.List;
import java.util.Set;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;

/** What the BAG's words mean for living there (dossier C.2). */
public final class Adresstand {

    private static final Set<String> INGETROKKEN = Set.of("Verblijfsobject ingetrokken", "Niet gerealiseerd verblijfsobject",
            "Verblijfsobject ten onrechte opgevoerd", "Plaats ingetrokken", "Naamgeving ingetrokken");
    private static final Set<String> NIET_IN_GEBRUIK = Set.of("Verblijfsobject gevormd", "Verblijfsobject buiten gebruik");
    private static final Set<String> PAND_NIET_IN_GEBRUIK = Set.of("Bouw gestart", "Bouwvergunning verleend", "Pand gesloopt",
            "Pand buiten gebruik", "Niet gerealiseerd pand", "Pand ten onrechte opgevoerd");

    private final Adresfeiten adres;

    public Adresstand(Adresfeiten adres) {
        this.adres = adres;
    }

    public boolean isIngetrokken() {
        return adres.objectstatus() != null && INGETROKKEN.contains(adres.objectstatus());
    }

    public boolean isNietInGebruik() {
        return adres.objectstatus() != null && NIET_IN_GEBRUIK.contains(adres.objectstatus())
                || adres.pandstatussen().stream().anyMatch(PAND_NIET_IN_GEBRUIK::contains);
    }

    public boolean isInstelling() {
        List<String> doelen = adres.gebruiksdoelen();
        boolean zorg = doelen.contains("gezondheidszorgfunctie") || doelen.contains("celfunctie");
        return adres.instelling() || zorg && !doelen.contains("woonfunctie");
    }

    /** A ligplaats or standplaats has no gebruiksdoel and is lived on as it is. */
    public boolean isGeenWoonfunctie() {
        return !adres.gebruiksdoelen().isEmpty() && !adres.gebruiksdoelen().contains("woonfunctie");
    }

    public boolean isLogies() {
        return adres.gebruiksdoelen().contains("logiesfunctie");
    }
}
