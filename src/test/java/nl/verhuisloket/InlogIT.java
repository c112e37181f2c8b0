package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Logging in with a browser, at a real Keycloak. */
@LoketTest
@Import(Proefpaden.class)
class InlogIT {

    @LocalServerPort int poort;
    private final Inlogbrowser browser = new Inlogbrowser();
    private String app;

    @BeforeEach
    void adres() {
        app = "http://127.0.0.1:" + poort;
    }

    @Test
    void bringsAResidentStraightToDigidAndBackWithTheQueryKept() {
        browser.open(app + "/mijn/proef?gemeente=0855&a=b%20c");
        assertThat(browser.adres().getPath()).contains("/realms/digid-sim/");
        assertThat(browser.antwoord().body()).contains("lang=\"nl\"");
        browser.logIn("999993653", "demo");
        assertThat(browser.adres()).isEqualTo(URI.create(app + "/mijn/proef?gemeente=0855&a=b%20c"));
        assertThat(browser.antwoord().body()).contains("\"bsn\":\"999993653\"", "\"niveau\":20", "INWONER");
    }

    @Test
    void showsStaffTheMunicipalForm() {
        browser.open(app + "/werkbak?pagina=2");
        assertThat(browser.adres().getPath()).contains("/realms/gemeente/protocol/openid-connect/auth");
        browser.logIn("behandelaar3", "demo");
        assertThat(browser.adres().toString()).isEqualTo(app + "/werkbak?pagina=2");
        assertThat(vraag("GET", "/api/proef").body()).contains("\"gemeente\":\"0855\"", "BEHANDELAAR", "\"niveau\":0");
    }

    @Test
    void takesAResidentWhoAskedToLogInWhereTheyWereAndNowhereElse() {
        browser.open(app + "/inloggen?terug=/privacy?gemeente=0855").logIn("999990858", "demo");
        assertThat(browser.adres()).isEqualTo(URI.create(app + "/privacy?gemeente=0855"));
        browser.open(app + "/inloggen?terug=//elders.example/");
        assertThat(browser.adres()).isEqualTo(URI.create(app + "/"));
    }

    @Test
    void passesTheDigidLevelOnThroughTheBroker() {
        browser.open(app + "/mijn/proef").logIn("999994281", "demo");
        assertThat(browser.antwoord().body()).contains("\"niveau\":10");
    }

    @Test
    void asksForTheCsrfTokenWhenASessionAnswersForSomebody() {
        browser.open(app + "/mijn/proef").logIn("999993653", "demo");
        assertThat(stuur(null).statusCode()).isEqualTo(403);
        assertThat(stuur(null).body()).contains("Ververs de pagina");
        vraag("GET", "/api/proef");
        HttpResponse<String> goed = stuur(browser.koekje(poort, "XSRF-TOKEN"));
        assertThat(goed.statusCode()).isEqualTo(200);
    }

    @Test
    void logsOutHereAndAtTheLoginServer() {
        browser.open(app + "/mijn/proef").logIn("999993653", "demo");
        String oud = browser.koekje(poort, "JSESSIONID");
        browser.verstuur(app + "/uitloggen", Map.of("_csrf", csrfVanPagina()));
        assertThat(browser.adres().toString()).isEqualTo(app + "/");
        assertThat(metSessie(oud).statusCode()).isEqualTo(401);
        assertThat(metSessie(oud).body()).contains("Uw sessie is verlopen");
        assertThat(browser.open(app + "/mijn/proef").antwoord().body()).contains("kc-form-login");
    }

    @Test
    void givesANewSessionIdAtLoginAndKeepsItFromScripts() {
        browser.open(app + "/mijn/proef");
        String voor = browser.koekje(poort, "JSESSIONID");
        browser.logIn("999993653", "demo");
        assertThat(browser.koekje(poort, "JSESSIONID")).isNotNull().isNotEqualTo(voor);
    }

    private String csrfVanPagina() {
        String pagina = browser.open(app + "/uitloggen").antwoord().body();
        return pagina.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> metSessie(String sessie) {
        return new Inlogbrowser().stuur(HttpRequest.newBuilder(URI.create(app + "/api/proef")).header("Cookie", "JSESSIONID=" + sessie));
    }

    private HttpResponse<String> vraag(String methode, String pad) {
        return browser.stuur(HttpRequest.newBuilder(URI.create(app + pad)).method(methode, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> stuur(String csrf) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create(app + "/api/proef")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"a\":1}"));
        return browser.stuur(csrf == null ? vraag : vraag.header("X-XSRF-TOKEN", csrf));
    }
}
