package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Bevinding.Gevolg.BEOORDELEN;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NIET_DIGITAAL;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NOG_NIET;

import nl.verhuisloket.toetsing.Bestemming.Briefadres;
import nl.verhuisloket.toetsing.Handwerk.Zaak;
import nl.verhuisloket.toetsing.woorden.Opgave;
import nl.verhuisloket.toetsing.woorden.Vertrektermijn;

/** The group brp by hand, as far as it is about the declaration and where it goes to. */
record HandwerkBestemming(Zaak zaak) {

    void toets() {
        Opgave opgave = zaak.opgave;
        zaak.als(opgave.oudAdresBetwist(), "WBRP-2.26-OUD-ADRES-BETWIST", BEOORDELEN);
        zaak.als(!opgave.iemandVerhuist(), "WBRP-2.39-1-ZELFDE-ADRES", NOG_NIET);
        if (zaak.briefadres != null) {
            briefadres(zaak.briefadres);
        }
        if (zaak.vestiging != null) {
            vestiging(zaak.vestiging.maandenHier(), zaak.maatstaven.vestigingMaanden());
        }
        if (zaak.vertrek != null) {
            vertrek(zaak.vertrek.maandenWeg(), zaak.maatstaven.vertrekMaanden());
        }
    }

    private void briefadres(Briefadres brief) {
        boolean online = zaak.maatstaven.briefadresOnline();
        boolean ingestemd = brief.instemming() == Bewijs.INGELEVERD || brief.instemming() == Bewijs.AKKOORD;
        zaak.als(online && brief.redenen() && ingestemd, "WBRP-2.23-BRIEFADRES", BEOORDELEN);
        zaak.als(!brief.redenen(), "WBRP-2.45-2-REDENEN", NOG_NIET);
        zaak.als(!ingestemd, "WBRP-2.45-2-INSTEMMING", NIET_DIGITAAL);
        zaak.als(Boolean.FALSE.equals(brief.geverToegestaan()), "WBRP-2.42-BRIEFADRESGEVER", NIET_DIGITAAL);
        zaak.als(!online, "BELEID-BRIEFADRES-NIET-ONLINE", NIET_DIGITAAL);
    }

    private void vestiging(int maandenHier, int maanden) {
        zaak.als(maandenHier >= maanden, "WBRP-2.38-1-VESTIGING", NIET_DIGITAAL);
        zaak.als(maandenHier < maanden, "WBRP-2.38-1-KORT-VERBLIJF", NOG_NIET, "maanden", maanden);
    }

    private void vertrek(int maandenWeg, int maanden) {
        boolean weg = maandenWeg >= maanden;
        zaak.als(weg, "WBRP-2.43-1-VERTREK", NIET_DIGITAAL);
        zaak.als(!weg, "WBRP-2.43-1-GEEN-VERTREK", NOG_NIET, "maanden", maanden);
        zaak.als(weg && !zaak.vertrek.gezinVertrektMee(), "WBRP-2.43-3-IN-PERSOON", NIET_DIGITAAL);
        Vertrektermijn termijn = zaak.vertrektermijn;
        if (weg && termijn != null) {
            var vanaf = termijn.vertrekdatum().minusDays(zaak.maatstaven.vertrekVroegstDagen());
            zaak.als(termijn.ontvangst().isBefore(vanaf), "WBRP-2.43-1-TE-VROEG", NOG_NIET, "vanaf", vanaf);
        }
    }
}
