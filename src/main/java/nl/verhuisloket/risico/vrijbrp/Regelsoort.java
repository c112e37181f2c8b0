package nl.verhuisloket.risico.vrijbrp;

import static nl.verhuisloket.risico.vrijbrp.Lot.gedekt;
import static nl.verhuisloket.risico.vrijbrp.Lot.geweigerd;
import static nl.verhuisloket.risico.vrijbrp.Lot.signaal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The 19 rule types of vrijBRP Balie, with what becomes of each here (dossier E.2, E.3). The number is the place in this list. A row is
 * named as the one it takes the place of: policy on consent and the sentences for the resident go by that name.
 */
enum Regelsoort {

    BSN_GEMARKEERD(geweigerd("bsn")),
    VEEL_VERHUIZINGEN(signaal("PERSOON", "S15-VEELVERHUIZER", "verhuizingen >= {x+1}", "Wet BRP 2.20 lid 1 en 2.37a; LAA-profiel veelverhuizers",
            "Deze persoon verhuisde vaak in een jaar; waarom, en is er hulp nodig?", "S15-")
            .let("Hier telt altijd een jaar, en deze verhuizing telt mee; verhuizingen naar opvang tellen niet. Het aantal dagen (y) vervalt.")),
    NAAR_LAND_VERTROKKEN(geweigerd("land")),
    BRIEFADRES_WISSEL(signaal("PERSOON", "S26-BRIEFADRES-WISSEL", "wisseltFunctie", "Wet BRP 2.20 lid 1 en 2.23",
            "Van briefadres naar woonadres of andersom; waar woont deze persoon?", "S26-")
            .let("Van een briefadres naar een woonadres elders telt hier niet: dat is een gewone verhuizing.")),
    VERBLIJFPLAATS_IN_ONDERZOEK(signaal("PERSOON", "S13-VERBLIJF-IN-ONDERZOEK", "verblijfInOnderzoek", "Wet BRP 2.26",
            "Het huidige adres van deze persoon is in onderzoek; sluit of vervolg het onderzoek", "S13-")),
    UUR_VAN_AANGIFTE(geweigerd("uur")),
    WIJK(geweigerd("wijk")),
    BUURT(geweigerd("buurt")),
    SUBBUURT(geweigerd("subbuurt")),
    ADRES_GEMARKEERD(signaal("AANGIFTE", "S12-AANDACHTSLIJST", "opAandachtslijst", "Wet BRP 2.20 lid 1; lijst met eigenaar, reden en einddatum",
            "Het adres staat op de aandachtslijst; lees eerst de reden", "S12-AANDACHTSLIJST")
            .let("De gemarkeerde adressen zelf staan niet in de export. Zet ze op de aandachtslijst, elk met eigenaar, reden en einddatum.")),
    ADRES_ONGESCHIKT(signaal("AANGIFTE", "S10-NIET-IN-GEBRUIK", "!objectInGebruik", "Wet BRP 2.20 lid 1; BAG",
            "Niet in gebruik volgens de BAG; vraag naar de oplevering en meld terug", "S10-")
            .let("De woningindicatie van het gemeentelijke adressenbestand is hier niet bekend: het gaat om wat de BAG zegt.")),
    DOCUMENT_VERLOOPT(geweigerd("reisdocument")),
    GEEN_WOONFUNCTIE(signaal("AANGIFTE", "S08-GEEN-WOONFUNCTIE", "gebruik != WONEN, gebruik != INSTELLING, gebruik != ONBEKEND",
            "Wet BRP 1.1 (woonadres) en 2.20 lid 1", "Geen woonfunctie volgens de BAG; woont iemand er echt, dan wordt de inschrijving gewoon gedaan",
            "S08-", "S09-").let("Zorginstellingen tellen niet mee. Of het object in gebruik is, staat als eigen signaal in de tabel (soort 11 of S10).")),
    OPPERVLAKTE_PER_PERSOON(signaal("AANGIFTE", "S01-KRAP", "oppervlaktePerPersoon < {x}", "Wet BRP 2.20 lid 1 en 2.37a; LAA-profiel bewoningsgraad",
            "Na de verhuizing is er weinig ruimte per persoon; klopt het aantal bewoners nog?", "S01-")
            .let("Geteld worden de ingeschrevenen en de verhuizers samen, niet wat de aangever zegt.")),
    CURATELE(gedekt("Wie onder curatele staat, kan niet online aangeven; de curator doet dat.", "WBRP-2.48-C-CURATELE-AANGEVER",
            "WBRP-2.48-C-CURATELE-MEEVERHUIZER")),
    NAAR_HUIDIG_ADRES(gedekt("Wie er al staat, verhuist niet: dat is geen aangifte.", "WBRP-2.39-1-ZELFDE-ADRES", "WBRP-2.39-1-STAAT-ER-AL")),
    HOOFDBEWONER_GEEN_BEWONER(signaal("AANGIFTE", "S06-HOOFDBEWONER-NIET-INGESCHREVEN", "hoofdbewonerGenoemd, !hoofdbewonerBekend", "Wet BRP 2.20 lid 1",
            "De genoemde hoofdbewoner staat er niet ingeschreven; tikfout of onderhuur?", "S06-")),
    NEVENADRES(gedekt("Een nevenadres wordt gemeld; ingeschreven wordt op het hoofdadres.", "BELEID-BAG-NEVENADRES")),
    KORT_NA_VORIGE(signaal("PERSOON", "S16-KORT-GELEDEN", "dagenSindsVorige < {x}", "Wet BRP 2.20 lid 1",
            "Kort na de vorige verhuizing; was die een vergissing?", "S16-")
            .let("Geteld wordt van de vorige verhuisdatum tot deze, niet tot vandaag."));

    private final Lot lot;

    Regelsoort(Lot lot) {
        this.lot = lot;
    }

    Lot lot() {
        return lot;
    }

    int nummer() {
        return ordinal() + 1;
    }

    static Optional<Regelsoort> met(int nummer) {
        return alle().stream().filter(soort -> soort.nummer() == nummer).findFirst();
    }

    static List<Regelsoort> alle() {
        return Arrays.asList(values());
    }
}
