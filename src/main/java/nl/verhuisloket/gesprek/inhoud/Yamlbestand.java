package nl.verhuisloket.gesprek.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a content file from the class path. */
final class Yamlbestand {

    private Yamlbestand() {
    }

    /** @throws UncheckedIOException when the file is missing: a broken build */
    static Map<String, Object> lees(String pad) {
        try (InputStream in = new ClassPathResource(pad).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Inhoudsbestand " + pad + " ontbreekt of is onleesbaar.", e);
        }
    }
}
