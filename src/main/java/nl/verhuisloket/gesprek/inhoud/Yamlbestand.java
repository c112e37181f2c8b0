package nl.verhuisloket.gesprek.inhoud;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads content files from the class path. */
public final class Yamlbestand {

    private Yamlbestand() {
    }

    /** @throws UncheckedIOException when the file is missing: a broken build */
    static Map<String, Object> lees(String pad) {
        return lees(new ClassPathResource(pad));
    }

    /**
     * One file per language, so that a language more is a file more.
     *
     * @param patroon for instance {@code gesprek/datum.*.yml}
     * @return the files in the order of their names
     * @throws UncheckedIOException when there is none, or one cannot be read: a broken build
     */
    public static List<Map<String, Object>> leesAlle(String patroon) {
        try {
            List<Map<String, Object>> alle = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + patroon))
                    .sorted(Comparator.comparing(Resource::getFilename)).map(Yamlbestand::lees).toList();
            if (alle.isEmpty()) {
                throw new FileNotFoundException(patroon);
            }
            return alle;
        } catch (IOException e) {
            throw new UncheckedIOException("Inhoudsbestanden " + patroon + " ontbreken.", e);
        }
    }

    private static Map<String, Object> lees(Resource bestand) {
        try (InputStream in = bestand.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Inhoudsbestand " + bestand.getFilename() + " ontbreekt of is onleesbaar.", e);
        }
    }
}
