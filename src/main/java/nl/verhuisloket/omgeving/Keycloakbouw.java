package nl.verhuisloket.omgeving;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the Keycloak server in the cache folder and prepares it once; every later start is then quick. */
final class Keycloakbouw {

    /** Choices that Keycloak compiles into the server. Data live in memory: each run starts from the realm files. */
    private static final List<String> KEUZES = List.of("--db=dev-mem");
    private static final String ACTIE = """
            Haal de server op met: mvn -q generate-resources (in de map van het project).
            Of gebruik een eigen inlogserver: zet verhuisloket.omgeving.keycloak=false en verhuisloket.oidc.issuer.""";

    private Keycloakbouw() {
    }

    /**
     * @param cache folder in which Maven unpacked {@code keycloak-<version>}
     * @return the folder of the prepared server
     * @throws StartNietMogelijk when it is not there, or cannot be prepared
     */
    static Path gereed(Path cache) {
        Path distributie = vind(cache);
        try (FileChannel kanaal = FileChannel.open(cache.resolve("keycloak.slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock slot = kanaal.lock()) {
            Path merk = distributie.resolve("lib/quarkus/verhuisloket.merk");
            if (Files.notExists(merk) || !Files.readString(merk).equals(kenmerk(distributie))) {
                bouw(distributie);
                Files.writeString(merk, kenmerk(distributie));
            }
            return distributie;
        } catch (IOException e) {
            throw new StartNietMogelijk("Keycloak in " + distributie + " is niet klaar te zetten: " + e.getMessage(), ACTIE);
        }
    }

    private static Path vind(Path cache) {
        try (Stream<Path> mappen = Files.list(cache)) {
            return mappen.filter(map -> Files.exists(map.resolve("lib/quarkus-run.jar")))
                    .max(Comparator.comparing(map -> map.toFile().lastModified())).orElseThrow(() -> ontbreekt(cache));
        } catch (IOException e) {
            throw ontbreekt(cache);
        }
    }

    private static StartNietMogelijk ontbreekt(Path cache) {
        return new StartNietMogelijk("De inlogserver Keycloak staat niet in " + cache + ".", ACTIE);
    }

    /** Changes when the server was unpacked anew or our choices changed. */
    private static String kenmerk(Path distributie) throws IOException {
        Path bouwsel = distributie.resolve("lib/quarkus/quarkus-application.dat");
        return KEUZES + " " + Files.size(bouwsel) + " " + Files.getLastModifiedTime(bouwsel).toMillis();
    }

    private static void bouw(Path distributie) throws IOException {
        ProcessBuilder opdracht = new ProcessBuilder(Keycloakserver.java(distributie, distributie));
        opdracht.command().add("build");
        opdracht.command().addAll(KEUZES);
        Path verslag = Files.createTempFile("keycloak-bouw", ".log");
        Process bouw = opdracht.redirectErrorStream(true).redirectOutput(verslag.toFile()).start();
        try {
            if (!bouw.waitFor(5, TimeUnit.MINUTES) || bouw.exitValue() != 0) {
                throw new IOException("de voorbereiding is mislukt, zie " + verslag);
            }
            Files.delete(verslag);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("afgebroken", e);
        } finally {
            bouw.destroyForcibly();
        }
    }
}
