package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The app in a JVM of its own, on one database and one port, to be killed and started again; the neighbours are the shared ones. */
final class Loketproces implements AutoCloseable {

    private static final Duration LANGST = Duration.ofMinutes(3);

    /** Ends the app when this JVM closes its end of the pipe, so also when this JVM itself is killed. */
    private static final String OMSLAG = "exec 3<&0; \"$@\" </dev/null 3<&- & app=$!; (cat <&3 >/dev/null; kill -9 $app 2>/dev/null) & "
            + "exec 3<&-; wait $app";

    private final int poort = Testomgeving.vrijePoort();
    private final String knoop;
    private final String database;
    private final Path verslag;
    private @Nullable Process omslag;

    /** @param knoop name of this node, unlike that of any other on the same database */
    Loketproces(String knoop, String database) {
        this.knoop = knoop;
        this.database = database;
        try {
            verslag = Files.createTempFile(Path.of("target"), "loketproces", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int poort() {
        return poort;
    }

    /** Starts it and waits until it is ready. */
    void start() {
        List<String> opdracht = new ArrayList<>(List.of("sh", "-c", OMSLAG, "loket"));
        opdracht.addAll(opdracht());
        try {
            omslag = new ProcessBuilder(opdracht).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(verslag.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(LANGST).pollInterval(Duration.ofMillis(250)).until(() -> {
            assertThat(omslag.isAlive()).as("De app stopte, lees " + verslag).isTrue();
            return isKlaar();
        });
    }

    /** {@code kill -9}: no shutdown hook, no open transaction ends well. */
    void dood() {
        ProcessHandle app = app();
        assertThat(app.destroyForcibly()).isTrue();
        app.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        close();
    }

    @Override
    public void close() {
        if (omslag == null) {
            return;
        }
        try {
            omslag.getOutputStream().close();
            assertThat(omslag.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessHandle app() {
        await().atMost(LANGST).until(() -> java(omslag).isPresent());
        return java(omslag).orElseThrow();
    }

    private static Optional<ProcessHandle> java(Process omslag) {
        return omslag.descendants().filter(kind -> kind.info().command().map(wat -> wat.endsWith("/java")).orElse(false)).findFirst();
    }

    private boolean isKlaar() {
        URI adres = URI.create("http://127.0.0.1:" + poort + "/actuator/health/readiness");
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(adres).timeout(Duration.ofSeconds(5)).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> opdracht() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Xmx512m", "-Dsun.net.http.retryPost=false", "-cp", klassenpad(), "nl.verhuisloket.Verhuisloket",
                "--server.port=" + poort,
                "--verhuisloket.knoop=" + knoop,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--spring.flyway.locations=classpath:db/migration,filesystem:src/test/resources/db/migration",
                "--verhuisloket.omgeving.postgresql=false",
                "--verhuisloket.omgeving.buren=false",
                "--verhuisloket.omgeving.keycloak=false",
                "--verhuisloket.omgeving.buren-poort=" + Testomgeving.buren().poort(),
                "--verhuisloket.omgeving.keycloak-poort=" + URI.create(Testomgeving.keycloak().basisUrl()).getPort(),
                "--verhuisloket.klok.vast=" + Testomgeving.KLOK.instant());
    }

    /** Without the test classes, in which Spring would look for parts of the app. */
    private static String klassenpad() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(deel -> !Path.of(deel).endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }
}
