package nl.verhuisloket.toetsing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All rules, their parameters and the flow that orders them, compiled once; a version names exactly these files. */
final class Regelboek {

    private final KieBase kennis;
    private final Parameters parameters;
    private final String versie;

    private Regelboek(KieBase kennis, Parameters parameters, String versie) {
        this.kennis = kennis;
        this.parameters = parameters;
        this.versie = versie;
    }

    private record Bestand(String pad, String inhoud) {
    }

    /** @throws IllegalStateException when a rule file does not compile; the message names file and line */
    static Regelboek lees() {
        List<Bestand> bestanden = bestanden();
        String csv = bestanden.stream().filter(bestand -> bestand.pad().endsWith("parameters.csv")).findFirst().orElseThrow().inhoud();
        return new Regelboek(bouw(bestanden), new Parameters(csv), versie(bestanden));
    }

    KieBase kennis() {
        return kennis;
    }

    Parameters parameters() {
        return parameters;
    }

    /** Twelve hexadecimal digits of the hash of every rule, parameter and flow file. */
    String versie() {
        return versie;
    }

    List<Rule> regels() {
        return kennis.getKiePackages().stream().flatMap(pakket -> pakket.getRules().stream()).toList();
    }

    private static KieBase bouw(Collection<Bestand> bestanden) {
        KieServices kie = KieServices.Factory.get();
        KieFileSystem schijf = kie.newKieFileSystem();
        bestanden.stream().filter(bestand -> !bestand.pad().endsWith(".csv"))
                .forEach(bestand -> schijf.write("src/main/resources/" + bestand.pad(), bestand.inhoud()));
        KieBuilder bouwer = kie.newKieBuilder(schijf, Regelboek.class.getClassLoader()).buildAll(DrlProject.class);
        if (bouwer.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("De regels zijn niet te bouwen: " + bouwer.getResults().getMessages(Message.Level.ERROR));
        }
        return kie.newKieContainer(bouwer.getKieModule().getReleaseId(), Regelboek.class.getClassLoader()).getKieBase();
    }

    private static List<Bestand> bestanden() {
        PathMatchingResourcePatternResolver zoeker = new PathMatchingResourcePatternResolver(Regelboek.class.getClassLoader());
        return Stream.of("classpath*:rules/**/*.drl", "classpath*:rules/parameters/*.csv", "classpath*:processes/jbpm/*.bpmn2")
                .flatMap(patroon -> gevonden(zoeker, patroon)).sorted(Comparator.comparing(Bestand::pad)).toList();
    }

    private static Stream<Bestand> gevonden(PathMatchingResourcePatternResolver zoeker, String patroon) {
        try {
            return Arrays.stream(zoeker.getResources(patroon)).map(Regelboek::bestand);
        } catch (IOException e) {
            throw new IllegalStateException("De regels zijn niet te lezen: " + patroon, e);
        }
    }

    private static Bestand bestand(Resource bron) {
        try {
            String url = bron.getURL().toString();
            int begin = Math.max(url.lastIndexOf("/rules/"), url.lastIndexOf("/processes/")) + 1;
            return new Bestand(url.substring(begin), bron.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("Een regelbestand is niet te lezen.", e);
        }
    }

    private static String versie(List<Bestand> bestanden) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            bestanden.forEach(bestand -> som.update((bestand.pad() + "\n" + bestand.inhoud()).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(som.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
