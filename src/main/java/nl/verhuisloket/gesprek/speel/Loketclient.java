package nl.verhuisloket.gesprek.speel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What any client of the public chat API does: log in at Keycloak, send messages, fetch the confirmation. */
class Loketclient {

    private static final Duration WACHTTIJD = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI loket;
    private final URI issuer;

    Loketclient(URI loket, URI issuer) {
        this.loket = loket;
        this.issuer = issuer;
    }

    /** Something did not go as it should. */
    static class Mislukt extends RuntimeException {
        Mislukt(String melding) {
            super(melding);
        }
    }

    /** @return a token by direct grant, which only the demo's realm allows; empty while Keycloak does not answer yet */
    Optional<String> token(String gebruiker, String wachtwoord) {
        String formulier = "grant_type=password&client_id=demo-cli&scope=openid&username=" + gebruiker + "&password=" + wachtwoord;
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token")).timeout(WACHTTIJD)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(formulier)).build();
        try {
            HttpResponse<byte[]> antwoord = http.send(vraag, BodyHandlers.ofByteArray());
            return antwoord.statusCode() == 200 ? Optional.of(JSON.readTree(antwoord.body()).path("access_token").asString()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw onderbroken();
        }
    }

    /** @return the list of messages of the assistant */
    JsonNode zeg(String sender, String bericht, @Nullable String token) {
        String lichaam = JSON.writeValueAsString(Map.of("sender", sender, "message", bericht, "metadata", Map.of("gemeente", "0363")));
        HttpRequest.Builder vraag = vraag("/webhooks/rest/webhook", token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(lichaam));
        HttpResponse<byte[]> antwoord = stuur(vraag.build());
        if (antwoord.statusCode() != 200) {
            throw new Mislukt("Het gesprek antwoordt met status " + antwoord.statusCode() + ".");
        }
        return JSON.readTree(antwoord.body());
    }

    /** @return the confirmation; empty while there is none */
    Optional<byte[]> bevestiging(String aangifteId, String token) {
        HttpResponse<byte[]> antwoord = stuur(vraag("/api/aangiften/" + aangifteId + "/bevestiging", token).build());
        boolean pdf = antwoord.statusCode() == 200 && new String(antwoord.body(), 0, Math.min(5, antwoord.body().length)).equals("%PDF-");
        return pdf ? Optional.of(antwoord.body()) : Optional.empty();
    }

    private HttpRequest.Builder vraag(String pad, @Nullable String token) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(loket.resolve(pad)).timeout(WACHTTIJD);
        return token == null ? vraag : vraag.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> stuur(HttpRequest vraag) {
        try {
            return http.send(vraag, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Mislukt("Het loket antwoordt niet: " + e.getMessage());
        } catch (InterruptedException e) {
            throw onderbroken();
        }
    }

    private static Mislukt onderbroken() {
        Thread.currentThread().interrupt();
        return new Mislukt("Onderbroken.");
    }
}
