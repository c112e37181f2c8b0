package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the shared neighbours hold, and the knobs to have them fail; see {@code mocks/zgw/README.md}. */
final class Journaallezer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Journaallezer() {
    }

    /** One entry per zaak with this identificatie; empty while there is none. */
    static JsonNode zaken(JsonNode aangifte) {
        return lees("/journaal/zaken?identificatie=" + zaaknummer(aangifte)).path("zaken");
    }

    static int dossiers(JsonNode aangifte) {
        return lees("/journaal/referenties?referentie=" + id(aangifte)).path("dossiers").asInt();
    }

    /** @param soort name of the message in lower case: {@code ontvangstbevestiging} */
    static int berichten(JsonNode aangifte, String soort) {
        return lees("/journaal/referenties?referentie=" + id(aangifte) + "/" + soort).path("berichten").asInt();
    }

    /** Registered, once: one zaak, closed, with its two documents, one dossier, two messages, and nothing double anywhere. */
    static void staatEenKeer(JsonNode aangifte) {
        assertThat(zaken(aangifte)).hasSize(1);
        assertThat(zaken(aangifte).get(0).path("gesloten").asBoolean()).isTrue();
        assertThat(zaken(aangifte).get(0).path("zaakinformatieobjecten").asInt()).isEqualTo(2);
        assertThat(lees("/journaal/zaken?identificatie=" + zaaknummer(aangifte)).path("documenten").asInt()).isEqualTo(2);
        assertThat(dossiers(aangifte)).isEqualTo(1);
        assertThat(berichten(aangifte, "ontvangstbevestiging")).isEqualTo(1);
        assertThat(berichten(aangifte, "bevestiging")).isEqualTo(1);
        assertThat(lees("/journaal/dubbel").path("dubbel")).isEmpty();
    }

    /** @param storing {@code methode}, {@code pad}, {@code soort}, {@code aantal}, {@code vertraging} */
    static void stoor(Map<String, Object> storing) {
        assertThat(stuur(vraag("/bediening/storingen").POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(storing))))
                .statusCode()).isEqualTo(204);
    }

    static void herstel() {
        assertThat(stuur(vraag("/bediening/storingen").DELETE()).statusCode()).isEqualTo(204);
    }

    static String id(JsonNode aangifte) {
        return aangifte.path("id").asString();
    }

    private static String zaaknummer(JsonNode aangifte) {
        return aangifte.path("zaaknummer").asString();
    }

    private static JsonNode lees(String pad) {
        return JsonMapper.shared().readTree(stuur(vraag(pad).GET()).body());
    }

    private static HttpRequest.Builder vraag(String pad) {
        return HttpRequest.newBuilder(URI.create(Testomgeving.buren().basisUrl() + pad)).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return HTTP.send(verzoek.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
