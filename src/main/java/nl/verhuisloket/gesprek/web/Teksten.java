package nl.verhuisloket.gesprek.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.verhuisloket.gemeente.Gemeente;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of the pages, from {@code paginas/teksten.properties} and its je form, filled in per municipality. */
@Component
class Teksten {

    static final String U = "paginas/teksten.properties";
    static final String JE = "paginas/teksten-je.properties";

    private final Map<String, String> u = lees(U);
    private final Map<String, String> je = new TreeMap<>(u);
    private final Map<Gemeente, Paginatekst> perGemeente = new ConcurrentHashMap<>();

    Teksten() {
        je.putAll(lees(JE));
    }

    Paginatekst voor(Gemeente gemeente) {
        return perGemeente.computeIfAbsent(gemeente, g -> new Paginatekst(g.kies("u", "je").equals("u") ? u : je, g));
    }

    static Map<String, String> lees(String pad) {
        Properties gelezen = new Properties();
        try (Reader lezer = new InputStreamReader(new ClassPathResource(pad).getInputStream(), StandardCharsets.UTF_8)) {
            gelezen.load(lezer);
        } catch (IOException e) {
            throw new UncheckedIOException("De teksten in " + pad + " zijn niet te lezen.", e);
        }
        Map<String, String> uit = new TreeMap<>();
        gelezen.stringPropertyNames().forEach(naam -> uit.put(naam, gelezen.getProperty(naam)));
        return uit;
    }
}
