package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A resident at the public chat API: says what they would say, logs in when asked, and looks how it goes. */
public final class Verhuizer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LANGST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String loket;
    private final String bsn;
    private final String sender = "reis-" + UUID.randomUUID();
    private final Map<String, String> antwoorden = new HashMap<>(Map.of("verhuisdatum", "vandaag", "nieuw_adres", "1099 XA 10",
            "adres_bevestigd", "ja", "woonsituatie", "/gegeven_invullen{\"woonsituatie\":\"ZELFSTANDIG\"}", "meeverhuizers", "alleen ik",
            "contact_email", "bewoner@example.org", "contact_telefoon", "overslaan", "akkoord", "Ik doe aangifte"));

    Verhuizer(int poort, String bsn) {
        this.loket = "http://127.0.0.1:" + poort;
        this.bsn = bsn;
    }

    Verhuizer zegt(String slot, String antwoord) {
        antwoorden.put(slot, antwoord);
        return this;
    }

    /** Talks until the declaration is accepted. @return {@code custom.aangifte} */
    JsonNode doetAangifte() {
        String zin = "Hallo, ik ga verhuizen";
        boolean ingelogd = false;
        for (int beurt = 0; beurt < 25; beurt++) {
            JsonNode gezegd = zeg(zin, ingelogd ? Inloggen.token(bsn) : null);
            JsonNode aangifte = laatste(gezegd, "aangifte");
            if (aangifte != null && !aangifte.isNull()) {
                return aangifte;
            }
            JsonNode vraagt = laatste(gezegd, "vraagt");
            assertThat(vraagt).as("Het gesprek stopt: " + gezegd).isNotNull();
            ingelogd |= vraagt.asString().equals("inloggen");
            zin = vraagt.asString().equals("inloggen") ? "/verder" : antwoorden.get(vraagt.asString());
            assertThat(zin).as("Geen antwoord op " + gezegd).isNotNull();
        }
        throw new AssertionError("Na 25 beurten geen aangifte, laatste zin: " + zin + ", laatste antwoord: " + zeg(zin, Inloggen.token(bsn)));
    }

    JsonNode zeg(String bericht, @Nullable String token) {
        HttpRequest.Builder vraag = vraag("/webhooks/rest/webhook", token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("sender", sender, "message", bericht))));
        HttpResponse<byte[]> antwoord = stuur(vraag.build());
        assertThat(antwoord.statusCode()).as(new String(antwoord.body(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(200);
        return JSON.readTree(antwoord.body());
    }

    JsonNode stand(String id) {
        return JSON.readTree(haal("/api/aangiften/" + id).body());
    }

    /** @return how it stands once it has this status */
    JsonNode wachtOp(String id, String status) {
        await().atMost(LANGST).pollInterval(Duration.ofMillis(200)).untilAsserted(() ->
                assertThat(stand(id).path("status").asString()).as(stand(id).toString()).isEqualTo(status));
        return stand(id);
    }

    HttpResponse<byte[]> haal(String pad) {
        return stuur(vraag(pad, Inloggen.token(bsn)).GET().build());
    }

    private static @Nullable JsonNode laatste(JsonNode berichten, String veld) {
        JsonNode gevonden = null;
        for (JsonNode bericht : berichten) {
            JsonNode waarde = bericht.path("custom").get(veld);
            gevonden = waarde == null ? gevonden : waarde;
        }
        return gevonden;
    }

    private HttpRequest.Builder vraag(String pad, @Nullable String token) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create(loket + pad)).timeout(Duration.ofSeconds(30));
        return token == null ? vraag : vraag.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> stuur(HttpRequest verzoek) {
        try {
            return http.send(verzoek, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
