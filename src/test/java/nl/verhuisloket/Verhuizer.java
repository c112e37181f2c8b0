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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A resident at the public chat API: says what they would say, logs in when asked, and looks how it goes. */
public final class Verhuizer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LANGST = Duration.ofSeconds(60);

    private static final Map<String, String> GEWOON = Map.of("verhuisdatum", "vandaag", "nieuw_adres", "1099 XA 10",
            "adres_bevestigd", "ja", "woonsituatie", "/gegeven_invullen{\"woonsituatie\":\"ZELFSTANDIG\"}", "meeverhuizers", "alleen ik",
            "contact_telefoon", "overslaan", "akkoord", "Ik doe aangifte");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String loket;
    private final String bsn;
    private final String sender = "reis-" + UUID.randomUUID();
    private final Map<String, Deque<String>> antwoorden = new HashMap<>();
    private final StringBuilder gehoord = new StringBuilder();
    private String gemeente = "0363";

    Verhuizer(int poort, String bsn) {
        this.loket = "http://127.0.0.1:" + poort;
        this.bsn = bsn;
        GEWOON.forEach(this::zegt);
        zegt("contact_email", "bewoner-" + bsn + "@example.org");
    }

    /** Of which municipality the page is on which they talk. */
    Verhuizer in(String code) {
        gemeente = code;
        return this;
    }

    /** @param naElkaar what to say each time this is asked; the last one from then on */
    Verhuizer zegt(String slot, String... naElkaar) {
        antwoorden.put(slot, new ArrayDeque<>(List.of(naElkaar)));
        return this;
    }

    private @Nullable String antwoord(String slot) {
        Deque<String> over = antwoorden.get(slot);
        return over == null ? null : over.size() > 1 ? over.poll() : over.peek();
    }

    /** Talks until the declaration is accepted. @return {@code custom.aangifte} */
    JsonNode doetAangifte() {
        JsonNode aangifte = praat();
        assertThat(aangifte).as("Het gesprek stopt: " + gehoord).isNotNull();
        return aangifte;
    }

    /** Talks until the loket asks nothing more. @return all that it said, on the way too */
    String hoortDatHetNietKan() {
        JsonNode aangifte = praat();
        assertThat(aangifte).as("Toch een aangifte").isNull();
        return gehoord();
    }

    /** Everything the loket said so far, buttons included. */
    String gehoord() {
        return gehoord.toString();
    }

    /** @return null when nothing more was asked and nothing accepted */
    private @Nullable JsonNode praat() {
        String zin = "Hallo, ik ga verhuizen";
        boolean ingelogd = false;
        for (int beurt = 0; beurt < 25; beurt++) {
            JsonNode gezegd = zeg(zin, ingelogd ? Inloggen.token(bsn) : null);
            gehoord.append(gezegd).append('\n');
            JsonNode aangifte = laatste(gezegd, "aangifte");
            JsonNode vraagt = laatste(gezegd, "vraagt");
            if (aangifte != null && !aangifte.isNull() || vraagt == null) {
                return aangifte;
            }
            ingelogd |= vraagt.asString().equals("inloggen");
            zin = vraagt.asString().equals("inloggen") ? "/verder" : antwoord(vraagt.asString());
            assertThat(zin).as("Geen antwoord op " + gezegd).isNotNull();
        }
        throw new AssertionError("Na 25 beurten geen aangifte, laatste zin: " + zin + ", gehoord: " + gehoord);
    }

    JsonNode zeg(String bericht, @Nullable String token) {
        HttpRequest.Builder vraag = vraag("/webhooks/rest/webhook", token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(
                        Map.of("sender", sender, "message", bericht, "metadata", Map.of("gemeente", gemeente)))));
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
