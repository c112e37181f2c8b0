package nl.verhuisloket.bag;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends one question to the BAG and reads its answer. The address stands in the URL, so no URL is logged or put in an error. */
@Component
class BagVerbinding {

    private static final Logger LOG = LoggerFactory.getLogger(BagVerbinding.class);
    private static final MediaType HAL = MediaType.parseMediaType("application/hal+json");

    private final Map<BagInstellingen, RestClient> clients = new ConcurrentHashMap<>();

    /**
     * @param pad    below the root of the API
     * @param vraag  names to values, not encoded
     * @return the answer; a missing node when the BAG itself says that it knows no such resource (404 with its code notFound)
     * @throws BagNietBereikbaar for every other refusal, no answer in time, or missing settings
     */
    JsonNode stel(String pad, Map<String, String> vraag, BagInstellingen instellingen) {
        if (instellingen.basisUrl() == null) {
            throw new BagNietBereikbaar("The BAG was not asked. Set verhuisloket.bag.basis-url.", null);
        }
        try {
            return clients.computeIfAbsent(instellingen, BagVerbinding::client).get().uri(adres(pad, vraag, instellingen))
                    .headers(koppen -> zetKoppen(koppen, instellingen)).exchange((verzoek, reactie) -> lees(reactie));
        } catch (ResourceAccessException fout) {
            throw new BagNietBereikbaar("BAG gave no answer within " + instellingen.wachttijd()
                    + "; the address stays unchecked. Check verhuisloket.bag.basis-url and the connection.", fout.getCause());
        }
    }

    private static void zetKoppen(HttpHeaders koppen, BagInstellingen instellingen) {
        koppen.set(HttpHeaders.ACCEPT, HAL.toString());
        koppen.set("Accept-Crs", "epsg:28992");
        if (instellingen.apiKey() != null) {
            koppen.set("X-Api-Key", instellingen.apiKey());
        }
    }

    private static URI adres(String pad, Map<String, String> vraag, BagInstellingen instellingen) {
        var url = UriComponentsBuilder.fromUriString(instellingen.basisUrl() + pad);
        vraag.forEach((naam, waarde) -> url.queryParam(naam, "{" + naam + "}"));
        return url.encode().buildAndExpand(vraag).toUri();
    }

    private static JsonNode lees(ClientHttpResponse reactie) throws IOException {
        int status = reactie.getStatusCode().value();
        LOG.info("BAG answered {}", status);
        byte[] lijf = reactie.getBody().readAllBytes();
        try {
            JsonNode inhoud = JsonMapper.shared().readTree(lijf);
            String code = inhoud.path("code").asString("");
            if (status == 200 && inhoud.isObject()) {
                return inhoud;
            }
            if (status == 404 && code.equals("notFound")) {
                return MissingNode.getInstance();
            }
            throw weigering(status, code);
        } catch (JacksonException fout) {
            throw weigering(status, "");
        }
    }

    private static BagNietBereikbaar weigering(int status, String code) {
        String waarom = code.matches("[A-Za-z0-9]{1,40}") ? " (" + code + ")" : "";
        return new BagNietBereikbaar("BAG answered " + status + waarom + "; the address stays unchecked. " + raad(status), null);
    }

    private static String raad(int status) {
        return switch (status) {
            case 200 -> "The answer cannot be read: check verhuisloket.bag.basis-url and the version of the API.";
            case 400, 406, 412 -> "The BAG does not know this question: check the version of the API behind verhuisloket.bag.basis-url.";
            case 404, 405 -> "Check verhuisloket.bag.basis-url.";
            case 401, 403 -> "Check verhuisloket.bag.api-key.";
            case 429 -> "Too many questions: 50 a second and 50,000 a day are allowed for one key.";
            default -> "The fault is at the BAG: try later.";
        };
    }

    private static RestClient client(BagInstellingen instellingen) {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(instellingen.wachttijd()).build();
        var fabriek = new JdkClientHttpRequestFactory(http);
        fabriek.setReadTimeout(instellingen.wachttijd());
        return RestClient.builder().requestFactory(fabriek).build();
    }
}
