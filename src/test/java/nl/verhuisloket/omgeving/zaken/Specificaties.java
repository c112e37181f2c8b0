package nl.verhuisloket.omgeving.zaken;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds what was said to and by the neighbours against the official OpenAPI descriptions, which are not part of this project. */
public final class Specificaties {

    private static final Path MAP = Path.of("../shared/data/openapi");
    private static final Map<String, String> PER_VOORVOEGSEL = Map.of("/zaken/api/v1", "zaken-1.5.2.yaml", "/catalogi/api/v1",
            "catalogi-1.3.3.yaml", "/documenten/api/v1", "documenten-1.4.3.yaml", "/notificatie", "notifynl-v2-excerpt.yaml");
    private static final Map<String, OpenApiInteractionValidator> TOETSEN = new ConcurrentHashMap<>();

    private Specificaties() {
    }

    /**
     * A request that was refused is not held against them; its answer is.
     *
     * @return every deviation; empty, after a line that says so, when the descriptions are not at hand
     */
    public static List<String> afwijkingen(List<ServeEvent> gebeurtenissen) {
        if (!Files.isDirectory(MAP)) {
            System.out.println("NIET UITGEVOERD: de toets aan de officiele OpenAPI-beschrijvingen; " + MAP + " ontbreekt.");
            return List.of();
        }
        List<String> afwijkingen = new ArrayList<>();
        gebeurtenissen.forEach(gebeurtenis -> PER_VOORVOEGSEL.keySet().stream()
                .filter(voorvoegsel -> gebeurtenis.getRequest().getUrl().startsWith(voorvoegsel + "/"))
                .forEach(voorvoegsel -> toets(voorvoegsel, gebeurtenis, afwijkingen)));
        return afwijkingen.stream().distinct().toList();
    }

    private static void toets(String voorvoegsel, ServeEvent gebeurtenis, List<String> afwijkingen) {
        URI adres = URI.create(gebeurtenis.getRequest().getUrl());
        boolean buitenUittreksel = voorvoegsel.equals("/notificatie")
                && (adres.getPath().endsWith("/notifications") || gebeurtenis.getResponse().getStatus() == 401);
        if (buitenUittreksel || gestoord(gebeurtenis)) {
            return; // the excerpt leaves out the list and the answer to a request without a token
        }
        OpenApiInteractionValidator toets = TOETSEN.computeIfAbsent(voorvoegsel, Specificaties::toets);
        Request verzoek = verzoek(gebeurtenis, adres);
        if (gebeurtenis.getResponse().getStatus() < 400) {
            meld(gebeurtenis, toets.validateRequest(verzoek), afwijkingen);
        }
        meld(gebeurtenis, toets.validateResponse(adres.getPath(), verzoek.getMethod(), antwoord(gebeurtenis)), afwijkingen);
    }

    /** Failures on purpose: a proxy's 503, no answer at all, half an answer. */
    private static boolean gestoord(ServeEvent gebeurtenis) {
        var antwoord = gebeurtenis.getResponse();
        return antwoord.getStatus() == 503 || antwoord.getHeaders() == null || gebeurtenis.getResponseDefinition().getFault() != null
                || antwoord.getBodyAsString().equals("{\"url\": \"http");
    }

    private static OpenApiInteractionValidator toets(String voorvoegsel) {
        OpenAPI beschrijving = new OpenAPIV3Parser().read(MAP.resolve(PER_VOORVOEGSEL.get(voorvoegsel)).toAbsolutePath().toString());
        beschrijving.getComponents().getSchemas().forEach((naam, schema) -> wijsAan(naam, schema));
        return OpenApiInteractionValidator.createFor(beschrijving).withBasePathOverride(voorvoegsel)
                .withLevelResolver(LevelResolver.create().withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE).build())
                .build();
    }

    /** The validator cannot read ZGW's discriminators; of each family one kind is used here, and that is filled in. */
    private static void wijsAan(String naam, Schema<?> schema) {
        if (schema.getDiscriminator() != null) {
            schema.setDiscriminator(null);
            if (naam.startsWith("Rol")) {
                schema.addProperty("betrokkeneIdentificatie", new Schema<>().$ref("#/components/schemas/RolNatuurlijkPersoon"));
            } else if (naam.startsWith("ZaakObject")) {
                schema.addProperty("objectIdentificatie", new Schema<>().$ref("#/components/schemas/ObjectAdres"));
            }
        }
    }

    private static Request verzoek(ServeEvent gebeurtenis, URI adres) {
        var bron = gebeurtenis.getRequest();
        SimpleRequest.Builder verzoek = new SimpleRequest.Builder(bron.getMethod().getName(), adres.getPath());
        bron.getHeaders().all().forEach(kop -> verzoek.withHeader(kop.key(), kop.values()));
        bron.getQueryParams().forEach((naam, waarde) -> verzoek.withQueryParam(naam, waarde.values()));
        if (bron.getBody().length > 0) {
            verzoek.withBody(bron.getBodyAsString());
        }
        return verzoek.build();
    }

    private static com.atlassian.oai.validator.model.Response antwoord(ServeEvent gebeurtenis) {
        var bron = gebeurtenis.getResponse();
        SimpleResponse.Builder antwoord = SimpleResponse.Builder.status(bron.getStatus());
        bron.getHeaders().all().forEach(kop -> antwoord.withHeader(kop.key(), kop.values()));
        return antwoord.withBody(bron.getBodyAsString()).build();
    }

    private static void meld(ServeEvent gebeurtenis, ValidationReport rapport, List<String> afwijkingen) {
        rapport.getMessages().stream().filter(melding -> melding.getLevel() == ValidationReport.Level.ERROR).forEach(melding ->
                afwijkingen.add(gebeurtenis.getRequest().getMethod() + " " + gebeurtenis.getRequest().getUrl().split("\\?")[0]
                        .replaceAll("[0-9a-f-]{36}", "{uuid}") + " " + gebeurtenis.getResponse().getStatus() + ": " + melding.getKey() + " " + melding.getMessage()));
    }
}
