package nl.verhuisloket.zaak;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import nl.verhuisloket.zaak.Zaakregister.Zaakgegevens;
import nl.verhuisloket.zaak.Zaakregister.Zaaksleutel;
import tools.jackson.databind.JsonNode;

/**
 * The bodies that are posted. What shows in lists (omschrijving, titel) holds no personal data; a person is a BSN only, the rest
 * can be looked up (dossier D.2).
 */
final class Zaakinhoud {

    private Zaakinhoud() {
    }

    static Map<String, Object> zaak(Zaakgegevens gegevens, Zaaktype zaaktype, ZgwInstellingen instellingen, LocalDate vandaag) {
        Map<String, Object> zaak = new LinkedHashMap<>();
        zaak.put("identificatie", gegevens.sleutel().identificatie());
        zaak.put("bronorganisatie", instellingen.bronorganisatie());
        zaak.put("verantwoordelijkeOrganisatie", instellingen.bronorganisatie());
        zaak.put("zaaktype", zaaktype.url());
        zaak.put("startdatum", gegevens.startdatum().toString());
        zaak.put("registratiedatum", vandaag.toString());
        zaak.put("uiterlijkeEinddatumAfdoening", zaaktype.uiterlijk(gegevens.startdatum()).toString());
        zaak.put("omschrijving", "Aangifte van verhuizing");
        zaak.put("vertrouwelijkheidaanduiding", zaaktype.vertrouwelijkheid(gegevens.geheim()));
        zaak.put("kenmerken", List.of(Map.of("kenmerk", gegevens.aangifteId(), "bron", "verhuisloket")));
        return zaak;
    }

    static Map<String, Object> rol(String zaak, String roltype, String naam, Bsn bsn) {
        return Map.of("zaak", zaak, "betrokkeneType", "natuurlijk_persoon", "roltype", roltype, "roltoelichting", naam,
                "betrokkeneIdentificatie", Map.of("inpBsn", bsn.waarde()));
    }

    static Map<String, Object> adres(String zaak, Adres adres) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("identificatie", Objects.requireNonNullElseGet(adres.nummeraanduidingId(), () -> zonderBag(adres)));
        object.put("wplWoonplaatsNaam", adres.woonplaats());
        object.put("gorOpenbareRuimteNaam", adres.straat());
        object.put("huisnummer", adres.huisnummer());
        object.put("huisletter", Objects.requireNonNullElse(adres.huisletter(), ""));
        object.put("huisnummertoevoeging", Objects.requireNonNullElse(adres.toevoeging(), ""));
        object.put("postcode", adres.postcode() == null ? "" : adres.postcode().waarde());
        return Map.of("zaak", zaak, "objectType", "adres", "relatieomschrijving", "nieuw adres", "objectIdentificatie", object);
    }

    /** An address that was not checked with the BAG has no id of its own; the field is mandatory. */
    private static String zonderBag(Adres adres) {
        return (adres.postcode() == null ? adres.woonplaats() : adres.postcode().waarde()) + " " + adres.huisnummer()
                + Objects.requireNonNullElse(adres.huisletter(), "") + Objects.requireNonNullElse(adres.toevoeging(), "");
    }

    static Map<String, Object> status(String zaak, String statustype, String toelichting, Instant moment) {
        return Map.of("zaak", zaak, "statustype", statustype, "datumStatusGezet", moment.toString(), "statustoelichting", hoogstens(toelichting, 1000));
    }

    /** {@code moment}, or just after the last status: two may not share a moment, and the latest is the current one. */
    static Instant na(List<JsonNode> statussen, Instant moment) {
        Instant eigen = moment.truncatedTo(ChronoUnit.MILLIS);
        return statussen.stream().map(status -> OffsetDateTime.parse(status.path("datumStatusGezet").stringValue()).toInstant())
                .max(Instant::compareTo).filter(laatste -> !laatste.isBefore(eigen))
                .map(laatste -> laatste.truncatedTo(ChronoUnit.MILLIS).plusMillis(1)).orElse(eigen);
    }

    static Map<String, Object> resultaat(String zaak, String resultaattype, String toelichting) {
        return Map.of("zaak", zaak, "resultaattype", resultaattype, "toelichting", hoogstens(toelichting, 1000));
    }

    /** @param zaak as the Zaken API gave it: a document is as confidential as its zaak */
    static Map<String, Object> document(String identificatie, String titel, byte[] pdf, LocalDate creatiedatum, String documenttype,
                                        JsonNode zaak, String auteur) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("identificatie", identificatie);
        document.put("bronorganisatie", zaak.path("bronorganisatie").stringValue());
        document.put("creatiedatum", creatiedatum.toString());
        document.put("titel", hoogstens(titel, 200));
        document.put("auteur", hoogstens(auteur, 200));
        document.put("taal", "dut");
        document.put("informatieobjecttype", documenttype);
        document.put("vertrouwelijkheidaanduiding", zaak.path("vertrouwelijkheidaanduiding").stringValue());
        document.put("status", "definitief");
        document.put("formaat", "application/pdf");
        document.put("bestandsnaam", identificatie + ".pdf");
        document.put("inhoud", pdf);
        document.put("bestandsomvang", pdf.length);
        document.put("indicatieGebruiksrecht", false);
        return document;
    }

    static Map<String, Object> relatie(String zaak, String document, String titel) {
        return Map.of("zaak", zaak, "informatieobject", document, "titel", hoogstens(titel, 200));
    }

    /** At most 40 characters, unique within the bronorganisatie, the same at each try: {@code VHZ-2026-000123-BEVESTIGING}. */
    static String documentnummer(Zaaksleutel sleutel, Documentsoort soort) {
        String nummer = sleutel.identificatie() + "-" + soort.name();
        return nummer.length() <= 40 ? nummer : UUID.nameUUIDFromBytes(nummer.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String hoogstens(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte);
    }
}
