package nl.verhuisloket.bag;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.kern.Postcode;
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

/** The BAG that refuses, fails or answers in another form. */
@ExtendWith(OutputCaptureExtension.class)
class BagStoringTest {

    private static final Postcode POSTCODE = new Postcode("1099XA");
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

    @ParameterizedTest
    @CsvSource({"verkeerd, 403 (autorisation)", ", 401 (authentication)"})
    void saysWhichRegisterRefusedAndWhatToCheck(String sleutel, String wat) {
        assertThat(fout(server.url("/bag"), sleutel, Duration.ofSeconds(5)))
                .hasMessage("BAG answered " + wat + "; the address stays unchecked. Check verhuisloket.bag.api-key.");
    }

    @Test
    void outOfServiceIsNotReachable() {
        server.wiremock.stubFor(Registerstoring.BAG.buitenDienst());

        assertThat(fout(server.url("/bag"), "demo-bag", Duration.ofSeconds(5)))
                .hasMessageStartingWith("BAG answered 503 (sourceUnavailable); the address stays unchecked.");
    }

    @Test
    void aSlowAnswerIsNotWaitedForAndNoAddressIsLogged(CapturedOutput uitvoer) {
        server.wiremock.stubFor(Registerstoring.BAG.traag(Duration.ofSeconds(3)));

        var fout = fout(server.url("/bag"), "demo-bag", Duration.ofMillis(200));
        assertThat(fout).hasMessageStartingWith("BAG gave no answer within PT0.2S; the address stays unchecked.");
        assertThat(geheel(fout)).doesNotContain("1099XA", "postcode=");
        assertThat(uitvoer.getAll()).doesNotContain("postcode=");
    }

    @Test
    void aBrokenConnectionIsNotReachable() {
        server.wiremock.stubFor(Registerstoring.BAG.verbroken());

        var fout = fout(server.url("/bag"), "demo-bag", Duration.ofSeconds(5));
        assertThat(fout).hasMessageStartingWith("BAG gave no answer");
        assertThat(geheel(fout)).doesNotContain("1099XA");
    }

    @Test
    void aWrongBaseAddressIsNotTakenForNothingFound() {
        assertThat(fout(server.url("/elders"), "demo-bag", Duration.ofSeconds(5)))
                .hasMessage("BAG answered 404; the address stays unchecked. Check verhuisloket.bag.basis-url.");
    }

    @Test
    void aMissingBaseAddressIsNamed() {
        assertThat(fout(null, "demo-bag", Duration.ofSeconds(5)))
                .hasMessage("The BAG was not asked. Set verhuisloket.bag.basis-url.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"_embedded\":{\"adressen\":[]}}", "{\"_embedded\":{}}", "{}"})
    void nothingFoundMayHaveThreeForms(String lijf) {
        server.wiremock.stubFor(get(urlPathEqualTo("/vreemd/adressenuitgebreid")).willReturn(aResponse().withBody(lijf)));

        assertThat(zoek(vreemd())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Voorbeeldlaan</html>", "", "[]"})
    void anAnswerThatCannotBeReadIsNoAnswer(String lijf) {
        server.wiremock.stubFor(get(urlPathEqualTo("/vreemd/adressenuitgebreid")).willReturn(aResponse().withBody(lijf)));

        assertThat(fout(server.url("/vreemd"), "x", Duration.ofSeconds(5))).hasMessageContaining("cannot be read");
    }

    @Test
    void readsEveryPageAndPutsWithdrawnAddressesLast() {
        blad(1, "{'_links':{'next':{'href':'x'}},'_embedded':{'adressen':[" + adres("B", "Verblijfsobject ingetrokken") + "]}}");
        blad(2, "{'_embedded':{'adressen':[" + adres("C", "Status van morgen") + "]}}");

        assertThat(zoek(vreemd())).extracting(gevonden -> gevonden.adres().huisletter() + " " + gevonden.status())
                .containsExactly("C Status van morgen", "B Verblijfsobject ingetrokken");
    }

    @Test
    void settingsAreBoundWithTheirDefaultAndPrintNoKey() {
        var bron = new MapConfigurationPropertySource(Map.of("verhuisloket.bag.basis-url", "https://bag.invalid/v2", "verhuisloket.bag.api-key", "geheim"));
        var instellingen = new Binder(bron).bindOrCreate("verhuisloket.bag", BagInstellingen.class);

        assertThat(instellingen.wachttijd()).isEqualTo(Duration.ofSeconds(5));
        assertThat(instellingen.apiKey()).isEqualTo("geheim");
        assertThat(instellingen.toString()).isEqualTo("BagInstellingen[https://bag.invalid/v2]");
    }

    private static void blad(int nummer, String lijf) {
        server.wiremock.stubFor(get(urlPathEqualTo("/vreemd/adressenuitgebreid")).withQueryParam("page", equalTo(String.valueOf(nummer)))
                .willReturn(aResponse().withBody(lijf.replace('\'', '"'))));
    }

    private static String adres(String letter, String status) {
        return "{'openbareRuimteNaam':'Laan','huisnummer':1,'huisletter':'" + letter + "','adresseerbaarObjectStatus':'" + status + "'}";
    }

    private static BagKadaster vreemd() {
        return bag(server.url("/vreemd"), "x", Duration.ofSeconds(5));
    }

    private static List<BagAdres> zoek(BagKadaster bag) {
        return bag.zoek("0363", POSTCODE, 10, null, null);
    }

    private static BagNietBereikbaar fout(URI basis, String sleutel, Duration wachttijd) {
        return catchThrowableOfType(BagNietBereikbaar.class, () -> zoek(bag(basis, sleutel, wachttijd)));
    }

    private static BagKadaster bag(URI basis, String sleutel, Duration wachttijd) {
        return new BagKadaster(new BagVerbinding(), Registerserver.vast(new BagInstellingen(basis, sleutel, wachttijd)));
    }

    private static String geheel(Throwable fout) {
        var tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        return tekst.toString();
    }
}
