package nl.verhuisloket.omgeving;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server on loopback, whose data stay in one folder between runs.
 *
 * <p>The folder belongs to one program at a time (a file lock that the system drops when the program dies). A server that
 * outlived a killed program still holds the data: it is ended before a new one starts on them.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration EINDE = Duration.ofSeconds(20);

    private final EmbeddedPostgres server;
    private final FileChannel slot;

    private Postgres(EmbeddedPostgres server, FileChannel slot) {
        this.server = server;
        this.slot = slot;
    }

    /**
     * @param map folder to keep; made when it is not there
     * @throws StartNietMogelijk when another running program uses the folder, or the server does not start
     */
    public static Postgres start(Path map) {
        try {
            Files.createDirectories(map);
            FileChannel slot = sluitAf(map);
            return start(map, slot);
        } catch (IOException e) {
            throw new StartNietMogelijk("PostgreSQL start niet in " + map + ": " + e.getMessage(),
                    "Kijk of de map beschrijfbaar is, of zet spring.datasource.url naar een eigen PostgreSQL.");
        }
    }

    private static Postgres start(Path map, FileChannel slot) throws IOException {
        try {
            Path data = map.resolve("data");
            Path gereed = map.resolve("gereed");
            eindigAchterblijver(data);
            if (Files.notExists(gereed)) {
                FileSystemUtils.deleteRecursively(data);   // a first start that was broken off leaves half a database
            }
            EmbeddedPostgres server = bouwer(data).start();
            Files.writeString(gereed, "");
            return new Postgres(server, slot);
        } catch (IOException | RuntimeException e) {
            slot.close();
            throw e;
        }
    }

    private static EmbeddedPostgres.Builder bouwer(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)            // Spring closes it, after all that uses it
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("synchronous_commit", "on")   // accepted means stored
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    private static FileChannel sluitAf(Path map) throws IOException {
        FileChannel kanaal = FileChannel.open(map.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (probeer(kanaal) == null) {
            kanaal.close();
            throw new StartNietMogelijk("Een ander lopend Verhuisloket gebruikt de gegevens in " + map + ".",
                    "Stop dat programma, of geef dit programma een eigen map met verhuisloket.omgeving.map.");
        }
        return kanaal;
    }

    private static FileLock probeer(FileChannel kanaal) throws IOException {
        try {
            return kanaal.tryLock();
        } catch (OverlappingFileLockException zelfdeProgramma) {
            return null;
        }
    }

    /** Ends the server that a killed program left behind; we hold the lock, so nobody else's program uses it. */
    private static void eindigAchterblijver(Path data) throws IOException {
        Path pidbestand = data.resolve("postmaster.pid");
        if (Files.notExists(pidbestand)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidbestand).get(0).trim());
        ProcessHandle proces = ProcessHandle.of(pid).filter(Postgres::isPostgres).orElse(null);
        if (proces == null) {
            Files.deleteIfExists(pidbestand);
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();   // PostgreSQL's fast shutdown
        try {
            proces.onExit().get(EINDE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new StartNietMogelijk("De PostgreSQL-server met proces " + pid + " wil niet stoppen.",
                    "Stop dat proces zelf en start opnieuw.");
        }
    }

    private static boolean isPostgres(ProcessHandle proces) {
        return proces.info().command().map(naam -> naam.contains("postgres")).orElse(false);
    }

    /** JDBC URL of the database {@code postgres}, user name included. */
    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public int poort() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        try (slot) {
            server.close();
        }
    }
}
