package nl.verhuisloket.brp;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends one question to the BRP and reads its answer. Keeps no answer, and logs nobody in clear. */
@Component
class BrpVerbinding {

    private static final Logger LOG = LoggerFactory.getLogger(BrpVerbinding.class);
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final JsonMapper json = JsonMapper.shared();
    private final Map<BrpInstellingen, RestClient> clients = new ConcurrentHashMap<>();
    private final BrpTokens tokens = new BrpTokens();

    /**
     * @return the answer, when it is a success or a refusal of the question (400)
     * @throws BrpNietBereikbaar for every other status, no answer in time, or missing settings
     */
    Antwoord stel(BrpVraag vraag, BrpInstellingen instellingen) {
        if (instellingen.basisUrl() == null || instellingen.doelbinding() == null) {
            throw new BrpNietBereikbaar("The BRP was not asked. Set verhuisloket.brp.basis-url and verhuisloket.brp.doelbinding.", null);
        }
        RestClient client = clients.computeIfAbsent(instellingen, BrpVerbinding::client);
        try {
            Antwoord antwoord = client.post().uri(vraag.dienst().adres(instellingen)).contentType(JSON)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .headers(koppen -> toegang(koppen, instellingen, client))
                    .body(json.writeValueAsString(vraag.inhoud()))
                    .exchange((verzoek, reactie) -> lees(reactie, vraag));
            return beoordeel(antwoord, vraag, instellingen);
        } catch (ResourceAccessException fout) {
            throw new BrpNietBereikbaar("BRP gave no answer for " + vraag.over() + " within " + instellingen.wachttijd()
                    + "; nothing was changed. Check verhuisloket.brp.basis-url and the connection.", fout.getCause());
        }
    }

    private void toegang(HttpHeaders koppen, BrpInstellingen instellingen, RestClient client) {
        koppen.set("x-doelbinding", instellingen.doelbinding());
        if (instellingen.tokenUrl() != null) {
            koppen.setBearerAuth(tokens.haal(instellingen, client));
        } else if (instellingen.apiKey() != null) {
            koppen.set("X-API-KEY", instellingen.apiKey());
        }
    }

    private Antwoord beoordeel(Antwoord antwoord, BrpVraag vraag, BrpInstellingen instellingen) {
        LOG.info("BRP answered {} to {}", antwoord.status(), vraag);
        if (antwoord.status() == 401) {
            tokens.vergeet(instellingen);
        }
        if (antwoord.status() == 200 || antwoord.status() == 400) {
            return antwoord;
        }
        throw antwoord.weigering(vraag);
    }

    private Antwoord lees(ClientHttpResponse reactie, BrpVraag vraag) throws IOException {
        byte[] lijf = reactie.getBody().readAllBytes();
        int status = reactie.getStatusCode().value();
        try {
            return new Antwoord(status, json.readTree(lijf));
        } catch (JacksonException fout) {
            if (status == 200) {
                throw onleesbaar(vraag, "no JSON");
            }
            return new Antwoord(status, MissingNode.getInstance());
        }
    }

    static BrpNietBereikbaar onleesbaar(BrpVraag vraag, String wat) {
        return new BrpNietBereikbaar("BRP gave an answer that cannot be read (" + wat + ") for " + vraag.over()
                + "; nothing was changed. Check verhuisloket.brp.basis-url and the version of the API.", null);
    }

    private static RestClient client(BrpInstellingen instellingen) {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(instellingen.wachttijd()).build();
        var fabriek = new JdkClientHttpRequestFactory(http);
        fabriek.setReadTimeout(instellingen.wachttijd());
        return RestClient.builder().requestFactory(fabriek).build();
    }

    /** @param inhoud missing when a refusal had no readable body */
    record Antwoord(int status, JsonNode inhoud) {

        /** @return the BRP's own code of a refusal; empty when it gave none */
        String code() {
            String code = inhoud.path("code").asString("");
            return code.matches("[A-Za-z0-9]{1,25}") ? code : "";
        }

        /** @throws BrpNietBereikbaar when this is a refusal, or holds not the list that this service answers with */
        JsonNode lijst(BrpVraag vraag) {
            if (status != 200) {
                throw weigering(vraag);
            }
            String naam = vraag.dienst().lijst();
            if (!inhoud.path(naam).isArray()) {
                throw onleesbaar(vraag, "no list of " + naam);
            }
            return inhoud.path(naam);
        }

        BrpNietBereikbaar weigering(BrpVraag vraag) {
            String code = code().isEmpty() ? "" : " (" + code() + ")";
            return new BrpNietBereikbaar("BRP answered " + status + code + " for " + vraag.over() + "; nothing was changed. "
                    + raad(), null);
        }

        private String raad() {
            return switch (status) {
                case 400, 406, 415 -> "The BRP does not know this question: check the version of the API behind verhuisloket.brp.basis-url.";
                case 401 -> "Check verhuisloket.brp.api-key, or verhuisloket.brp.client-id and verhuisloket.brp.secret.";
                case 403 -> "Check verhuisloket.brp.doelbinding and the BRP authorisation of the municipality.";
                case 404, 405 -> "Check verhuisloket.brp.basis-url.";
                case 429 -> "Too many questions at once: try later.";
                default -> "The fault is at the BRP: try later.";
            };
        }
    }
}
