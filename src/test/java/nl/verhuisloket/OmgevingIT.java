package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.verhuisloket.omgeving.Omgeving;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** The harness itself: the whole app on the shared neighbours. */
@LoketTest
class OmgevingIT {

    @Autowired JdbcClient db;
    @Autowired Testklok klok;
    @Autowired Omgeving omgeving;
    @LocalServerPort int poort;

    @Test
    void runsOnARealPostgresqlOfItsOwn() {
        assertThat(db.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 17");
        assertThat(db.sql("select current_database()").query(String.class).single()).startsWith("test");
    }

    @Test
    void beginsAtTenInTheMorningAndMovesWithoutWaiting() {
        assertThat(klok.nu()).isBetween(Instant.parse(Testomgeving.NU), Instant.parse(Testomgeving.NU).plusSeconds(60));
        klok.verzet(Duration.ofDays(7));
        assertThat(klok.nu()).isAfter(Instant.parse("2026-12-01T09:00:00Z"));
        klok.zet("2027-01-02T08:00");
        assertThat(klok.nu()).isAfter(Instant.parse("2027-01-02T07:00:00Z")).isBefore(Instant.parse("2027-01-02T07:01:00Z"));
    }

    @Test
    void isHealthyAndReady() {
        assertThat(RestClient.create("http://127.0.0.1:" + poort).get().uri("/actuator/health/readiness").retrieve()
                .body(String.class)).contains("UP");
    }

    @Test
    void logsDemoAccountsIn() {
        omgeving.wachtTotKlaar();
        assertThat(Inloggen.token("999993653").split("\\.")).hasSize(3);
    }
}
