package nl.verhuisloket.afhandeling.feiten;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagRegister;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Looks the declared address up in the BAG and says what the rules may know of it. */
@Component
class Adreslezer {

    private final BagRegister bag;
    private final Instellingen instellingen;

    Adreslezer(BagRegister bag, Instellingen instellingen) {
        this.bag = bag;
        this.instellingen = instellingen;
    }

    /**
     * A nevenadres is replaced by the hoofdadres of its object, since only that can be registered (BRP link rule of 2024-01-01).
     *
     * @throws nl.verhuisloket.bag.BagNietBereikbaar when it gave no usable answer
     */
    Optional<BagAdres> zoek(String gemeente, Adres adres) {
        Optional<BagAdres> gevonden = adres.nummeraanduidingId() != null
                ? bag.zoekOpId(gemeente, adres.nummeraanduidingId())
                : zoekOpNummer(gemeente, adres);
        return gevonden.map(gelezen -> hoofdadres(gemeente, gelezen));
    }

    Adresfeiten feiten(String gemeente, Optional<BagAdres> gevonden) {
        return gevonden.map(adres -> feiten(gemeente, adres))
                .orElseGet(() -> new Adresfeiten(false, null, null, null, List.of(), List.of(), null, false, false, false));
    }

    private Adresfeiten feiten(String gemeente, BagAdres adres) {
        List<String> instellingsobjecten = instellingen.voor(gemeente, "instellingen", Instellingslijst.class).objecten();
        String object = Objects.toString(adres.adres().adresseerbaarObjectId(), "");
        return new Adresfeiten(true, adres.adres().gemeentecode(), adres.soort(), adres.status(), adres.gebruiksdoelen(),
                adres.pandstatussen(), adres.oppervlakte(), adres.nevenadres(), adres.inOnderzoek(),
                instellingsobjecten.contains(object));
    }

    private Optional<BagAdres> zoekOpNummer(String gemeente, Adres adres) {
        if (adres.postcode() == null) {
            return enige(bag.zoekVrij(gemeente, adres.straatEnNummer() + " " + adres.woonplaats()), adres);
        }
        return enige(bag.zoek(gemeente, adres.postcode(), adres.huisnummer(), adres.huisletter(), adres.toevoeging()), adres);
    }

    private static Optional<BagAdres> enige(List<BagAdres> gevonden, Adres adres) {
        return gevonden.stream().filter(kandidaat -> zelfdeNummer(kandidaat.adres(), adres)).findFirst();
    }

    private static boolean zelfdeNummer(Adres een, Adres ander) {
        return een.huisnummer() == ander.huisnummer() && gelijk(een.huisletter(), ander.huisletter())
                && gelijk(een.toevoeging(), ander.toevoeging());
    }

    private static boolean gelijk(String een, String ander) {
        return Objects.toString(een, "").equalsIgnoreCase(Objects.toString(ander, ""));
    }

    private BagAdres hoofdadres(String gemeente, BagAdres adres) {
        String object = adres.adres().adresseerbaarObjectId();
        return adres.nevenadres() && object != null ? bag.zoekHoofdadres(gemeente, object).orElse(adres) : adres;
    }

    /** @param objecten adresseerbaar-object ids of institutions (Wet BRP 2.40) that the municipality has listed */
    record Instellingslijst(@DefaultValue List<String> objecten) {
    }
}
