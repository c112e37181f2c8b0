package nl.verhuisloket.bijhouding;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** vrijBRP Dossiers of one municipality: a token, then the call; once more with a new token when the old one is refused. */
final class VrijbrpClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Antwoord(int status, byte[] lijf) {
    }

    private final BijhoudingInstellingen instellingen;
    private final RestClient http;
    private volatile @Nullable VrijbrpToken token;

    VrijbrpClient(BijhoudingInstellingen instellingen) {
        this.instellingen = instellingen;
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(instellingen.wachttijd()).build();
        JdkClientHttpRequestFactory fabriek = new JdkClientHttpRequestFactory(client);
        fabriek.setReadTimeout(instellingen.wachttijd());
        this.http = RestClient.builder().requestFactory(fabriek).build();
    }

    /** @return empty when it answers 404 */
    Optional<JsonNode> zoek(String pad, String wat) {
        Antwoord antwoord = metToken(HttpMethod.GET, pad, null, wat);
        return antwoord.status() == 404 ? Optional.empty() : Optional.of(lees(antwoord, wat));
    }

    JsonNode maak(String pad, Map<String, Object> lijf, String wat) {
        return lees(metToken(HttpMethod.POST, pad, lijf, wat), wat);
    }

    private Antwoord metToken(HttpMethod methode, String pad, @Nullable Map<String, Object> lijf, String wat) {
        Antwoord antwoord = stuur(methode, pad, lijf, token(wat), wat);
        if (antwoord.status() == 401) {
            token = null;
            return stuur(methode, pad, lijf, token(wat), wat);
        }
        return antwoord;
    }

    private Antwoord stuur(HttpMethod methode, String pad, @Nullable Map<String, Object> lijf, String bearer, String wat) {
        RestClient.RequestBodySpec verzoek = http.method(methode).uri(instellingen.basisUrl() + pad).accept(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + bearer);
        if (lijf != null) {
            verzoek.contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(lijf));
        }
        return uitvoeren(verzoek, wat);
    }

    /** Callers may fetch two at once; either is good. */
    private String token(String wat) {
        VrijbrpToken huidig = token;
        if (huidig == null || !huidig.isBruikbaar()) {
            MultiValueMap<String, String> formulier = new LinkedMultiValueMap<>();
            formulier.add("grant_type", "client_credentials");
            formulier.add("client_id", instellingen.clientId());
            formulier.add("client_secret", instellingen.secret());
            JsonNode antwoord = lees(uitvoeren(http.post().uri(instellingen.basisUrl() + "/oauth/token")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED).body(formulier), wat), "het ophalen van een token");
            huidig = VrijbrpToken.geldig(antwoord.path("access_token").stringValue(""), antwoord.path("expires_in").asInt(60));
            token = huidig;
        }
        return huidig.waarde();
    }

    private static Antwoord uitvoeren(RestClient.RequestHeadersSpec<?> verzoek, String wat) {
        try {
            return verzoek.exchangeForRequiredValue((gestuurd, antwoord) ->
                    new Antwoord(antwoord.getStatusCode().value(), antwoord.getBody().readAllBytes()));
        } catch (ResourceAccessException e) {
            Throwable diepst = e.getCause() instanceof IOException io ? io : e;
            throw new BijhoudingNietBereikbaar("De bijhouding gaf geen antwoord op " + wat + " (" + diepst.getClass().getSimpleName()
                    + "). Of het gelukt is, wordt bij de volgende poging eerst opgezocht. Controleer verhuisloket.bijhouding.basis-url "
                    + "en .wachttijd.", diepst);
        }
    }

    private static JsonNode lees(Antwoord antwoord, String wat) {
        if (antwoord.status() < 200 || antwoord.status() > 299) {
            throw VrijbrpWeigering.van(wat, antwoord.status(), antwoord.lijf());
        }
        try {
            return JSON.readTree(antwoord.lijf());
        } catch (JacksonException e) {
            throw new BijhoudingNietBereikbaar("De bijhouding gaf een onleesbaar antwoord op " + wat
                    + ". Of het gelukt is, wordt bij de volgende poging eerst opgezocht. Controleer verhuisloket.bijhouding.basis-url.", null);
        }
    }
}
