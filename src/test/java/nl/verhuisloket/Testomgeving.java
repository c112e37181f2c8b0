package nl.verhuisloket;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verhuisloket.kern.VerzetbareKlok;
import nl.verhuisloket.omgeving.Buren;
import nl.verhuisloket.omgeving.Burenmappen;
import nl.verhuisloket.omgeving.Keycloakserver;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The neighbours that all whole-app tests of one JVM share, each started when first needed and ended with the JVM. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Testomgeving implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String NU = "2026-11-24T09:00:00Z";   // 10:00 in Amsterdam

    static final VerzetbareKlok KLOK = new VerzetbareKlok(Instant.parse(NU));   // the neighbours'

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres postgres;
    private static Buren buren;
    private static Keycloakserver keycloak;
    private static int keycloakPoort;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                "spring.datasource.url=" + nieuweDatabase(),
                "spring.datasource.username=postgres",
                "spring.datasource.password=",
                "spring.datasource.hikari.maximum-pool-size=8",
                "verhuisloket.omgeving.buren-poort=" + buren().poort(),
                "verhuisloket.omgeving.keycloak-poort=" + keycloakPoort(),
                "verhuisloket.klok.vast=" + NU).applyTo(context);
    }

    /** @return JDBC URL of a new, empty database in the shared server */
    public static synchronized String nieuweDatabase() {
        String naam = "test" + DATABASES.incrementAndGet();
        try (var verbinding = postgres().getPostgresDatabase().getConnection(); var opdracht = verbinding.createStatement()) {
            opdracht.execute("create database " + naam);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres().getJdbcUrl("postgres", naam);
    }

    private static EmbeddedPostgres postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setRegisterShutdownHook(false).start();
                naAlleContexten(postgres);
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shared neighbours; {@link VersBegin} resets them before each test. */
    public static synchronized Buren buren() {
        if (buren == null) {
            buren = Buren.start(new Burenmappen(Path.of("mocks"), tijdelijk(), KLOK), 0);
        }
        return buren;
    }


    /** The shared Keycloak, started when nobody had asked for it yet; it may not answer yet. */
    public static synchronized Keycloakserver keycloak() {
        if (keycloak == null) {
            Path cache = Path.of(System.getProperty("user.home"), ".cache", "verhuisloket");
            keycloak = Keycloakserver.start(cache, Path.of("mocks", "keycloak"), keycloakPoort());
            naAlleContexten(keycloak);
        }
        return keycloak;
    }

    /** Closes it with the JVM, when Spring has closed all contexts that use it. */
    private static void naAlleContexten(Closeable buur) {
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                buur.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static synchronized int keycloakPoort() {
        if (keycloakPoort == 0) {
            keycloakPoort = vrijePoort();
        }
        return keycloakPoort;
    }

    /** A port that was free a moment ago. */
    public static int vrijePoort() {
        try (ServerSocket proef = new ServerSocket(0)) {
            return proef.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path tijdelijk() {
        try {
            return Files.createTempDirectory("buren");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
