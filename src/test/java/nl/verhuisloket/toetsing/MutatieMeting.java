package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.Mutatieproef.Afloop;
import nl.verhuisloket.toetsing.Mutatieproef.Uitslag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The figures of {@code mvn -q -Pmutatie verify}, and the changes that nobody noticed; see {@code docs/mutatie.md}. */
class MutatieMeting {

    private static final Path PIT = Path.of("target", "pit-reports", "mutations.xml");
    private static final Path GELIJKWAARDIG = Path.of("src", "test", "resources", "mutatie", "gelijkwaardig.csv");
    private static final Pattern GEZIEN_DOOR_PIT = Pattern.compile("<mutation detected='(true|false)'");

    /** A changed rule may stumble, and the engine would tell of it at length. */
    @BeforeAll
    static void quietly() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    @Test
    void changesInTheJavaAreNoticed() throws IOException {
        String verslag = Files.readString(PIT);
        assertThat(verslag.stripTrailing().endsWith("</mutations>")).as("the report of PIT is complete").isTrue();
        List<String> gezien = GEZIEN_DOOR_PIT.matcher(verslag).results().map(hit -> hit.group(1)).toList();
        assertThat(gezien).hasSizeGreaterThan(100);
        cijfer("mutatie.pit.aantal", gezien.size());
        cijfer("mutatie.pit", deel(Collections.frequency(gezien, "true"), gezien.size()));
    }

    @Test
    void changesInTheRulesAreNoticed() throws IOException {
        Mutatieproef proef = Mutatieproef.volledig();
        Set<String> gelijkwaardig = gelijkwaardig();
        List<Uitslag> geldig = proef.beproef(proef.mutanten()).stream()
                .filter(uitslag -> uitslag.afloop() != Afloop.GEEN_REGEL_MEER).toList();
        List<String> ongezien = geldig.stream().filter(uitslag -> uitslag.afloop() == Afloop.NIET_GEZIEN)
                .map(uitslag -> uitslag.mutant().toString()).toList();
        ongezien.stream().filter(mutant -> !gelijkwaardig.contains(mutant)).forEach(mutant -> System.out.println("niet gezien " + mutant));
        assertThat(ongezien).as("changes listed as making no difference").containsAll(gelijkwaardig);
        cijfer("mutatie.regels.aantal", geldig.size() - gelijkwaardig.size());
        cijfer("mutatie.regels.gelijkwaardig", gelijkwaardig.size());
        cijfer("mutatie.regels", deel(geldig.size() - ongezien.size(), geldig.size() - gelijkwaardig.size()));
    }

    /** Changes after which the rules still say the same of any facts: nobody can notice them, and they do not count. */
    private static Set<String> gelijkwaardig() throws IOException {
        return Csv.rijen(Files.readString(GELIJKWAARDIG)).stream().map(rij -> {
            assertThat(rij.get("waarom")).as(rij.toString()).isNotBlank();
            return rij.get("regel") + ": " + rij.get("verandering");
        }).collect(Collectors.toSet());
    }

    private static String deel(long gezien, long alle) {
        return String.format(Locale.ROOT, "%.3f", (double) gezien / alle);
    }

    private static void cijfer(String naam, Object waarde) {
        System.out.println("cijfer " + naam + " " + waarde);
    }
}
