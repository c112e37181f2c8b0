package nl.verhuisloket.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import nl.verhuisloket.Testomgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program is killed (kill -9): nothing that disturbs the next start. */
class GedoodIT {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "verhuisloket");

    @Test
    void keycloakEndsWithTheProgramThatStartedIt() throws Exception {
        int poort = Testomgeving.vrijePoort();
        Process kind = Kindprogramma.start("keycloak", CACHE.toString(), Path.of("mocks", "keycloak").toString(), Integer.toString(poort));
        Kindprogramma.wachtTotGestart(kind);
        await().atMost(Duration.ofMinutes(2)).until(() -> luistert(poort));
        ProcessHandle server = kind.descendants().filter(proces -> proces.info().command().orElse("").endsWith("java")).findAny().orElseThrow();
        kind.destroyForcibly().waitFor();
        await().atMost(Duration.ofSeconds(30)).until(() -> !server.isAlive() && !luistert(poort));
    }

    @Test
    void postgresqlThatOutlivedTheProgramIsEndedAndItsDataStay(@TempDir Path map) throws Exception {
        Process kind = Kindprogramma.start("postgres", map.toString());
        String adres = Kindprogramma.wachtTotGestart(kind).stream().filter(regel -> regel.startsWith("adres ")).findFirst().orElseThrow().substring(6);
        doe(adres, "create table blijft (x int)");
        assertThatThrownBy(() -> Postgres.start(map)).isInstanceOf(StartNietMogelijk.class).hasMessageContaining("ander lopend Verhuisloket");
        long oud = Long.parseLong(Files.readAllLines(map.resolve("data/postmaster.pid")).get(0).trim());
        kind.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(oud)).as("survives kill -9").isPresent();
        try (Postgres nieuw = Postgres.start(map)) {
            doe(nieuw.jdbcUrl(), "insert into blijft values (1)");
            await().atMost(Duration.ofSeconds(10)).until(() -> ProcessHandle.of(oud).isEmpty());
        }
    }

    @Test
    void aFirstStartThatWasBrokenOffIsDoneOver(@TempDir Path map) throws Exception {
        Files.createDirectories(map.resolve("data"));
        Files.writeString(map.resolve("data/postgresql.conf"), "half");
        try (Postgres server = Postgres.start(map)) {
            doe(server.jdbcUrl(), "select 1");
        }
    }

    private static void doe(String adres, String sql) throws Exception {
        try (Connection verbinding = DriverManager.getConnection(adres)) {
            verbinding.createStatement().execute(sql);
        }
    }

    private static boolean luistert(int poort) {
        try (Socket proef = new Socket()) {
            proef.connect(new InetSocketAddress("127.0.0.1", poort), 500);
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
