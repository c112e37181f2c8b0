package nl.verhuisloket.omgeving;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Keycloak as a process of its own on loopback, with the realms of {@code mocks/keycloak}.
 *
 * <p>It ends with this program, even when that is killed: {@code omgeving/keycloak.sh} watches the pipe between them.
 * Runs do not disturb each other: each has a folder of its own that only shares the prepared server.
 */
public final class Keycloakserver implements Closeable {

    /** The address in the realm files; replaced by the real one. */
    private static final String ADRES_IN_BESTAND = "http://127.0.0.1:8180";

    private final Process proces;
    private final String basisUrl;
    private final Path verslag;

    private Keycloakserver(Process proces, String basisUrl, Path verslag) {
        this.proces = proces;
        this.basisUrl = basisUrl;
        this.verslag = verslag;
    }

    /**
     * Starts it and does not wait; see {@link #wachtOpAntwoord}.
     *
     * @param cache  folder in which Maven unpacked the server
     * @param realms folder with one JSON file per realm
     * @param poort  on 127.0.0.1
     * @throws StartNietMogelijk when the server is not there or the port is taken
     */
    public static Keycloakserver start(Path cache, Path realms, int poort) {
        Path distributie = Keycloakbouw.gereed(cache);
        eisVrij(poort);
        try {
            String basisUrl = "http://127.0.0.1:" + poort;
            Path map = richtIn(cache, distributie, realms, basisUrl);
            Path verslag = Files.createDirectories(cache.resolve("logs")).resolve("keycloak-" + poort + ".log");
            return new Keycloakserver(start(distributie, map, poort, basisUrl, verslag), basisUrl, verslag);
        } catch (IOException e) {
            throw new StartNietMogelijk("Keycloak start niet: " + e.getMessage(), "Kijk of " + cache + " beschrijfbaar is.");
        }
    }

    private static void eisVrij(int poort) {
        try (ServerSocket proef = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            proef.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartNietMogelijk("Poort " + poort + " voor Keycloak is bezet.",
                    "Maak de poort vrij, of kies een andere met verhuisloket.omgeving.keycloak-poort.");
        }
    }

    private static Path richtIn(Path cache, Path distributie, Path realms, String basisUrl) throws IOException {
        Path map = Files.createTempDirectory(Files.createDirectories(cache.resolve("keycloak-runs")), "run-");
        Files.createSymbolicLink(map.resolve("lib"), distributie.resolve("lib"));
        Files.createDirectories(map.resolve("conf"));
        Files.createDirectories(map.resolve("providers"));
        Path invoer = Files.createDirectories(map.resolve("data/import"));
        try (Stream<Path> bestanden = Files.list(realms)) {
            for (Path bestand : bestanden.filter(pad -> pad.toString().endsWith(".json")).toList()) {
                Files.writeString(invoer.resolve(bestand.getFileName()), Files.readString(bestand).replace(ADRES_IN_BESTAND, basisUrl));
            }
        }
        return map;
    }

    private static Process start(Path distributie, Path map, int poort, String basisUrl, Path verslag) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of("sh", "-c", omslag(), "keycloak", map.toString()));
        opdracht.addAll(java(distributie, map));
        opdracht.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
                "--http-host=127.0.0.1", "--http-port=" + poort, "--hostname=" + basisUrl, "--log-level=warn"));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(verslag.toFile());
        bouwer.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "beheer-" + UUID.randomUUID());
        bouwer.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", UUID.randomUUID().toString());
        return bouwer.start();
    }

    private static String omslag() throws IOException {
        try (var bron = Keycloakserver.class.getResourceAsStream("/omgeving/keycloak.sh")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The server's own start command ({@code kc.sh}) without its shell, tuned for a short life. */
    static List<String> java(Path distributie, Path map) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx384m", "-Djava.security.egd=file:/dev/urandom",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + map, "-Djboss.server.config.dir=" + map.resolve("conf"),
                "-cp", distributie.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    /** {@code http://127.0.0.1:8180}. */
    public String basisUrl() {
        return basisUrl;
    }

    public boolean leeft() {
        return proces.isAlive();
    }

    /**
     * Waits until people can log in.
     *
     * @throws StartNietMogelijk when it ended, or does not answer in time
     */
    public void wachtOpAntwoord(Duration langst) {
        long einde = System.nanoTime() + langst.toNanos();
        while (!antwoordt()) {
            if (!leeft() || System.nanoTime() > einde) {
                throw new StartNietMogelijk("Keycloak antwoordt niet op " + basisUrl + ".", "Lees " + verslag + ".");
            }
            rust();
        }
    }

    private boolean antwoordt() {
        URI realm = URI.create(basisUrl + "/realms/gemeente/.well-known/openid-configuration");
        try {
            HttpRequest vraag = HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Afgebroken tijdens het wachten op Keycloak", e);
        }
    }

    private static void rust() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Afgebroken tijdens het wachten op Keycloak", e);
        }
    }

    /** Ends it and waits until it has gone. */
    @Override
    public void close() throws IOException {
        proces.getOutputStream().close();
        try {
            proces.waitFor(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
