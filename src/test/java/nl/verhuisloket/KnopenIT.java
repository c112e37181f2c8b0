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
import nl.verhuisloket.toetsing.Proeftabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes of the app, each a process of its own, on one database: what is published on one judges on the other. */
class KnopenIT {

    private static final Duration BINNEN = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private Loketproces ene;
    private Loketproces andere;

    @BeforeEach
    void begin() {
        Testomgeving.keycloak();
        String database = Testomgeving.nieuweDatabase();
        ene = new Loketproces("ene", database);
        andere = new Loketproces("andere", database);
        ene.start();
    }

    @AfterEach
    void eind() {
        ene.close();
        andere.close();
    }

    @Test
    void aTableOfAHundredRowsJudgesOnBothNodesWithinTenSecondsAndOnOneThatStartsLater() {
        String eerste = publiceer(Proeftabel.csv(1, 100));
        assertThat(oordeeltVolgens(ene)).isEqualTo(eerste);
        andere.start();
        assertThat(oordeeltVolgens(andere)).isEqualTo(eerste);
        String tweede = publiceer(Proeftabel.csv(2, 100));
        assertThat(oordeeltVolgens(ene)).isEqualTo(tweede).isNotEqualTo(eerste);
        await().atMost(BINNEN).pollInterval(Duration.ofMillis(100)).until(() -> oordeeltVolgens(andere).equals(tweede));
    }

    /** One risk manager proposes and submits, another puts it in force, all on the first node. @return the version */
    private String publiceer(String csv) {
        String versie = stuur(ene, "risicomanager1", "/api/risicotabellen", "text/csv", csv);
        stuur(ene, "risicomanager1", "/api/risicotabellen/" + versie + "/simulatie", "application/json", "");
        return stuur(ene, "risicomanager2", "/api/risicotabellen/" + versie + "/publicatie", "application/json", "");
    }

    private String oordeeltVolgens(Loketproces knoop) {
        return stuur(knoop, "risicomanager1", "/api/toetsingen", "application/json", "{\"ontvangst\": \"2026-11-24\"}");
    }

    /** @return the version in the answer */
    private String stuur(Loketproces knoop, String wie, String pad, String soort, String lijf) {
        HttpRequest vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + knoop.poort() + pad)).timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + Inloggen.token(wie)).header("Content-Type", soort).POST(BodyPublishers.ofString(lijf)).build();
        try {
            HttpResponse<byte[]> antwoord = http.send(vraag, BodyHandlers.ofByteArray());
            assertThat(antwoord.statusCode()).as(pad).isBetween(200, 201);
            var json = JsonMapper.shared().readTree(antwoord.body());
            return json.path(json.has("regelversie") ? "regelversie" : "versie").asString();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
