package nl.verhuisloket.omgeving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The folder with the neighbours' mappings: the one that was set, or else the copy inside the program. */
final class Mocksmap {

    private Mocksmap() {
    }

    /**
     * @param gewenst value of {@code verhuisloket.mocks.map}
     * @param kopie   where the copy inside the program is unpacked when {@code gewenst} is not a folder
     * @return an existing folder
     */
    static Path vind(Path gewenst, Path kopie) {
        if (Files.isDirectory(gewenst)) {
            return gewenst;
        }
        try {
            FileSystemUtils.deleteRecursively(kopie);
            for (Resource bron : new PathMatchingResourcePatternResolver().getResources("classpath*:mocks/**")) {
                pakUit(bron, kopie);
            }
            return Files.createDirectories(kopie);
        } catch (IOException e) {
            throw new UncheckedIOException("De nagebootste buren zijn niet uitgepakt in " + kopie, e);
        }
    }

    private static void pakUit(Resource bron, Path kopie) throws IOException {
        String plaats = bron.getURL().toString();
        String naam = plaats.substring(plaats.lastIndexOf("/mocks/") + "/mocks/".length());
        if (naam.isEmpty() || naam.endsWith("/") || !bron.isReadable()) {
            return;
        }
        Path doel = kopie.resolve(naam);
        Files.createDirectories(doel.getParent());
        try (InputStream inhoud = bron.getInputStream()) {
            Files.copy(inhoud, doel, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
