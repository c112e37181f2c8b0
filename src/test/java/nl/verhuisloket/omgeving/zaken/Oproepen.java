package nl.verhuisloket.omgeving.zaken;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One good call of each kind, to break in one place at a time. */
final class Oproepen {

    static final String RSIN = "002564440";

    /**
     * @param verplicht fields that must be there; a slash leads into an object
     * @param vorm      fields with a value that does not fit
     */
    record Oproep(String naam, String pad, Map<String, String> koppen, ObjectNode lijf, List<String> verplicht, Map<String, String> vorm) {

        @Override
        public String toString() {
            return naam;
        }
    }

    private final Buren buren;

    Oproepen(Buren buren) {
        this.buren = buren;
    }

    List<Oproep> alle() {
        return List.of(zaak(), rol(), adres(), status(), resultaat(), document(), relatie(), intra(), inter(), email(), sms());
    }

    String type(String soort, String vraag) {
        return buren.zgw("/catalogi/api/v1/" + soort + "?" + vraag).path("results").get(0).path("url").stringValue();
    }

    String zaaktype() {
        return type("zaaktypen", "identificatie=VERHUIZING&datumGeldigheid=2026-11-24&catalogus=" + type("catalogussen", "rsin=" + RSIN));
    }

    String statustype(int volgnummer) {
        return buren.zgw("/catalogi/api/v1/statustypen?zaaktype=" + zaaktype()).path("results").get(volgnummer - 1).path("url").stringValue();
    }

    String documenttype(String omschrijving) {
        return type("informatieobjecttypen", "omschrijving=" + omschrijving + "&catalogus=" + type("catalogussen", "rsin=" + RSIN));
    }

    Oproep zaak() {
        return zgw("zaak", "/zaken/api/v1/zaken", """
                {"bronorganisatie": "002564440", "verantwoordelijkeOrganisatie": "002564440", "startdatum": "2026-11-24"}""",
                Map.of("zaaktype", zaaktype(), "identificatie", "T-" + UUID.randomUUID()),
                List.of("bronorganisatie", "verantwoordelijkeOrganisatie", "zaaktype", "startdatum"),
                Map.of("bronorganisatie", "123456789", "startdatum", "24-11-2026", "zaaktype", "https://elders.voorbeeld.nl/zaaktypen/1",
                        "vertrouwelijkheidaanduiding", "geheimzinnig", "identificatie", "x".repeat(41), "registratiedatum", "2999-01-01"));
    }

    Oproep rol() {
        return zgw("rol", "/zaken/api/v1/rollen", """
                {"betrokkeneType": "natuurlijk_persoon", "roltoelichting": "Aangever", "betrokkeneIdentificatie": {"inpBsn": "999993653"}}""",
                Map.of("zaak", nieuweZaak(), "roltype", type("roltypen", "zaaktype=" + zaaktype())),
                List.of("zaak", "betrokkeneType", "roltype", "roltoelichting", "betrokkeneIdentificatie", "betrokkeneIdentificatie/inpBsn"),
                Map.of("zaak", "/zaken/1", "betrokkeneType", "alien", "roltype", statustype(1), "betrokkeneIdentificatie/inpBsn", "123456789"));
    }

    Oproep adres() {
        return zgw("zaakobject", "/zaken/api/v1/zaakobjecten", """
                {"objectType": "adres", "relatieomschrijving": "nieuw adres", "objectIdentificatie": {"identificatie": "0855200000000001",
                 "wplWoonplaatsNaam": "Tilburg", "gorOpenbareRuimteNaam": "Heuvelring", "huisnummer": 12}}""", Map.of("zaak", nieuweZaak()),
                List.of("zaak", "objectType", "objectIdentificatie", "objectIdentificatie/identificatie", "objectIdentificatie/wplWoonplaatsNaam",
                        "objectIdentificatie/gorOpenbareRuimteNaam", "objectIdentificatie/huisnummer"),
                Map.of("objectType", "kasteel", "objectIdentificatie/huisnummer", "twaalf", "objectIdentificatie/huisletter", "ab"));
    }

    Oproep status() {
        return zgw("status", "/zaken/api/v1/statussen", """
                {"datumStatusGezet": "2026-11-24T10:00:00Z", "statustoelichting": "Ontvangen."}""",
                Map.of("zaak", nieuweZaak(), "statustype", statustype(1)), List.of("zaak", "statustype", "datumStatusGezet"),
                Map.of("statustype", statustype(7), "datumStatusGezet", "2026-11-25T10:00:00Z", "zaak", buren.basis() + "/zaken/api/v1/zaken/" + UUID.randomUUID()));
    }

    Oproep resultaat() {
        return zgw("resultaat", "/zaken/api/v1/resultaten", "{}", Map.of("zaak", nieuweZaak(), "resultaattype", type("resultaattypen", "zaaktype=" + zaaktype())),
                List.of("zaak", "resultaattype"), Map.of("resultaattype", buren.basis() + "/catalogi/api/v1/resultaattypen/" + UUID.randomUUID()));
    }

