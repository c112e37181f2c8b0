package nl.verhuisloket.afhandeling.feiten;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagRegister;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks the declared address up in the BAG and says what the rules may know of it. The one place that decides which address is meant. */
@Component
public class Adreslezer {

    private final BagRegister bag;
    private final Gemeentelijsten lijsten;

    Adreslezer(BagRegister bag, Gemeentelijsten lijsten) {
        this.bag = bag;
        this.lijsten = lijsten;
    }

    /**
     * @param feiten       null when no address was given, or the BAG did not answer
     * @param inTeSchrijven the hoofdadres of the object, since only that can be registered (BRP link rule of 2024-01-01); null when the
     *                     address is not known, or not clear
     */
    record Gelezen(@Nullable Adresfeiten feiten, @Nullable BagAdres inTeSchrijven) {

        static final Gelezen ONBEKEND = new Gelezen(null, null);

        @Nullable String object() {
            return inTeSchrijven == null ? null : inTeSchrijven.adres().adresseerbaarObjectId();
        }
    }

    /**
     * The one address that this is; letter case does not matter.
     *
     * @return empty when the BAG knows none, or more than one object with it
     * @throws nl.verhuisloket.bag.BagNietBereikbaar when it gave no usable answer
     */
    public Optional<BagAdres> zoek(String gemeente, Adres adres) {
        List<BagAdres> gevonden = kandidaten(gemeente, adres);
        return objecten(gevonden) == 1 ? Optional.of(gevonden.get(0)) : Optional.empty();
    }

    /** @throws nl.verhuisloket.bag.BagNietBereikbaar when it gave no usable answer */
    Gelezen lees(String gemeente, Adres adres) {
        List<BagAdres> gevonden = kandidaten(gemeente, adres);
        if (gevonden.isEmpty()) {
            return new Gelezen(new Adresfeiten(false, null, null, null, List.of(), List.of(), null, false, false, false), null);
        }
        BagAdres eerste = gevonden.get(0);
        int objecten = objecten(gevonden);
        return new Gelezen(feiten(gemeente, eerste, objecten), objecten == 1 ? hoofdadres(gemeente, eerste) : null);
    }

    private Adresfeiten feiten(String gemeente, BagAdres adres, int objecten) {
        String object = Objects.toString(adres.adres().adresseerbaarObjectId(), "");
        return new Adresfeiten(true, adres.adres().gemeentecode(), adres.soort(), adres.status(), adres.gebruiksdoelen(),
                adres.pandstatussen(), adres.oppervlakte(), adres.nevenadres(), adres.inOnderzoek(),
                lijsten.van(gemeente).isInstelling(object), objecten);
    }

    /** What fits exactly; where nothing does and only a number was given, each object with that number. */
    private List<BagAdres> kandidaten(String gemeente, Adres adres) {
        if (adres.nummeraanduidingId() != null) {
            return bag.zoekOpId(gemeente, adres.nummeraanduidingId()).stream().toList();
        }
        List<BagAdres> alle = adres.postcode() == null
                ? bag.zoekVrij(gemeente, adres.straatEnNummer() + " " + adres.woonplaats())
                : bag.zoek(gemeente, adres.postcode(), adres.huisnummer(), adres.huisletter(), adres.toevoeging());
        List<BagAdres> zelfde = alle.stream().filter(kandidaat -> zelfdeNummer(kandidaat.adres(), adres)).toList();
        boolean alleenNummer = adres.huisletter() == null && adres.toevoeging() == null && adres.postcode() != null;
        return huidig(zelfde.isEmpty() && alleenNummer ? alle : zelfde);
    }

    /** A withdrawn address counts only where there is no other. */
    private static List<BagAdres> huidig(List<BagAdres> adressen) {
        List<BagAdres> huidig = adressen.stream().filter(adres -> !adres.isBeeindigd()).toList();
        return huidig.isEmpty() ? adressen : huidig;
    }

    private static int objecten(List<BagAdres> adressen) {
        return (int) adressen.stream().map(adres -> adres.adres().adresseerbaarObjectId()).distinct().count();
    }

    private static boolean zelfdeNummer(Adres een, Adres ander) {
        return een.huisnummer() == ander.huisnummer() && gelijk(een.huisletter(), ander.huisletter())
                && gelijk(een.toevoeging(), ander.toevoeging());
    }

    private static boolean gelijk(@Nullable String een, @Nullable String ander) {
        return Objects.toString(een, "").equalsIgnoreCase(Objects.toString(ander, ""));
    }

    private BagAdres hoofdadres(String gemeente, BagAdres adres) {
        String object = adres.adres().adresseerbaarObjectId();
        return adres.nevenadres() && object != null ? bag.zoekHoofdadres(gemeente, object).orElse(adres) : adres;
    }
}
