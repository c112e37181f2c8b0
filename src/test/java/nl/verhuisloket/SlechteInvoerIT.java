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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad input gets a clear answer, never internals, and loses or doubles nothing. */
@LoketTest
class SlechteInvoerIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AANGIFTEN = "/api/aangiften";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int poort;
    @Autowired
    JdbcClient jdbc;

    @Test
    void asksAnUnknownPostcodeOnceMore() {
        Verhuizer inwoner = new Verhuizer(poort, "999990858");
        inwoner.zeg("ik ga verhuizen", null);
        inwoner.zeg("vandaag", null);
        JsonNode gezegd = inwoner.zeg("9999 ZZ 1", null);
        assertThat(gezegd.toString()).contains("nieuw_adres").doesNotContain("Exception");
    }

    @Test
    void refusesABsnThatFailsTheElevenTest() {
        HttpResponse<String> antwoord = doe(verzoek("[\"999993654\"]"), "999990858", UUID.randomUUID().toString());
        isProbleem(antwoord, 400, "burgerservicenummers");
        assertThat(antwoord.body()).doesNotContain("999993654");
    }

    @Test
    void saysWhatToDoWithATokenWithoutBsn() {
        isProbleem(doe(verzoek("[]"), "zonderbsn", "sleutel"), 403, "DigiD");
    }

    @Test
    void showsNobodyElsesDeclaration() {
        String id = JSON.readTree(doe(verzoek("[]"), "999997440", "van-pieter").body()).path("id").asString();
        assertThat(haal(AANGIFTEN + "/" + id, "999997440").statusCode()).isEqualTo(200);
        for (String pad : new String[] {"", "/bevestiging", "/ontvangstbewijs", "/besluit"}) {
            isProbleem(haal(AANGIFTEN + "/" + id + pad, "999990858"), 404, "niet van u");
        }
        isProbleem(haal(AANGIFTEN + "/" + UUID.randomUUID(), "999990858"), 404, "niet van u");
        isProbleem(haal(AANGIFTEN + "/geen-nummer", "999990858"), 400, "");
    }

    @Test
    void takesNoMessageOfAMegabyte() {
        String bericht = JSON.writeValueAsString(Map.of("sender", "groot", "message", "a".repeat(1_000_000)));
        isProbleem(stuur(post("/webhooks/rest/webhook", bericht, null)), 413, "te groot");
    }

    @Test
    void saysThatJsonIsNotValid() {
        isProbleem(stuur(post("/webhooks/rest/webhook", "{\"sender\": ", null)), 400, "JSON");
        isProbleem(stuur(post(AANGIFTEN, "{", Inloggen.token("999990858")).header("Idempotency-Key", "x")), 400, "JSON");
    }

    @Test
    void saysWhichFieldIsMissing() {
        HttpResponse<String> antwoord = doe("{}", "999990858", "leeg");
        isProbleem(antwoord, 400, "");
        assertThat(antwoord.body()).contains("verhuisdatum");
    }

    @Test
    void asksToLogInAgainWhenTheTokenIsNoLongerGood() {
        isProbleem(stuur(post("/webhooks/rest/webhook", JSON.writeValueAsString(Map.of("sender", "oud", "message", "hallo")), "verlopen.to.ken")),
                401, "Log opnieuw in");
        isProbleem(stuur(HttpRequest.newBuilder(adres(AANGIFTEN + "/" + UUID.randomUUID())).GET()), 401, "ngelogd");
    }

    @Test
    void takesADoubleClickOnce() {
        String lijf = verzoek("[]");
        var tegelijk = Stream.generate(() -> CompletableFuture.supplyAsync(() -> doe(lijf, "999997476", "dubbel"))).limit(4).toList();
        var nummers = tegelijk.stream().map(CompletableFuture::join).map(antwoord -> {
            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
            return JSON.readTree(antwoord.body()).path("zaaknummer").asString();
        }).distinct().toList();
        assertThat(nummers).hasSize(1);
        assertThat(jdbc.sql("select count(*) from aangifte where aangever = '999997476'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void saysWithTheRuleWhyADeclarationIsNotAcceptedYet() {
        HttpResponse<String> antwoord = doe(verzoek("[]").replace("2026-11-24", "2026-12-23"), "999990949", "vroeg");
        isProbleem(antwoord, 422, "25 november 2026");
        assertThat(antwoord.body()).contains("/regels/WBRP-2.39-2-TE-VROEG", "nog-niet");
    }

    private static String verzoek(String meeverhuizers) {
        return """
                {"verhuisdatum": "2026-11-24", "woonsituatie": "ZELFSTANDIG", "meeverhuizers": %s,
                 "nieuwAdres": {"postcode": "1099XA", "huisnummer": 10}, "contact": {"email": "bewoner@example.org"}}""".formatted(meeverhuizers);
    }

    private HttpResponse<String> doe(String lijf, String wie, String sleutel) {
        return stuur(post(AANGIFTEN, lijf, Inloggen.token(wie)).header("Idempotency-Key", sleutel));
    }

    private HttpResponse<String> haal(String pad, String wie) {
        return stuur(HttpRequest.newBuilder(adres(pad)).header("Authorization", "Bearer " + Inloggen.token(wie)).GET());
    }

    private HttpRequest.Builder post(String pad, String lijf, @Nullable String token) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(adres(pad)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(lijf));
        return token == null ? vraag : vraag.header("Authorization", "Bearer " + token);
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + poort + pad);
    }

    private HttpResponse<String> stuur(HttpRequest.Builder vraag) {
        try {
            return http.send(vraag.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void isProbleem(HttpResponse<String> antwoord, int status, String zin) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(antwoord.body()).contains(zin).doesNotContain("nl.verhuisloket", "Exception", "org.");
    }
}
