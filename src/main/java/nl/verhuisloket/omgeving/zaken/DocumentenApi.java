package nl.verhuisloket.omgeving.zaken;

import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.BASE64;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.DATUM;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.GETAL;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.NEGENCIJFERS;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.TEKST;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.URL;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.WAARHEID;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** ZGW Documenten 1.4: whole documents in one request; large ones in parts are not played here and refused. */
final class DocumentenApi implements Buur {

    private static final String SOORT = "enkelvoudiginformatieobjecten";
    private static final Velden DOCUMENT = new Velden().verplicht("bronorganisatie", NEGENCIJFERS, 9).verplicht("creatiedatum", DATUM, 10)
            .verplicht("titel", TEKST, 200).verplicht("auteur", TEKST, 200).verplicht("taal", TEKST, 3)
            .verplicht("informatieobjecttype", URL, 200).mag("identificatie", TEKST, 40).mag("bestandsnaam", TEKST, 255)
            .mag("formaat", TEKST, 255).mag("inhoud", BASE64, Integer.MAX_VALUE).mag("bestandsomvang", GETAL, 0)
            .mag("beschrijving", TEKST, 1000).mag("indicatieGebruiksrecht", WAARHEID, 0).mag("ontvangstdatum", DATUM, 10)
            .keuze("vertrouwelijkheidaanduiding", false, ZakenApi.VERTROUWELIJKHEID)
            .keuze("status", false, "in_bewerking", "ter_vaststelling", "definitief", "gearchiveerd");

    private final Opslag opslag;
    private final Catalogus catalogus;
    private final Stand stand;

    DocumentenApi(Opslag opslag, Catalogus catalogus, Stand stand) {
        this.opslag = opslag;
        this.catalogus = catalogus;
        this.stand = stand;
    }

    @Override
    public String voorvoegsel() {
        return Documenten.VOORVOEGSEL;
    }

    @Override
    public Antwoord onbekend(int status) {
        return ZgwFout.onbekend(status);
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        ZgwToegang.eis(verzoek);
        if (verzoek.is("GET", SOORT, 1)) {
            return lijst(verzoek);
        }
        if (verzoek.is("POST", SOORT, 1)) {
            ZgwToegang.eisJson(verzoek);
            return maak(verzoek);
        }
        if (verzoek.is("GET", SOORT, 2)) {
            return Documenten.lees(opslag, voorvoegsel() + "/" + SOORT + "/" + verzoek.delen().get(1))
                    .map(document -> Antwoord.json(200, verzoek.uit(document))).orElseGet(() -> onbekend(404));
        }
        return verzoek.is("GET", SOORT, 3) && verzoek.delen().get(2).equals("download") ? download(verzoek) : onbekend(404);
    }

    private Antwoord download(Verzoek verzoek) {
        return Documenten.lees(opslag, voorvoegsel() + "/" + SOORT + "/" + verzoek.delen().get(1))
                .map(document -> opslag.leesInhoud(Documenten.SOORT, Opslag.sleutel(UUID.fromString(verzoek.delen().get(1)))))
                .map(inhoud -> new Antwoord(200, "application/octet-stream", inhoud, Map.of())).orElseGet(() -> onbekend(404));
    }

    private Antwoord lijst(Verzoek verzoek) {
        Pagina.eisBekend(verzoek, Set.of("identificatie", "bronorganisatie"));
        Map<String, String> vraag = verzoek.vraag();
        boolean precies = vraag.containsKey("identificatie") && vraag.containsKey("bronorganisatie");
        try (Stream<ObjectNode> documenten = precies
                ? opslag.lees(Documenten.SOORT, Opslag.sleutel(naam(vraag.get("bronorganisatie"), vraag.get("identificatie")))).stream()
                : opslag.alle(Documenten.SOORT)) {
            List<ObjectNode> gevonden = documenten.filter(document -> vraag.entrySet().stream().allMatch(paar ->
                    paar.getKey().equals("page") || document.path(paar.getKey()).stringValue("").equals(paar.getValue()))).toList();
            return Pagina.van(verzoek, stand, gevonden);
        }
    }

    private Antwoord maak(Verzoek verzoek) {
        ObjectNode lijf = verzoek.lijf();
        if (lijf == null) {
            throw ZgwFout.ongeldig("nonFieldErrors", "parse_error", "De inhoud is geen JSON-object.");
        }
        eis(lijf);
        byte[] inhoud = Base64.getDecoder().decode(lijf.path("inhoud").stringValue(""));
        String identificatie = lijf.path("identificatie").stringValue("DOCUMENT-" + UUID.randomUUID());
        UUID uuid = Opslag.uuid(naam(lijf.path("bronorganisatie").stringValue(), identificatie));
        ObjectNode gemaakt = opslag.wijzig(Documenten.SOORT, Opslag.sleutel(uuid), document -> {
            if (!document.isEmpty()) {
                throw ZgwFout.ongeldig("identificatie", "identificatie-niet-uniek", "Deze identificatie bestaat al bij deze bronorganisatie.");
            }
            opslag.schrijfInhoud(Documenten.SOORT, Opslag.sleutel(uuid), inhoud);
            return document.setAll(document(uuid, identificatie, lijf, inhoud.length));
        });
        ObjectNode uit = ((ObjectNode) verzoek.uit(gemaakt)).put("lock", "");
        return Antwoord.json(201, uit).met("Location", uit.path("url").stringValue());
    }

    private void eis(ObjectNode lijf) {
        DOCUMENT.eis(lijf);
        ObjectNode type = catalogus.zoek("informatieobjecttypen", lijf.path("informatieobjecttype").stringValue())
                .orElseThrow(() -> ZgwFout.ongeldig("informatieobjecttype", "bad-url", "De url levert geen informatieobjecttype op."));
        if (type.path("concept").booleanValue()) {
            throw ZgwFout.ongeldig("informatieobjecttype", "not-published", "Het informatieobjecttype is niet gepubliceerd.");
        }
        if (!lijf.path("taal").stringValue().matches("[a-z]{3}")) {
            throw ZgwFout.ongeldig("taal", "invalid", "Een taalcode heeft drie letters (ISO 639-2/B).");
        }
        int omvang = Base64.getDecoder().decode(lijf.path("inhoud").stringValue("")).length;
        if (lijf.path("bestandsomvang").asInt(0) != omvang) {
            throw ZgwFout.ongeldig("nonFieldErrors", "file-size", "De bestandsomvang is niet het aantal bytes van de inhoud.");
        }
        String status = lijf.path("status").stringValue("");
        if (lijf.path("ontvangstdatum").isString() && Set.of("in_bewerking", "ter_vaststelling").contains(status)) {
            throw ZgwFout.ongeldig("status", "invalid_for_received", "Deze status past niet bij een ontvangen document.");
        }
    }

    private ObjectNode document(UUID uuid, String identificatie, ObjectNode lijf, int omvang) {
        ObjectNode document = Antwoord.JSON.createObjectNode().put("url", Documenten.url(uuid)).putNull("indicatieGebruiksrecht")
                .setAll(DOCUMENT.bekend(lijf)).put("identificatie", identificatie).put("inhoud", Documenten.url(uuid) + "/download?versie=1")
                .put("bestandsomvang", omvang).put("versie", 1).put("beginRegistratie", stand.nu().toString()).put("locked", false);
        document.putArray("bestandsdelen");
        return document;
    }

    private static String naam(String bronorganisatie, String identificatie) {
        return bronorganisatie + "|document|" + identificatie;
    }
}
