package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Bevinding.Gevolg.BEOORDELEN;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.NIET_DIGITAAL;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.PERSOON_BALIE;
import static nl.verhuisloket.toetsing.Bevinding.Gevolg.PERSOON_ZELF;

import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Handwerk.Zaak;
import nl.verhuisloket.toetsing.woorden.Verhuizer;

/** The group meeverhuizers by hand, one person at a time. */
record HandwerkMeeverhuizers(Zaak zaak) {

    void toets(Verhuizer v) {
        if (v.isAangever()) {
            aangever(v);
        } else if (v.isAanTeGeven() && v.curatele()) {
            onderCuratele(v);
        } else if (v.isAanTeGeven()) {
            minderjarig(v);
            familie(v);
            geenFamilie(v);
            vertegenwoordigd(v);
        }
    }

    private void aangever(Verhuizer v) {
        zaak.aangegeven(v, v.isAanTeGeven() && !v.isOnder16() && !v.curatele(), "WBRP-2.39-1-INGESCHREVENE", Hoedanigheid.INGESCHREVENE);
        zaak.van(v, v.gevonden() && v.isOnder16(), "WBRP-2.48-A-AANGEVER-ONDER-16", NIET_DIGITAAL);
        zaak.van(v, v.gevonden() && v.leeftijd() == null, "WBRP-2.48-LEEFTIJD-ONBEKEND-AANGEVER", BEOORDELEN);
        zaak.van(v, v.gevonden() && v.curatele(), "WBRP-2.48-C-CURATELE-AANGEVER", NIET_DIGITAAL);
    }

    private void onderCuratele(Verhuizer v) {
        Bewijs bewijs = v.stukken().curatorschap();
        zaak.van(v, bewijs == Bewijs.GEEN || bewijs == Bewijs.TEGENSTRIJDIG, "WBRP-2.48-C-CURATELE-MEEVERHUIZER", PERSOON_BALIE);
        zaak.aangegeven(v, bewijs == Bewijs.AKKOORD, "WBRP-2.48-C-CURATOR", Hoedanigheid.GEZAGHOUDER);
        zaak.van(v, bewijs == Bewijs.INGELEVERD, "WBRP-2.48-C-CURATOR-CONTROLEREN", BEOORDELEN, "hoedanigheid", "G");
    }

    private void minderjarig(Verhuizer v) {
        boolean hoede = v.isOnderHoede();
        boolean tiener = v.isZestienOfZeventien();
        zaak.aangegeven(v, v.isOnder16() && hoede, "WBRP-2.48-A-KIND-ONDER-16", Hoedanigheid.GEZAGHOUDER);
        zaak.van(v, v.isOnder16() && !hoede, "WBRP-2.48-A-VERZORGER", BEOORDELEN, "hoedanigheid", "G");
        zaak.aangegeven(v, tiener && v.samenMetAangever() && hoede, "WBRP-2.48-B-KIND-16-17", Hoedanigheid.GEZAGHOUDER);
        zaak.van(v, tiener && !v.samenMetAangever() && hoede && !v.isVertegenwoordigd(), "WBRP-2.48-B-NIET-INWONEND", PERSOON_ZELF);
        zaak.van(v, v.leeftijd() == null && hoede, "WBRP-2.48-LEEFTIJD-ONBEKEND-KIND", BEOORDELEN, "hoedanigheid", "G");
        zaak.van(v, v.leeftijd() == null && v.isGeenFamilie() && !v.isVertegenwoordigd(), "WBRP-2.48-LEEFTIJD-ONBEKEND-ANDER", BEOORDELEN,
                "hoedanigheid", "G");
    }

    private void familie(Verhuizer v) {
        boolean samen = v.samenMetAangever();
        boolean ouder = v.relatie() == Relatie.OUDER;
        zaak.aangegeven(v, v.relatie() == Relatie.KIND && v.isVolwassen() && samen, "WBRP-2.49-1-A-OUDER-VOOR-KIND",
                Hoedanigheid.OUDER_VOOR_KIND);
        zaak.aangegeven(v, ouder && v.aangeverVolwassen() && samen, "WBRP-2.49-1-A-KIND-VOOR-OUDER", Hoedanigheid.KIND_VOOR_OUDER);
        zaak.van(v, ouder && !v.aangeverVolwassen(), "WBRP-2.49-1-A-AANGEVER-MINDERJARIG", PERSOON_ZELF);
        zaak.aangegeven(v, v.relatie() == Relatie.PARTNER && samen, "WBRP-2.49-1-B-PARTNER", Hoedanigheid.PARTNER);
    }

    private void geenFamilie(Verhuizer v) {
        boolean zonder = !v.isVertegenwoordigd();
        zaak.van(v, v.relatie() == Relatie.EX_PARTNER && zonder, "WBRP-2.49-1-B-RELATIE-BEEINDIGD", PERSOON_ZELF);
        zaak.van(v, !v.isOnder16() && v.leeftijd() != null && v.isGeenFamilie() && zonder, "WBRP-2.49-1-NIET-VOOR-ANDER", PERSOON_ZELF);
        zaak.van(v, v.isVolwassen() && v.relatie() == Relatie.GEZAG_OVER && zonder, "WBRP-2.49-1-GEEN-GEZAG-MEER", PERSOON_ZELF);
        zaak.van(v, !v.samenMetAangever() && v.isVoorElkaar() && zonder, "WBRP-2.49-5-ANDER-NIEUW-ADRES", PERSOON_ZELF);
    }

    private void vertegenwoordigd(Verhuizer v) {
        if (v.isOnder16() || v.isUitEigenRecht()) {
            return;
        }
        Bewijs machtiging = v.stukken().machtiging();
        Bewijs verklaring = v.stukken().verklaring();
        boolean instelling = v.isVertegenwoordigd() && !v.isGemachtigd();
        zaak.aangegeven(v, v.isGemachtigd() && machtiging == Bewijs.AKKOORD, "WBRP-2.49-1-C-MACHTIGING", Hoedanigheid.GEMACHTIGDE);
        zaak.van(v, v.isGemachtigd() && machtiging == Bewijs.INGELEVERD, "WBRP-2.49-1-C-MACHTIGING-CONTROLEREN", BEOORDELEN,
                "hoedanigheid", "M");
        zaak.aangegeven(v, instelling && verklaring == Bewijs.AKKOORD, "WBRP-2.49-1-D-HOOFD-INSTELLING", Hoedanigheid.HOOFD_INSTELLING);
        zaak.van(v, instelling && verklaring == Bewijs.INGELEVERD, "WBRP-2.49-1-D-VERKLARING-CONTROLEREN", BEOORDELEN, "hoedanigheid", "H");
    }
}
