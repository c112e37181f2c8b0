package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Bevinding.Gevolg.BEOORDELEN;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.INFO;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NIET_DIGITAAL;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NOG_NIET;

import nl.verhuisloket.toetsing.Handwerk.Zaak;
import nl.verhuisloket.toetsing.woorden.NieuwAdres;
import nl.verhuisloket.toetsing.woorden.NieuwAdres.Objectsoort;
import nl.verhuisloket.toetsing.woorden.NieuwAdres.Objectstatus;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Gebruik;

/** The group adres by hand. */
record HandwerkAdres(Zaak zaak) {

    void toets() {
        NieuwAdres adres = zaak.adres;
        zaak.als(!adres.gevonden(), "BELEID-BAG-ONBEKEND", NIET_DIGITAAL);
        if (adres.gevonden()) {
            gevonden(adres);
        }
    }

    private void gevonden(NieuwAdres adres) {
        zaak.als(adres.status() == Objectstatus.VERVALLEN, "BELEID-BAG-VERVALLEN", NIET_DIGITAAL);
        zaak.als(adres.status() == Objectstatus.ONBEKEND, "BELEID-BAG-ONBEKENDE-STATUS", BEOORDELEN);
        zaak.als(adres.nevenadres(), "BELEID-BAG-NEVENADRES", INFO);
        zaak.als(adres.objecten() > 1, "BELEID-BAG-MEER-OBJECTEN", NOG_NIET, "objecten", adres.objecten());
        zaak.als(adres.soort() == Objectsoort.ONBEKEND, "BELEID-BAG-ONBEKENDE-SOORT", BEOORDELEN);
        zaak.als(adres.soort() == Objectsoort.VERBLIJFSOBJECT && adres.gebruik() == Gebruik.ONBEKEND, "BELEID-BAG-GEEN-GEBRUIKSDOEL",
                BEOORDELEN);
        String code = adres.gemeentecode();
        zaak.als(code != null && !code.equals(zaak.opgave.gemeente()), "WBRP-2.39-1-ANDERE-GEMEENTE", NOG_NIET, "gemeentecode", code);
        zaak.als(adres.isInstellingsadres(), "WBRP-2.40-INSTELLING", NIET_DIGITAAL);
    }
}
