package nl.verhuisloket.brp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.omgeving.registers.Registerserver;
import nl.verhuisloket.omgeving.registers.Registerstoring;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The BRP that refuses, fails or answers what is not known, and ways to log in to it. */
@ExtendWith(OutputCaptureExtension.class)
class BrpStoringTest {

    private static final Bsn SUZANNE = new Bsn("999993653");
    private static Registerserver server;

    @BeforeAll
    static void start() {
        server = new Registerserver();
    }

    @AfterAll
    static void everyExchangeFitsTheOfficialDescription() {
        server.close();
        server.beschrijvingen.moetenKloppen();
    }

    @BeforeEach
    void vergeet() {
        server.vergeet();
    }

    @Test
    void saysWhichRegisterRefusedAndWhatToCheck(CapturedOutput uitvoer) {
        var fout = fout(Brptest.metSleutel(server.url("/brp"), "verkeerd", "verhuizing", Duration.ofSeconds(5)));

        assertThat(fout).hasMessage("BRP answered 401 (authentication) for BSN *****3653; nothing was changed. "
                + "Check verhuisloket.brp.api-key, or verhuisloket.brp.client-id and verhuisloket.brp.secret.");
        assertThat(uitvoer).contains("BSN *****3653").doesNotContain("999993653");
    }

    @Test
    void anUnknownDoelbindingIsRefused() {
        var fout = fout(Brptest.metSleutel(server.url("/brp"), "demo-brp", "reclame", Duration.ofSeconds(5)));

        assertThat(fout).hasMessageStartingWith("BRP answered 403 (autorisation) for BSN *****3653; nothing was changed.")
                .hasMessageContaining("verhuisloket.brp.doelbinding");
    }

    @Test
    void outOfServiceIsNotReachable() {
        server.wiremock.stubFor(Registerstoring.BRP.buitenDienst());

        assertThat(fout(Brptest.metSleutel(server))).hasMessageStartingWith("BRP answered 503 (notAvailable) for BSN *****3653");
    }

    @Test
    void aSlowAnswerIsNotWaitedFor() {
        server.wiremock.stubFor(Registerstoring.BRP.traag(Duration.ofSeconds(3)));

        assertThat(fout(Brptest.metSleutel(server.url("/brp"), "demo-brp", "verhuizing", Duration.ofMillis(200))))
                .hasMessageStartingWith("BRP gave no answer for BSN *****3653 within PT0.2S; nothing was changed.");
    }

    @Test
    void aBrokenConnectionIsNotReachable() {
        server.wiremock.stubFor(Registerstoring.BRP.verbroken());

        assertThat(fout(Brptest.metSleutel(server))).hasMessageStartingWith("BRP gave no answer for BSN *****3653");
    }

    @Test
    void missingSettingsAreNamed() {
        assertThat(fout(Brptest.metSleutel(null, null, null, Duration.ofSeconds(5))))
                .hasMessage("The BRP was not asked. Set verhuisloket.brp.basis-url and verhuisloket.brp.doelbinding.");
    }

    @Test
    void theResidentsOfAnAddressFailTheSameWay() {
        server.wiremock.stubFor(Registerstoring.BRP.buitenDienst());
        var brp = brp(Brptest.metSleutel(server));

        assertThatThrownBy(() -> brp.zoekBewoners("0363", "0363010099000002")).isInstanceOf(BrpNietBereikbaar.class)
                .hasMessageStartingWith("BRP answered 503 (notAvailable) for the residents of one address").hasMessageNotContaining("0363010099");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>999993653</html>", "{\"persoon\":\"999993653\"}", "", "{\"personen\":[{\"naam\":{}}]}"})
    void anAnswerThatCannotBeReadIsNoAnswer(String lijf) {
        var fout = fout(vreemd(lijf));

        assertThat(fout).hasMessageStartingWith("BRP gave an answer that cannot be read");
        assertThat(geheel(fout)).doesNotContain("999993653");
    }

    @Test
    void theTokenServerIsAskedOnceAndItsTokenIsUsed() {
        var brp = brp(Brptest.metToken(server, "demo"));

        assertThat(brp.zoek("0363", SUZANNE)).isPresent();
        assertThat(brp.zoek("0363", SUZANNE)).isPresent();
        server.wiremock.verify(1, postRequestedFor(urlEqualTo("/brp-auth/token")));
    }

    @Test
    void aTokenThatIsNotAcceptedAnyMoreIsNotUsedAgain() {
        var brp = brp(Brptest.metToken(server, "demo"));
        brp.zoek("0363", SUZANNE);
        var ingetrokken = server.wiremock.stubFor(post("/brp/personen").atPriority(1).willReturn(aResponse().withStatus(401)
                .withHeader("Content-Type", "application/problem+json").withBody("{\"status\":401}")));
        assertThatThrownBy(() -> brp.zoek("0363", SUZANNE)).isInstanceOf(BrpNietBereikbaar.class);
        server.wiremock.removeStub(ingetrokken);

        assertThat(brp.zoek("0363", SUZANNE)).isPresent();
        server.wiremock.verify(2, postRequestedFor(urlEqualTo("/brp-auth/token")));
    }

    @Test
    void aRefusedTokenSaysWhatToCheck() {
        assertThat(fout(Brptest.metToken(server, "verkeerd"))).hasMessage("The token server of the BRP answered 401; nothing was "
                + "changed. Check verhuisloket.brp.token-url, verhuisloket.brp.client-id and verhuisloket.brp.secret.");
    }

    @ParameterizedTest
    @CsvSource({"verhuisloket.brp.basis-url", "verhuisloket.brp.token-url"})
    void settingsAreBoundWithTheirDefaultAndPrintNoSecret(String naam) {
        var bron = new MapConfigurationPropertySource(Map.of(naam, "https://brp.invalid/api/brp", "verhuisloket.brp.api-key", "geheim-1",
                "verhuisloket.brp.client-id", "loket", "verhuisloket.brp.secret", "geheim-2", "verhuisloket.brp.doelbinding", "verhuizing"));
        var instellingen = new Binder(bron).bindOrCreate("verhuisloket.brp", BrpInstellingen.class);

        assertThat(naam.endsWith("basis-url") ? instellingen.basisUrl() : instellingen.tokenUrl()).hasToString("https://brp.invalid/api/brp");
        assertThat(instellingen.wachttijd()).isEqualTo(Duration.ofSeconds(5));
        assertThat(instellingen.toString()).doesNotContain("geheim");
    }

    private static BrpInstellingen vreemd(String lijf) {
        server.wiremock.stubFor(post("/vreemd/personen").willReturn(aResponse().withBody(lijf)));
        return Brptest.metSleutel(server.url("/vreemd"), "x", "x", Duration.ofSeconds(5));
    }

    private static BrpNietBereikbaar fout(BrpInstellingen instellingen) {
        return catchThrowableOfType(BrpNietBereikbaar.class, () -> brp(instellingen).zoek("0363", SUZANNE));
    }

    private static BrpHaalCentraal brp(BrpInstellingen instellingen) {
        return new BrpHaalCentraal(new BrpVerbinding(), Registerserver.vast(instellingen));
    }

    private static String geheel(Throwable fout) {
        var tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        return tekst.toString();
    }
}
