package nl.verhuisloket.gesprek.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagNietBereikbaar;
import nl.verhuisloket.bag.BagRegister;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.adres.Adresvondst;
import nl.verhuisloket.kern.Adres;
import org.springframework.stereotype.Component;

/** Looks an address up in the BAG and says what came of it. */
@Component
class Adreszoeker {

    private static final int MEESTE_KEUZES = 12;

    private final BagRegister bag;
    private final Gemeenten gemeenten;

    Adreszoeker(BagRegister bag, Gemeenten gemeenten) {
        this.bag = bag;
        this.gemeenten = gemeenten;
    }

    Lezing zoek(Beurt beurt, Adresvondst vondst) {
        try {
            List<BagAdres> alle = treffers(beurt.gemeente(), vondst);
            List<BagAdres> geldig = alle.stream().filter(a -> !a.status().toLowerCase(Locale.ROOT).contains("ingetrokken")).toList();
            beurt.staat().bagWeg = false;
            if (geldig.isEmpty()) {
                return nietGevonden(beurt, vondst, !alle.isEmpty());
            }
            return geldig.size() == 1 ? neem(beurt, geldig.get(0)) : laatKiezen(beurt, geldig);
        } catch (BagNietBereikbaar e) {
            return neemOngecontroleerd(beurt, vondst);
        }
    }

    /** A letter may be an addition in the BAG, or be left out there: each is tried before it counts as unknown. */
    private List<BagAdres> treffers(Gemeente gemeente, Adresvondst v) {
        if (v.postcode() == null) {
            String plaats = v.woonplaats() == null ? gemeente.naam() : v.woonplaats();
            return bag.zoekVrij(gemeente.code(), v.straat() + " " + v.nummer() + " " + plaats);
        }
        List<BagAdres> precies = bag.zoek(gemeente.code(), v.postcode(), v.huisnummer(), v.huisletter(), v.toevoeging());
        if (!precies.isEmpty() || v.huisletter() == null && v.toevoeging() == null) {
            return precies;
        }
        List<BagAdres> alle = bag.zoek(gemeente.code(), v.postcode(), v.huisnummer(), null, null);
        List<BagAdres> zelfde = alle.stream().filter(a -> v.past(nummer(a.adres()))).toList();
        return zelfde.isEmpty() ? alle : zelfde;
    }

    static String nummer(Adres adres) {
        return adres.straatEnNummer().substring(adres.straat().length() + 1);
    }

    /** Only what tells addresses apart: {@code 12-A} and {@code 12a} are the same. */
    static String kaal(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Lezing laatKiezen(Beurt beurt, List<BagAdres> treffers) {
        Staat staat = beurt.staat();
        if (treffers.size() > MEESTE_KEUZES) {
            beurt.zeg("utter_adres_te_veel");
            return Lezing.GEWEIGERD;
        }
        staat.adreskeuzes = new ArrayList<>(treffers.stream().map(BagAdres::adres).toList());
        staat.losPostcode = null;
        return Lezing.GEWEIGERD;
    }

    /** One of the addresses that were offered; looked up again for what the offer did not keep. */
    Lezing neem(Beurt beurt, Adres gekozen) {
        try {
            Optional<BagAdres> volledig = Optional.ofNullable(gekozen.nummeraanduidingId())
                    .flatMap(id -> bag.zoekOpId(beurt.gemeente().code(), id));
            return volledig.isPresent() ? neem(beurt, volledig.get()) : bewaar(beurt, gekozen, true);
        } catch (BagNietBereikbaar e) {
            return bewaar(beurt, gekozen, true);
        }
    }

    private Lezing neem(Beurt beurt, BagAdres treffer) {
        Adres adres = treffer.adres();
        if (adres.gemeentecode() != null && !adres.gemeentecode().equals(beurt.gemeente().code())) {
            return anderegemeente(beurt, adres);
        }
        if (treffer.nevenadres() && adres.adresseerbaarObjectId() != null) {
            BagAdres hoofd = bag.zoekHoofdadres(beurt.gemeente().code(), adres.adresseerbaarObjectId()).orElse(treffer);
            if (!hoofd.adres().leesbaar().equals(adres.leesbaar())) {
                beurt.zeg("utter_adres_nevenadres", "nevenadres", adres.straatEnNummer(), "hoofdadres", hoofd.adres().straatEnNummer());
            }
            adres = hoofd.adres();
        }
        return bewaar(beurt, adres, true);
    }

    private Lezing bewaar(Beurt beurt, Adres adres, boolean gecontroleerd) {
        Staat staat = beurt.staat();
        boolean ander = staat.nieuwAdres == null || !staat.nieuwAdres.leesbaar().equals(adres.leesbaar());
        staat.nieuwAdres = adres;
        staat.adresGecontroleerd = gecontroleerd;
        staat.adreskeuzes.clear();
        staat.losPostcode = null;
        staat.adresNietGevonden = 0;
        if (ander) {
            staat.adresBevestigd = false;
            staat.woonsituatie = null;
            staat.huishouden = null;
            staat.vergeetHoofdbewoner();
        }
        beurt.wijzig(Slot.NIEUW_ADRES);
        return Lezing.AANVAARD;
    }

    private Lezing anderegemeente(Beurt beurt, Adres adres) {
        String code = adres.gemeentecode();
        String bekend = beurt.inhoud().gemeentenaam(code);
        String naam = bekend == null ? adres.woonplaats() : bekend;
        String site = gemeenten.zoek(code).map(Gemeente::website).map(Object::toString).orElse("");
        beurt.staat().adreskeuzes.clear();
        beurt.staat().losPostcode = null;
        if (site.isEmpty()) {
            beurt.zeg("utter_adres_andere_gemeente", "adres", adres.leesbaar(), "andere_gemeente", naam);
        } else {
            beurt.zeg("utter_adres_andere_gemeente_hier", "adres", adres.leesbaar(), "andere_gemeente", naam, "andere_website", site);
        }
        return Lezing.GEWEIGERD;
    }

    private Lezing nietGevonden(Beurt beurt, Adresvondst vondst, boolean ingetrokken) {
        Staat staat = beurt.staat();
        staat.adresNietGevonden++;
        staat.adreskeuzes.clear();
        staat.losPostcode = null;
        String getypt = vondst.postcode() == null ? vondst.straat() + " " + vondst.nummer() : vondst.postcode().leesbaar() + " " + vondst.nummer();
        if (staat.adresNietGevonden > 1) {
            beurt.zeg("utter_adres_niet_digitaal", "adres", getypt);
        } else {
            beurt.zeg(ingetrokken ? "utter_adres_ingetrokken" : "utter_adres_onbekend", "adres", getypt);
        }
        return Lezing.GEWEIGERD;
    }

    private Lezing neemOngecontroleerd(Beurt beurt, Adresvondst v) {
        beurt.staat().bagWeg = true;
        beurt.staat().adreskeuzes.clear();
        if (!v.isVolledig()) {
            beurt.zeg("utter_bag_weg");
            return Lezing.GEWEIGERD;
        }
        beurt.zeg("utter_adres_ongecontroleerd");
        return bewaar(beurt, new Adres(v.straat(), v.huisnummer(), v.huisletter(), v.toevoeging(), v.postcode(), v.woonplaats(),
                null, null, null), false);
    }
}
