package nl.verhuisloket.omgeving.zaken;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The neighbours on a free port, as tests start them; also a plain client for them. */
public final class Buren implements AutoCloseable {

    public static final JsonMapper JSON = JsonMapper.builder().build();
    public static final String ZGW_GEHEIM = "demo-geheim-van-ten-minste-32-tekens";
    public static final String NOTIFY_DIENST = "26785a09-ab16-4eb0-8407-a37497a57506";
    public static final String NOTIFY_GEHEIM = "3d844edf-8d35-48ac-975b-e847b4f122b0";

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final BurenExtension extensie;
    private final WireMockServer server;

    private Buren(Path staat) {
        extensie = new BurenExtension(Path.of("mocks"), staat);
        server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").http2PlainDisabled(true).extensions(extensie));
        server.start();
    }

    public static Buren start(Path staat) {
        return new Buren(staat);
    }

    public BurenExtension extensie() {
        return extensie;
    }

    public String basis() {
        return "http://127.0.0.1:" + server.port();
    }

    public List<ServeEvent> gebeurtenissen() {
        return server.getAllServeEvents();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** An answer of a neighbour. */
    public record Antwoord(int status, String soort, String tekst) {

        public JsonNode json() {
            return JSON.readTree(tekst);
        }
    }

    public Antwoord stuur(String methode, String pad, Map<String, String> koppen, String lijf) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(pad.startsWith("http") ? pad : basis() + pad))
                .method(methode, lijf == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(lijf));
        koppen.forEach(verzoek::header);
        try {
            HttpResponse<String> antwoord = CLIENT.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            return new Antwoord(antwoord.statusCode(), antwoord.headers().firstValue("Content-Type").orElse(""), antwoord.body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the answer to a GET with the headers of a ZGW client */
    public JsonNode zgw(String pad) {
        return stuur("GET", pad, zgwKoppen(), null).json();
    }

    public JsonNode journaal(String pad) {
        return stuur("GET", "/journaal" + pad, Map.of(), null).json();
    }

    public static Map<String, String> zgwKoppen() {
        Map<String, String> koppen = new TreeMap<>();
        koppen.put("Authorization", "Bearer " + jwt(zgwInhoud().build(), JWSAlgorithm.HS256, ZGW_GEHEIM));
        koppen.put("Accept-Crs", "EPSG:4326");
        koppen.put("Content-Crs", "EPSG:4326");
        koppen.put("Content-Type", "application/json");
        return koppen;
    }

    public static JWTClaimsSet.Builder zgwInhoud() {
        return new JWTClaimsSet.Builder().issuer("verhuisloket").issueTime(Date.from(Instant.now())).claim("client_id", "verhuisloket")
                .claim("user_id", "toets").claim("user_representation", "Toets");
    }

    public static Map<String, String> notifyKoppen() {
        JWTClaimsSet inhoud = new JWTClaimsSet.Builder().issuer(NOTIFY_DIENST).issueTime(Date.from(Instant.now())).build();
        return new TreeMap<>(Map.of("Authorization", "Bearer " + jwt(inhoud, JWSAlgorithm.HS256, NOTIFY_GEHEIM), "Content-Type", "application/json"));
    }

    public Map<String, String> vrijbrpKoppen() {
        String formulier = "grant_type=client_credentials&client_id=verhuisloket&client_secret=demo-bijhouding-geheim";
        Antwoord antwoord = stuur("POST", "/bijhouding/oauth/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), formulier);
        return new TreeMap<>(Map.of("Authorization", "Bearer " + antwoord.json().path("access_token").stringValue(),
                "Content-Type", "application/json"));
    }

    public static String jwt(JWTClaimsSet inhoud, JWSAlgorithm algoritme, String geheim) {
        SignedJWT jwt = new SignedJWT(new JWSHeader(algoritme), inhoud);
        try {
            jwt.sign(new MACSigner(geheim));
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
