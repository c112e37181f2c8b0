package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who may open which path with a token, and how each no is said. */
@LoketTest
@Import(Proefpaden.class)
class ToegangIT {

    @LocalServerPort int poort;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /werkbak/x                 | behandelaar1 teamleider1
            /risico/x                  | risicomanager1 risicomanager2
            /training/x                | trainer1
            /model/x                   | trainer1
            /beheer/x                  | beheerder1
            /mijn/x                    | 999993653
            /toestemming/x             | 999993653
            /api/risicotabellen/x      | risicomanager1
            /api/toetsingen/x          | behandelaar1 risicomanager1
            /api/aangiften/x/replay    | risicomanager1
            /actuator/metrics          | beheerder1
            /api/aangiften/x/y         | 999993653 behandelaar1 teamleider1 risicomanager1 trainer1 beheerder1
            """)
    void opensEachPathOnlyForItsRole(String pad, String namen) {
        for (String naam : "999993653 behandelaar1 teamleider1 risicomanager1 trainer1 beheerder1".split(" ")) {
            int status = haal(pad, Inloggen.token(naam)).statusCode();
            if ((" " + namen + " ").contains(" " + naam + " ")) {
                assertThat(status).as(naam + " may " + pad + ", which does not exist").isIn(400, 404, 405);
            } else {
                assertThat(status).as(naam + " may not " + pad).isEqualTo(403);
            }
        }
        HttpResponse<String> niemand = haal(pad, null);
        assertThat(niemand.statusCode()).as("niemand " + pad).isEqualTo(401);
        assertThat(niemand.headers().firstValue("Content-Type")).hasValueSatisfying(soort -> assertThat(soort).startsWith("application/problem+json"));
        assertThat(niemand.body()).contains("Log in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/v3/api-docs", "/actuator/prometheus", "/uitloggen"})
    void leavesOpenWhatIsForEverybody(String pad) {
        assertThat(haal(pad, null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "127.0.0.1", "127.0.0.1, 192.0.2.7"})
    void givesMetricsToNobodyFromElsewhereWhateverTheHeaderClaims(String herkomst) {
        HttpResponse<String> antwoord = new Inlogbrowser().stuur(naar("/actuator/prometheus").header("X-Forwarded-For", herkomst));
        assertThat(antwoord.statusCode()).isEqualTo(401);
    }

    @Test
    void readsWhoSomebodyIsFromTheToken() {
        assertThat(haal("/api/proef", Inloggen.token("999993653")).body())
                .contains("\"bsn\":\"999993653\"", "\"niveau\":20", "\"rollen\":[\"INWONER\"]", "\"gemeente\":\"\"").containsPattern("\"sessie\":\"[0-9a-f]{64}\"");
        assertThat(haal("/api/proef", Inloggen.token("behandelaar3")).body())
                .contains("\"bsn\":\"\"", "\"niveau\":0", "\"rollen\":[\"BEHANDELAAR\"]", "\"gemeente\":\"0855\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zonderbsn", "foutbsn"})
    void doesNotActForAResidentWithoutAValidBsn(String naam) {
        HttpResponse<String> antwoord = haal("/api/proef/inwoner", Inloggen.token(naam));
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("geen geldig burgerservicenummer").doesNotContain("999993654");
    }

    @Test
    void refusesATokenThatIsNotOurs() {
        String token = Inloggen.token("999993653");
        HttpResponse<String> antwoord = haal("/api/proef", token.substring(0, token.length() - 8) + "AAAAAAAA");
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body()).contains("verlopen of ongeldig");
    }

    @Test
    void needsNoCsrfTokenBesideABearerToken() {
        assertThat(post("application/json", BodyPublishers.ofString("{\"a\":1}")).body()).isEqualTo("1");
    }

    @Test
    void saysWhatIsWrongWithABody() {
        assertProbleem(post("application/json", BodyPublishers.ofString("{\"a\":")), 400, "geldige JSON");
        assertProbleem(post("text/plain", BodyPublishers.ofString("hallo")), 415, "Content-Type: application/json");
        assertProbleem(post("application/json", BodyPublishers.ofString("{\"a\":\"" + "x".repeat(1 << 20) + "\"}")), 413, "64 kB");
    }

    @Test
    void countsABodyThatDoesNotSayHowLargeItIs() {
        byte[] groot = ("{\"a\":\"" + "x".repeat(1 << 17) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertProbleem(post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(groot))), 413, "64 kB");
    }

    @Test
    void keepsWhatHappenedInsideToItself() {
        HttpResponse<String> stuk = haal("/api/proef/stuk", Inloggen.token("999993653"));
        assertProbleem(stuk, 500, "Er ging iets mis bij ons");
        assertThat(stuk.body()).doesNotContain("999993653", "IllegalState");
        assertProbleem(haal("/api/proef/eigen", Inloggen.token("999993653")), 409, "Deze aangifte is al ingetrokken.");
    }

    @Test
    void showsAPersonAPageInsteadOfAProblem() {
        HttpResponse<String> antwoord = new Inlogbrowser().stuur(naar("/werkbak").header("Accept", "text/html")
                .header("Authorization", "Bearer " + Inloggen.token("999993653")));
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("Geen toegang</h1>", "/uitloggen");
    }

    @Test
    void tellsTheBrowserToTrustOnlyUs() {
        var koppen = haal("/actuator/health", null).headers();
        assertThat(koppen.firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(koppen.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(koppen.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void letsAnybodyAskAQuestionWithoutLoggingIn() {
        HttpRequest.Builder vraag = naar("/webhooks/rest/webhook").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
        assertThat(new Inlogbrowser().stuur(vraag).statusCode()).isNotIn(401, 403);
    }

    private static void assertProbleem(HttpResponse<String> antwoord, int status, String zin) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(antwoord.body()).contains(zin);
    }

    private HttpResponse<String> haal(String pad, String token) {
        HttpRequest.Builder vraag = naar(pad);
        return new Inlogbrowser().stuur(token == null ? vraag : vraag.header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> post(String soort, BodyPublisher inhoud) {
        return new Inlogbrowser().stuur(naar("/api/proef").header("Authorization", "Bearer " + Inloggen.token("999993653"))
                .header("Content-Type", soort).POST(inhoud));
    }

    private HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad));
    }
}
