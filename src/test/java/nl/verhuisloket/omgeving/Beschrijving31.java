package nl.verhuisloket.omgeving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.omgeving.OfficieleBeschrijvingen.Uitwisseling;

/**
 * An OpenAPI 3.1 description, which is JSON Schema 2020-12 but for its discriminators: those are rewritten as if/then. A property
 * that the description does not know is refused, so that a misspelt one in a mock shows. Only bodies are checked.
 */
class Beschrijving31 implements OfficieleBeschrijvingen.Beschrijving {

    private static final String ID = "https://beschrijving.invalid/openapi";
    private static final String SCHEMA = "#/$defs/";

    /**
     * The BRP's published feature files answer {@code fields[0]}, a colon and {@code ^[0-9]{9}$}, which the patterns of its
     * description forbid.
     */
    private static final List<String> AFWIJKEND_IN_DE_PRAKTIJK = List.of("/components/schemas/Foutbericht/properties/detail",
            "/components/schemas/InvalidParam/properties/name", "/components/schemas/InvalidParam/properties/reason");

    private final ObjectNode beschrijving;
    private final SchemaRegistry register;

    Beschrijving31(String yaml) {
        try {
            beschrijving = (ObjectNode) new YAMLMapper().readTree(yaml.replace("#/components/schemas/", SCHEMA));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Cannot read the official description", fout);
        }
        AFWIJKEND_IN_DE_PRAKTIJK.forEach(waar -> ((ObjectNode) beschrijving.at(waar)).remove("pattern"));
        ObjectNode schemas = (ObjectNode) beschrijving.at("/components/schemas");
        voegKeuzesToe(schemas);
        String document = beschrijving.objectNode().set("$defs", schemas).toString();
        register = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                bouwer -> bouwer.schemas(Map.of(ID, document)));
    }

    @Override
    public List<String> afwijkingen(Uitwisseling uitwisseling) {
        JsonNode operatie = beschrijving.path("paths").path(uitwisseling.pad()).path(uitwisseling.methode().toLowerCase());
        if (operatie.isMissingNode()) {
            return List.of("the description has no such operation");
        }
        List<String> uit = new ArrayList<>();
        if (uitwisseling.aanvaard()) {
            uit.addAll(keur("request", operatie.path("requestBody").path("content"), uitwisseling.koppen(), uitwisseling.lijf()));
        }
        JsonNode antwoord = operatie.path("responses").path(String.valueOf(uitwisseling.status()));
        JsonNode inhoud = volg(antwoord.isMissingNode() ? operatie.path("responses").path("default") : antwoord).path("content");
        uit.addAll(keur("response", inhoud, uitwisseling.antwoordkoppen(), uitwisseling.antwoord()));
        return uit;
    }

    private List<String> keur(String wat, JsonNode inhoud, Map<String, List<String>> koppen, String lijf) {
        String soort = koppen.entrySet().stream().filter(kop -> kop.getKey().equalsIgnoreCase("Content-Type"))
                .map(kop -> kop.getValue().get(0)).findFirst().orElse("none");
        for (var mogelijk : inhoud.properties()) {
            if (kaal(mogelijk.getKey()).equals(kaal(soort))) {
                String naam = naam(mogelijk.getValue().path("schema"));
                return register.getSchema(SchemaLocation.of(ID + SCHEMA + naam + ".dicht")).validate(lijf, InputFormat.JSON).stream()
                        .map(fout -> wat + " " + fout.getInstanceLocation() + " " + fout.getMessage()).distinct().toList();
            }
        }
        return List.of(wat + " has content type " + soort + ", which the description does not have here");
    }

    /** Without spaces and in small letters: {@code application/json;charset=utf-8}. */
    private static String kaal(String mediatype) {
        return mediatype.replace(" ", "").toLowerCase();
    }

    private String naam(JsonNode schema) {
        return schema.path("$ref").asText().replace(SCHEMA, "");
    }

    private JsonNode volg(JsonNode knoop) {
        return knoop.has("$ref") ? beschrijving.at(knoop.get("$ref").asText().substring(1)) : knoop;
    }

    /**
     * Every schema X gets a closed form {@code X.dicht}, for the places where a value must be exactly an X; the plain X stays for
     * those that extend it (under allOf).
     */
    private static void voegKeuzesToe(ObjectNode schemas) {
        List<String> namen = new ArrayList<>();
        schemas.fieldNames().forEachRemaining(namen::add);
        namen.forEach(naam -> verwijsDicht(schemas.get(naam)));
        namen.forEach(naam -> schemas.set(naam + ".dicht", dicht(schemas, naam)));
        namen.forEach(naam -> ((ObjectNode) schemas.get(naam)).remove("discriminator"));
    }

    private static ObjectNode dicht(ObjectNode schemas, String naam) {
        ObjectNode uit = schemas.objectNode();
        ArrayNode alle = uit.putArray("allOf");
        alle.addObject().put("$ref", SCHEMA + naam);
        JsonNode keuze = schemas.get(naam).path("discriminator");
        if (!keuze.isMissingNode()) {
            String veld = keuze.get("propertyName").asText();
            ArrayNode bekend = uit.putObject("properties").putObject(veld).putArray("enum");
            keuze.get("mapping").properties().forEach(soort -> {
                bekend.add(soort.getKey());
                ObjectNode als = alle.addObject();
                als.putObject("if").putObject("properties").putObject(veld).put("const", soort.getKey());
                als.putObject("then").set("$ref", soort.getValue());
            });
        }
        return uit.put("unevaluatedProperties", false);
    }

    /** References become those to the closed form, except directly under allOf. */
    private static void verwijsDicht(JsonNode knoop) {
        for (var deel : knoop.properties()) {
            if (deel.getKey().equals("$ref") && !deel.getValue().asText().endsWith(".dicht")) {
                ((ObjectNode) knoop).put("$ref", deel.getValue().asText() + ".dicht");
            } else if (deel.getKey().equals("allOf")) {
                deel.getValue().valueStream().filter(lid -> !lid.has("$ref")).forEach(Beschrijving31::verwijsDicht);
            } else if (deel.getKey().equals("discriminator")) {
                continue;
            } else {
                verwijsDicht(deel.getValue());
            }
        }
        if (knoop.isArray()) {
            knoop.forEach(Beschrijving31::verwijsDicht);
        }
    }
}
