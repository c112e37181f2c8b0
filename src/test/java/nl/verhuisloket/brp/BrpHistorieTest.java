package nl.verhuisloket.brp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.brp.BrpHistorie.Samenstelling;
import nl.verhuisloket.brp.BrpHistorie.Verblijf;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.omgeving.registers.Registerserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrpHistorieTest {

    private static final LocalDate NU = LocalDate.of(2026, 11, 24);
    private static Registerserver server;
    private static BrpHistorie brp;

    @BeforeAll
    static void start() {
        server = new Registerserver();
        brp = new BrpHistorieHaalCentraal(new BrpVerbinding(), Registerserver.vast(Brptest.metSleutel(server)));
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
    void readsTheStaysOfAPersonNewestFirst() {
        List<Verblijf> verblijven = brp.zoekVerblijven("0363", new Bsn("999999886"), LocalDate.of(2022, 11, 22), NU);

        assertThat(verblijven).extracting(Verblijf::soort).containsExactly(Soort.ADRES, Soort.BUITENLAND, Soort.ADRES);
        assertThat(verblijven.get(0)).isEqualTo(new Verblijf(Soort.ADRES, "0363010099000037", "W", dag(2026, 3, 1), null));
        assertThat(verblijven.get(1)).isEqualTo(new Verblijf(Soort.BUITENLAND, null, null, dag(2025, 1, 15), dag(2026, 3, 1)));
    }

    @Test
    void leavesOutAStayThatEndedBeforeThePeriod() {
        assertThat(brp.zoekVerblijven("0363", new Bsn("999999886"), LocalDate.of(2025, 1, 14), NU)).hasSize(3);
        assertThat(brp.zoekVerblijven("0363", new Bsn("999999886"), LocalDate.of(2025, 1, 15), NU)).hasSize(2);
    }

    @Test
    void knowsNoStaysOfSomebodyWhoIsNotInTheBrp() {
        assertThat(brp.zoekVerblijven("0363", new Bsn("999999904"), LocalDate.of(2022, 11, 22), NU)).isEmpty();
    }

    @Test
    void readsWhoLivedAtAnAddressAndWhen() {
        List<Samenstelling> bewoning = brp.zoekBewoning("0363", "0363010099000041", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1));

        assertThat(bewoning).containsExactly(
                new Samenstelling(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), List.of(new Bsn("999999862"), new Bsn("999999850")), false),
                new Samenstelling(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 5), List.of(new Bsn("999999850")), false),
                new Samenstelling(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 31), List.of(new Bsn("999999850"), new Bsn("999999849")), false),
                new Samenstelling(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1), List.of(new Bsn("999999849")), false));
    }

    @Test
    void countsSomebodyWhoDiedAsResidentUntilThatDay() {
        List<Samenstelling> bewoning = brp.zoekBewoning("0363", "0363010099000042", LocalDate.of(2024, 11, 24), NU);

        assertThat(bewoning).extracting(Samenstelling::tot).containsExactly(LocalDate.of(2026, 3, 1));
    }

    @Test
    void readsPossibleResidentsAndThatThereAreMany() {
        antwoord("{\"bewoningen\":[{\"periode\":{\"datumVan\":\"2026-01-01\",\"datumTot\":\"2026-02-01\"},\"bewoners\":[],"
                + "\"mogelijkeBewoners\":[{\"burgerservicenummer\":\"999993653\"}],\"indicatieVeelBewoners\":true}]}");

        assertThat(brp.zoekBewoning("0363", "0363010099000042", NU.minusDays(1), NU)).containsExactly(
                new Samenstelling(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), List.of(new Bsn("999993653")), true));
    }

    @Test
    void doesNotGuessAPeriodThatIsNotThere() {
        antwoord("{\"bewoningen\":[{\"bewoners\":[]}]}");

        assertThatThrownBy(() -> brp.zoekBewoning("0363", "0363010099000042", NU.minusDays(1), NU))
                .isInstanceOf(BrpNietBereikbaar.class).hasMessageContaining("without a period").hasMessageNotContaining("0363010099000042");
    }

    @Test
    void asksAnotherPlaceWhereTheGatewayPutsThem() {
        var elders = new BrpInstellingen(server.url("/nergens"), server.url("/brp/verblijfplaatshistorie"), URI.create("http://127.0.0.1:1/x"),
                "demo-brp", "verhuizing", null, null, null, null, null, Duration.ofSeconds(5));
        BrpHistorie daar = new BrpHistorieHaalCentraal(new BrpVerbinding(), Registerserver.vast(elders));

        assertThat(daar.zoekVerblijven("0363", new Bsn("999993653"), NU.minusDays(1), NU)).hasSize(1);
        assertThatThrownBy(() -> daar.zoekBewoning("0363", "0363010099000042", NU.minusDays(1), NU)).isInstanceOf(BrpNietBereikbaar.class);
    }

    @Test
    void sendsNothingThatTheApiDoesNotKnow() {
        brp.zoekVerblijven("0363", new Bsn("999993653"), NU.minusDays(1), NU);
        assertThat(server.laatsteVelden()).containsExactlyInAnyOrder("type", "burgerservicenummer", "datumVan", "datumTot");
        server.wiremock.verify(1, postRequestedFor(urlEqualTo("/brp/verblijfplaatshistorie")));
    }

    private static void antwoord(String lijf) {
        server.wiremock.stubFor(post(urlEqualTo("/brp/bewoning/bewoningen")).atPriority(1)
                .willReturn(aResponse().withHeader("Content-Type", "application/json; charset=utf-8").withBody(lijf)));
    }

    private static GedeeltelijkeDatum dag(int jaar, int maand, int dag) {
        return GedeeltelijkeDatum.van(LocalDate.of(jaar, maand, dag));
    }
}
