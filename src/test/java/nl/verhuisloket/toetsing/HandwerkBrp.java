package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Bevinding.Gevolg.BEOORDELEN;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.INFO;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NIET_DIGITAAL;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.PERSOON_BALIE;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.PERSOON_ZELF;

import java.time.LocalDate;
import nl.verhuisloket.toetsing.Handwerk.Zaak;
import nl.verhuisloket.toetsing.woorden.Verhuizer;

/** The group brp by hand, as far as it is about one person. */
record HandwerkBrp(Zaak zaak) {

    void toets(Verhuizer v) {
        if (v.isAangever()) {
            aangever(v);
        } else {
            meeverhuizer(v);
        }
        bijhouding(v);
        geheimhouding(v);
        zaak.van(v, v.isVerblijfVanOnbekendeSoort(), "WBRP-2.38-VERBLIJF-VAN-ONBEKENDE-SOORT", BEOORDELEN);
        LocalDate sinds = v.adresSinds();
        if (zaak.termijn != null && v.isAanTeGeven() && sinds != null && !sinds.isBefore(zaak.termijn.verhuisdatum())) {
            zaak.van(v, true, "WBRP-2.39-1-DATUM-NIET-NA-HUIDIG-ADRES", BEOORDELEN, "adresSinds", sinds, "verhuisdatum",
                    zaak.termijn.verhuisdatum());
        }
    }

    private void aangever(Verhuizer v) {
        boolean nietIngezetene = v.gevonden() && !v.isIngezetene() && !v.isOverleden();
        zaak.van(v, !v.gevonden(), "WBRP-2.38-NIET-GEVONDEN-AANGEVER", NIET_DIGITAAL);
        zaak.van(v, nietIngezetene, "WBRP-2.38-NIET-INGEZETENE-AANGEVER", NIET_DIGITAAL);
        zaak.van(v, v.gevonden() && v.isOverleden(), "WBRP-2.39-OVERLEDEN-AANGEVER", NIET_DIGITAAL);
    }

    private void meeverhuizer(Verhuizer v) {
        boolean nietIngezetene = v.gevonden() && !v.isIngezetene() && !v.isOverleden();
        zaak.van(v, !v.gevonden() && !v.isOpNaam(), "WBRP-2.38-NIET-GEVONDEN-MEEVERHUIZER", PERSOON_BALIE);
        zaak.van(v, v.isOpNaam() && v.isOnder16(), "WBRP-2.38-NAAM-NIET-GEVONDEN-KIND", BEOORDELEN, "hoedanigheid", "G");
        zaak.van(v, v.isOpNaam() && !v.isOnder16(), "WBRP-2.38-NAAM-NIET-GEVONDEN", PERSOON_ZELF);
        zaak.van(v, nietIngezetene, "WBRP-2.38-NIET-INGEZETENE-MEEVERHUIZER", PERSOON_BALIE);
        zaak.van(v, v.gevonden() && v.isOverleden(), "WBRP-2.39-OVERLEDEN-MEEVERHUIZER", PERSOON_BALIE);
        zaak.van(v, zaak.opgave.iemandVerhuist() && v.isIngezetene() && !v.verhuist(), "WBRP-2.39-1-STAAT-ER-AL", PERSOON_ZELF);
        zaak.van(v, v.isAanTeGeven() && v.samenMetAangever() && v.isAnderAdres(), "BELEID-BIJHOUDING-ANDER-ADRES", INFO);
    }

    private void bijhouding(Verhuizer v) {
        zaak.van(v, v.isAanTeGeven() && v.isGeblokkeerd(), "BELEID-PERSOONSLIJST-GEBLOKKEERD", BEOORDELEN);
        zaak.van(v, v.isAanTeGeven() && v.isMeerPersoonslijsten(), "BELEID-MEER-PERSOONSLIJSTEN", BEOORDELEN);
    }

    private void geheimhouding(Verhuizer v) {
        boolean kijken = zaak.maatstaven.geheimhoudingBeoordelen() && v.gevonden();
        zaak.van(v, kijken && v.geheimhouding(), "BELEID-GEHEIMHOUDING", BEOORDELEN);
        zaak.van(v, kijken && !v.geheimhouding() && v.isGeheimhoudingGevraagd(), "BELEID-GEHEIMHOUDING-GEVRAAGD", BEOORDELEN);
    }
}