    Oproep document() {
        byte[] inhoud = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        Oproep oproep = zgw("document", "/documenten/api/v1/enkelvoudiginformatieobjecten", """
                {"bronorganisatie": "002564440", "creatiedatum": "2026-11-24", "titel": "Bevestiging", "auteur": "Gemeente Amsterdam", "taal": "dut",
                 "formaat": "application/pdf", "indicatieGebruiksrecht": false, "status": "definitief"}""",
                Map.of("informatieobjecttype", documenttype("Bevestiging"), "identificatie", "D-" + UUID.randomUUID(),
                        "inhoud", Base64.getEncoder().encodeToString(inhoud)),
                List.of("bronorganisatie", "creatiedatum", "titel", "auteur", "taal", "informatieobjecttype"),
                Map.of("taal", "nl", "inhoud", "geen base64!", "informatieobjecttype", buren.basis() + "/catalogi/api/v1/informatieobjecttypen/x",
                        "status", "klaar", "identificatie", "x".repeat(41), "bestandsomvang", "7"));
        oproep.lijf().put("bestandsomvang", inhoud.length);
        return oproep;
    }

    Oproep relatie() {
        String document = maak(document()).path("url").stringValue();
        return zgw("zaakinformatieobject", "/zaken/api/v1/zaakinformatieobjecten", "{}", Map.of("zaak", nieuweZaak(), "informatieobject", document),
                List.of("zaak", "informatieobject"),
                Map.of("informatieobject", buren.basis() + "/documenten/api/v1/enkelvoudiginformatieobjecten/" + UUID.randomUUID()));
    }

    Oproep intra() {
        return verhuizing("intra", List.of("dossier", "dossier/startDate", "declarant", "declarant/bsn", "newAddress", "newAddress/postalCode",
                "newAddress/houseNumber", "newAddress/numberOfResidents", "newAddress/liveIn", "newAddress/liveIn/liveInApplicable", "relocators",
                "relocators/0/bsn", "relocators/0/declarationType"));
    }

    Oproep inter() {
        Oproep oproep = verhuizing("inter", List.of("previousMunicipality", "previousMunicipality/code", "newAddress/municipality/code"));
        oproep.lijf().putObject("previousMunicipality").put("code", "0363");
        return oproep;
    }

    private Oproep verhuizing(String soort, List<String> verplicht) {
        ObjectNode lijf = (ObjectNode) Buren.JSON.readTree("""
                {"dossier": {"startDate": "2026-11-24", "referenceIds": [{"id": "%s", "description": "toets"}]}, "declarant": {"bsn": "999993653"},
                 "newAddress": {"postalCode": "5038EA", "houseNumber": 12, "numberOfResidents": 1, "municipality": {"code": "0855"},
                   "liveIn": {"liveInApplicable": false, "consent": "NOT_APPLICABLE"}},
                 "relocators": [{"bsn": "999993653", "declarationType": "REGISTERED"}]}""".formatted(UUID.randomUUID()));
        return new Oproep("verhuizing " + soort, "/bijhouding/api/v1/relocations/" + soort, buren.vrijbrpKoppen(), lijf, verplicht,
                Map.of("dossier/startDate", "2026-11-25", "declarant/bsn", "123456789", "newAddress/postalCode", "5038 ea",
                        "newAddress/liveIn/consent", "MAYBE", "relocators/0/declarationType", "NEIGHBOUR", "newAddress/liveIn/liveInApplicable", "nee"));
    }

    Oproep email() {
        return bericht("email", "email_address", "iemand@voorbeeld.nl");
    }

    Oproep sms() {
        return bericht("sms", "phone_number", "0612345678");
    }

    private static Oproep bericht(String kanaal, String veld, String ontvanger) {
        JsonNode sjabloon = Buren.JSON.readTree(java.nio.file.Path.of("mocks/notificatie/sjablonen/besluit.json")).path("u").path(kanaal);
        ObjectNode lijf = Buren.JSON.createObjectNode().put(veld, ontvanger).put("template_id", sjabloon.path("id").stringValue())
                .put("reference", UUID.randomUUID() + "/besluit");
        lijf.putObject("personalisation").put("gemeente", "Amsterdam").put("telefoon", "14 020").put("zaaknummer", "VHZ-1").put("link", "https://x.nl");
        return new Oproep(kanaal, "/notificatie/v2/notifications/" + kanaal, Buren.notifyKoppen(), lijf,
                List.of(veld, "template_id", "personalisation", "personalisation/link"), Map.of(veld, "x", "template_id", UUID.randomUUID().toString()));
    }

    String nieuweZaak() {
        return maak(zaak()).path("url").stringValue();
    }

    JsonNode maak(Oproep oproep) {
        Buren.Antwoord antwoord = buren.stuur("POST", oproep.pad(), oproep.koppen(), oproep.lijf().toString());
        if (antwoord.status() != 201) {
            throw new AssertionError(oproep + " should be good, but: " + antwoord);
        }
        return antwoord.json();
    }

    private static Oproep zgw(String naam, String pad, String lijf, Map<String, String> verder, List<String> verplicht, Map<String, String> vorm) {
        ObjectNode inhoud = (ObjectNode) Buren.JSON.readTree(lijf);
        verder.forEach(inhoud::put);
        return new Oproep(naam, pad, Buren.zgwKoppen(), inhoud, verplicht, vorm);
    }
}
