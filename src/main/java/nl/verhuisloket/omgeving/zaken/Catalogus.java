package nl.verhuisloket.omgeving.zaken;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogi of the municipalities, made from {@code mocks/zgw/catalogus.json}: the same types for each, under its own RSIN. */
final class Catalogus {

    static final String VOORVOEGSEL = "/catalogi/api/v1";

    private final Map<String, Map<String, ObjectNode>> perSoort = new LinkedHashMap<>();
    private final JsonNode bron;

    private Catalogus(JsonNode bron) {
        this.bron = bron;
        bron.path("gemeenten").forEach(this::voegGemeenteToe);
    }

    static Catalogus lees(Path map) {
        try {
            return new Catalogus(Antwoord.JSON.readTree(Files.readAllBytes(map.resolve("catalogus.json"))));
        } catch (java.io.IOException e) {
            throw new IllegalStateException("De catalogus van de ZGW-buur ontbreekt: " + map.resolve("catalogus.json"), e);
        }
    }

    boolean kent(String soort) {
        return perSoort.containsKey(soort);
    }

    List<ObjectNode> lijst(String soort) {
        return new ArrayList<>(perSoort.getOrDefault(soort, Map.of()).values());
    }

    /** @param pad path of the resource, such as {@code /catalogi/api/v1/statustypen/<uuid>} */
    Optional<ObjectNode> zoek(String soort, String pad) {
        return Optional.ofNullable(perSoort.getOrDefault(soort, Map.of()).get(pad));
    }

    private void voegGemeenteToe(JsonNode gemeente) {
        String rsin = gemeente.path("rsin").stringValue();
        ObjectNode catalogus = maak("catalogussen", rsin).put("domein", "VHZ").put("rsin", rsin)
                .put("contactpersoonBeheerNaam", "Functioneel beheer").put("naam", "Burgerzaken " + gemeente.path("naam").stringValue());
        leeg(catalogus, "zaaktypen", "besluittypen", "besluittypeOmschrijving", "informatieobjecttypen", "informatieobjecttypeOmschrijving");
        for (String soort : List.of("informatieobjecttypen", "informatieobjecttypenBuitenZaaktype")) {
            bron.path(soort).forEach(type -> voegInformatieobjecttypeToe(catalogus, type));
        }
        for (JsonNode versie : bron.path("versies")) {
            voegZaaktypeToe(catalogus, gemeente, versie);
        }
    }

    private void voegInformatieobjecttypeToe(ObjectNode catalogus, JsonNode bron) {
        ObjectNode type = maak("informatieobjecttypen", url(catalogus) + naam(bron)).put("catalogus", url(catalogus))
                .put("omschrijving", naam(bron)).put("beginGeldigheid", "2020-01-01").putNull("eindeGeldigheid").put("concept", false)
                .put("vertrouwelijkheidaanduiding", bron.path("vertrouwelijkheidaanduiding").stringValue())
                .put("informatieobjectcategorie", "burgerzaken");
        leeg(type, "zaaktypen", "zaaktypeIdentificaties", "besluittypen", "besluittypeOmschrijving");
        verwijs(catalogus, "informatieobjecttypen", type);
        catalogus.withArray("informatieobjecttypeOmschrijving").add(naam(bron));
    }

    private void voegZaaktypeToe(ObjectNode catalogus, JsonNode gemeente, JsonNode versie) {
        ObjectNode zaaktype = maak("zaaktypen", url(catalogus) + versie).setAll((ObjectNode) bron.path("zaaktype").deepCopy())
                .setAll((ObjectNode) versie.deepCopy()).put("catalogus", url(catalogus))
                .put("verantwoordelijke", "Gemeente " + gemeente.path("naam").stringValue());
        leeg(zaaktype, "statustypen", "roltypen", "resultaattypen", "resultaattypeOmschrijving", "informatieobjecttypen",
                "informatieobjecttypeOmschrijving", "besluittypen", "besluittypeOmschrijving", "deelzaaktypen", "deelzaaktypeIdentificaties",
                "eigenschappen", "zaakobjecttypen");
        verwijs(catalogus, "zaaktypen", zaaktype);
        for (String soort : List.of("statustypen", "roltypen", "resultaattypen")) {
            bron.path(soort).forEach(type -> verwijs(zaaktype, soort, deel(zaaktype, soort, type)));
        }
        lijst("resultaattypen").stream().filter(type -> type.path("zaaktype").stringValue().equals(url(zaaktype)))
                .forEach(type -> zaaktype.withArray("resultaattypeOmschrijving").add(naam(type)));
        koppelInformatieobjecttypen(catalogus, zaaktype);
    }

    private ObjectNode deel(ObjectNode zaaktype, String soort, JsonNode type) {
        ObjectNode deel = maak(soort, url(zaaktype) + soort + naam(type)).setAll((ObjectNode) type.deepCopy())
                .put("zaaktype", url(zaaktype)).put("zaaktypeIdentificatie", zaaktype.path("identificatie").stringValue())
                .put("catalogus", zaaktype.path("catalogus").stringValue());
        if (soort.equals("statustypen")) {
            deel.put("isEindstatus", type.path("volgnummer").asInt() == bron.path(soort).size()).put("informeren", false);
        } else if (soort.equals("resultaattypen")) {
            deel.put("resultaattypeomschrijving", "https://selectielijst.example/api/v1/resultaattypeomschrijvingen/"
                    + type.path("omschrijvingGeneriek").stringValue().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            deel.put("archiefnominatie", "vernietigen").putObject("brondatumArchiefprocedure").put("afleidingswijze", "afgehandeld");
        }
        return deel;
    }

    private void koppelInformatieobjecttypen(ObjectNode catalogus, ObjectNode zaaktype) {
        int volgnummer = 1;
        for (JsonNode type : bron.path("informatieobjecttypen")) {
            ObjectNode doel = lijst("informatieobjecttypen").stream().filter(iot -> naam(iot).equals(naam(type))
                    && iot.path("catalogus").stringValue().equals(url(catalogus))).findFirst().orElseThrow();
            maak("zaaktype-informatieobjecttypen", url(zaaktype) + url(doel)).put("zaaktype", url(zaaktype))
                    .put("zaaktypeIdentificatie", zaaktype.path("identificatie").stringValue()).put("catalogus", url(catalogus))
                    .put("informatieobjecttype", url(doel)).put("volgnummer", volgnummer++).put("richting", type.path("richting").stringValue());
            verwijs(zaaktype, "informatieobjecttypen", doel);
            zaaktype.withArray("informatieobjecttypeOmschrijving").add(naam(type));
        }
    }

    private ObjectNode maak(String soort, String naam) {
        String url = VOORVOEGSEL + "/" + soort + "/" + Opslag.uuid(soort + naam);
        ObjectNode nieuw = Antwoord.JSON.createObjectNode().put("url", url);
        perSoort.computeIfAbsent(soort, leeg -> new LinkedHashMap<>()).put(url, nieuw);
        return nieuw;
    }

    private static void verwijs(ObjectNode van, String veld, ObjectNode naar) {
        ((ArrayNode) van.path(veld)).add(url(naar));
    }

    private static void leeg(ObjectNode node, String... lijsten) {
        for (String naam : lijsten) {
            node.putArray(naam);
        }
    }

    private static String url(JsonNode node) {
        return node.path("url").stringValue();
    }

    private static String naam(JsonNode node) {
        return node.path("omschrijving").stringValue();
    }
}
