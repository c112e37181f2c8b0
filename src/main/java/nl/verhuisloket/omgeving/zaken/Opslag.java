package nl.verhuisloket.omgeving.zaken;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps JSON documents on disk, one file each, replaced as a whole by a rename: a process that is killed leaves the old document
 * or the new one, never a half. Nothing is held in memory.
 */
final class Opslag {

    private final Path map;
    private final ReentrantLock[] sloten = IntStream.range(0, 64).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    Opslag(Path map) {
        this.map = map;
    }

    /** The key under which {@code naam} is kept: 16 hexadecimal digits, the first half of its UUID. */
    static String sleutel(String naam) {
        return sleutel(uuid(naam));
    }

    static String sleutel(UUID uuid) {
        return String.format("%016x", uuid.getMostSignificantBits());
    }

    static UUID uuid(String naam) {
        return UUID.nameUUIDFromBytes(naam.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A new UUID with the first half of {@code gezin}, so that it leads to the same document. */
    static UUID verwant(UUID gezin) {
        return new UUID(gezin.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
    }

    Optional<ObjectNode> lees(String soort, String sleutel) {
        return lees(bestand(soort, sleutel, ".json"));
    }

    /**
     * Reads a document (empty when there is none), lets {@code werk} change it and keeps the result, one caller at a time per key.
     * What {@code werk} throws leaves the document as it was.
     */
    <T> T wijzig(String soort, String sleutel, Function<ObjectNode, T> werk) {
        ReentrantLock slot = sloten[Math.floorMod((soort + sleutel).hashCode(), sloten.length)];
        slot.lock();
        try {
            ObjectNode document = lees(soort, sleutel).orElseGet(Antwoord.JSON::createObjectNode);
            T uitkomst = werk.apply(document);
            schrijf(bestand(soort, sleutel, ".json"), Antwoord.JSON.writeValueAsBytes(document));
            return uitkomst;
        } finally {
            slot.unlock();
        }
    }

    /** All documents of a kind, in the order of their keys; read one by one. The caller closes the stream. */
    Stream<ObjectNode> alle(String soort) {
        Path onder = map.resolve(soort);
        try {
            return Files.isDirectory(onder)
                    ? Files.list(onder).sorted().flatMap(Opslag::inhoud).flatMap(bestand -> lees(bestand).stream())
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void schrijfInhoud(String soort, String sleutel, byte[] inhoud) {
        schrijf(bestand(soort, sleutel, ".bin"), inhoud);
    }

    byte[] leesInhoud(String soort, String sleutel) {
        try {
            return Files.readAllBytes(bestand(soort, sleutel, ".bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> inhoud(Path tak) {
        try (Stream<Path> bestanden = Files.list(tak)) {
            return bestanden.filter(bestand -> bestand.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path bestand(String soort, String sleutel, String einde) {
        return map.resolve(soort).resolve(sleutel.substring(0, 2)).resolve(sleutel + einde);
    }

    private static Optional<ObjectNode> lees(Path bestand) {
        try {
            return Optional.of((ObjectNode) Antwoord.JSON.readTree(Files.readAllBytes(bestand)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schrijf(Path doel, byte[] inhoud) {
        try {
            Files.createDirectories(doel.getParent());
            Path concept = Files.createTempFile(doel.getParent(), doel.getFileName().toString(), ".tmp");
            Files.write(concept, inhoud);
            Files.move(concept, doel, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
