package nl.verhuisloket.toetsing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that decide: rules, sentences, parameters, the risk table and the flow, by their path such as
 * {@code rules/wetbrp/artikel_2_40.drl}. Examples are not among them.
 */
public record Regelbronnen(SortedMap<String, String> bestanden) {

    static final String RISICOTABEL = "rules/risico/risicosignalen.csv";
    static final String FEESTDAGEN = "rules/parameters/feestdagen.csv";
    static final String BAG = "rules/parameters/bag.csv";
    private static final List<String> PATRONEN = List.of("rules/**/*.drl", "rules/**/teksten.yaml", "rules/parameters/*.csv",
            RISICOTABEL, "processes/jbpm/*.bpmn2");

    public Regelbronnen {
        bestanden = Collections.unmodifiableSortedMap(new TreeMap<>(bestanden));
    }

    /** From the class path, also inside a fat jar. @throws IllegalStateException when there is no rule at all */
    static Regelbronnen vanKlassenpad(ClassLoader lader) {
        SortedMap<String, String> bestanden = new TreeMap<>();
        var zoeker = new PathMatchingResourcePatternResolver(lader);
        try {
            for (String patroon : PATRONEN) {
                for (Resource bron : zoeker.getResources("classpath*:" + patroon)) {
                    String inhoud = bron.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
                    bestanden.put(pad(bron.getURL().toString(), patroon), inhoud);
                }
            }
        } catch (IOException fout) {
            throw new UncheckedIOException("The rules cannot be read from the class path.", fout);
        }
        return new Regelbronnen(bestanden);
    }

    Map<String, String> met(Predicate<String> pad) {
        SortedMap<String, String> gekozen = new TreeMap<>(bestanden);
        gekozen.keySet().removeIf(pad.negate());
        return gekozen;
    }

    /** The rules and the flow, in the form the engine compiles. */
    Map<String, String> regels() {
        return met(pad -> pad.endsWith(".drl") || pad.endsWith(".bpmn2") || pad.equals(RISICOTABEL));
    }

    List<String> teksten() {
        return List.copyOf(met(pad -> pad.endsWith("teksten.yaml")).values());
    }

    List<String> parameters() {
        return List.copyOf(met(pad -> pad.startsWith("rules/parameters/") && !pad.equals(FEESTDAGEN) && !pad.equals(BAG)).values());
    }

    /** @throws IllegalStateException when it is not there */
    String haal(String pad) {
        String inhoud = bestanden.get(pad);
        if (inhoud == null) {
            throw new IllegalStateException(pad + " is not on the class path.");
        }
        return inhoud;
    }

    /** Twelve hexadecimal digits that change with any of the files. */
    public String versie() {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            bestanden.forEach((pad, inhoud) -> som.update((pad + "\n" + inhoud + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(som.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("This Java has no SHA-256.", fout);
        }
    }

    private static String pad(String url, String patroon) {
        String wortel = patroon.substring(0, patroon.indexOf('/') + 1);
        return url.substring(url.lastIndexOf("/" + wortel) + 1);
    }
}
