package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Bevinding.Gevolg.BEOORDELEN;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.INFO;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NIET_DIGITAAL;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NOG_NIET;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.TOESTEMMING;

import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Handwerk.Zaak;
import nl.verhuisloket.toetsing.woorden.Maatstaven;
import nl.verhuisloket.toetsing.woorden.Maatstaven.Toestemmingsbeleid;
import nl.verhuisloket.toetsing.woorden.Opgave;
import nl.verhuisloket.toetsing.woorden.Stand;
import nl.verhuisloket.toetsing.woorden.Termijn;

/** The group uitkomst by hand, and what the group meeverhuizers asks of the declaration as a whole. */
record HandwerkAangifte(Zaak zaak) {

    void meeverhuizers() {
        int maximum = zaak.maatstaven.meeverhuizersMaximum();
        int aantal = zaak.opgave.meeverhuizers();
        zaak.als(aantal > maximum, "BELEID-MEEVERHUIZERS-MAXIMUM", NIET_DIGITAAL, "aantal", aantal, "maximum", maximum);
        Integer niveau = zaak.opgave.digidNiveau();
        int nodig = zaak.maatstaven.digidNiveau();
        zaak.als(niveau != null && niveau < nodig, "WBRP-2.20-4-DIGID-NIVEAU", NIET_DIGITAAL, "niveau", niveau, "nodig", nodig);
    }

    void uitkomst() {
        Stand stand = zaak.bevindingen.stand();
        if (zaak.termijn != null) {
            termijn(zaak.termijn);
        }
        if (zaak.bewoning != null && zaak.opgave.isToestemmingOpen()) {
            toestemming(zaak.bewoning, stand);
        }
        weging(zaak.opgave, zaak.maatstaven, stand);
    }

    private void termijn(Termijn t) {
        boolean laat = t.ontvangst().isAfter(t.laatsteDag());
        zaak.als(laat, "WBRP-2.20-3B-TE-LAAT", INFO, "registratiedatum", t.ontvangst(), "laatsteDag", t.laatsteDag());
        zaak.als(t.ontvangst().isAfter(t.laatsteGewoneDag()) && !laat, "WMEBV-STORING-VERLENGT", INFO, "laatsteDag", t.laatsteDag());
        zaak.als(laat && zaak.opgave.storingGemeld(), "WMEBV-STORING-NIET-GELOGD", BEOORDELEN);
        zaak.als(!zaak.maatstaven.verledenOnline() && t.verhuisdatum().isBefore(t.ontvangst()), "BELEID-VERLEDEN-NIET-ONLINE", NIET_DIGITAAL);
        var vanaf = t.verhuisdatum().minusDays(zaak.maatstaven.aangifteVroegstDagen());
        zaak.als(t.ontvangst().isBefore(vanaf), "WBRP-2.39-2-TE-VROEG", NOG_NIET, "vanaf", vanaf, "verhuisdatum", t.verhuisdatum());
    }

    private void toestemming(Bewoning bewoning, Stand stand) {
        boolean bekend = bewoning.hoofdbewonerBekend();
        if (zaak.maatstaven.toestemming() == Toestemmingsbeleid.BIJ_SIGNAAL) {
            boolean vragen = stand.signaal("S01") || stand.signaal("S02") || stand.signaal("S03");
            zaak.als(bekend && vragen, "BELEID-TOESTEMMING-BIJ-SIGNAAL", TOESTEMMING);
            zaak.als(!bekend && (stand.signaal("S03") || stand.signaal("S07")), "BELEID-NIEMAND-TE-VRAGEN-BIJ-SIGNAAL", BEOORDELEN);
        } else if (zaak.maatstaven.toestemming() == Toestemmingsbeleid.BIJ_BEWONING) {
            boolean bewoond = bewoning.bewoners() > 0 || bewoning.veel();
            zaak.als(bewoond && bekend, "BELEID-TOESTEMMING-BIJ-BEWONING", TOESTEMMING);
            zaak.als(bewoond && !bekend, "BELEID-NIEMAND-TE-VRAGEN-BIJ-BEWONING", BEOORDELEN);
        }
    }

    private void weging(Opgave opgave, Maatstaven maatstaven, Stand stand) {
        zaak.als(opgave.woonrecht() == Bewijs.INGELEVERD, "BELEID-WOONRECHT-CONTROLEREN", BEOORDELEN);
        zaak.als(stand.score() >= maatstaven.beoordelenVanafPunten(), "BELEID-PUNTEN", BEOORDELEN);
        if (!opgave.ontbreekt().isEmpty()) {
            zaak.als(true, "BELEID-ONVOLLEDIG", BEOORDELEN, "ontbreekt", String.join(", ", opgave.ontbreekt()));
        }
        Integer maanden = opgave.tijdelijkMaanden();
        zaak.als(maanden != null && maanden < maatstaven.woonadresMaanden(), "WBRP-1.1-TIJDELIJK", NOG_NIET, "maanden",
                maatstaven.woonadresMaanden());
        if (!opgave.aangeverVerhuist() && opgave.iemandVerhuist() && stand.gaanMee() == 0) {
            zaak.verhuizers(v -> zaak.als(v.isAangever() && v.isIngezetene(), "BELEID-NIEMAND-OVER", NOG_NIET));
        }
    }
}
