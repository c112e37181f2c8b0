package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays the example tables that stand beside the rules, and checks that no rule is without. */
class VoorbeeldenTest {

    private static final Path REGELS = Path.of("rules");
    private static final Set<String> GEEN_FEIT = Set.of("verwacht", "aangegeven", "uitkomst", "score", "registratiedatum", "waarom");

    @TestFactory
    Stream<DynamicTest> everyExampleFiresExactlyWhatItExpects() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path tabel : tabellen()) {
            List<Map<String, String>> rijen = Csv.rijen(Files.readString(tabel));
            assertThat(rijen).as(tabel.toString()).isNotEmpty();
            for (Map<String, String> rij : rijen) {
                tests.add(dynamicTest(tabel.getFileName() + ": " + rij.get("waarom"), () -> speel(rij)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @Test
    void everyRuleHasAnExampleInTheTableBesideItAndOneWhereItStaysSilent() throws IOException {
        Set<String> gezien = new TreeSet<>();
        for (Path bron : bronnen()) {
            List<Map<String, String>> rijen = Csv.rijen(Files.readString(tabelBij(bron)));
            for (String regel : regelsIn(bron)) {
                long vuurt = rijen.stream().filter(rij -> genoemd(rij).contains(regel)).count();
                assertThat(vuurt).as("examples that fire " + regel).isPositive().isLessThan(rijen.size());
                gezien.add(regel);
            }
        }
        assertThat(gezien).isEqualTo(Toetsbank.BOEK.regels().keySet());
    }

    @Test
    void noTableExplainsTwoExamplesWithTheSameWords() throws IOException {
        for (Path tabel : tabellen()) {
            assertThat(Csv.rijen(Files.readString(tabel))).as(tabel.toString()).extracting(rij -> rij.get("waarom"))
                    .doesNotContain("").doesNotHaveDuplicates();
        }
    }

    private static void speel(Map<String, String> rij) {
        Geval geval = Geval.gewoon();
        Map<String, String> beleid = new HashMap<>();
        rij.forEach((kolom, waarde) -> {
            if (!waarde.isEmpty() && kolom.startsWith("beleid.")) {
                beleid.put(kolom.substring("beleid.".length()), waarde);
            } else if (!waarde.isEmpty() && !GEEN_FEIT.contains(kolom)) {
                geval.met(kolom, waarde);
            }
        });
        Oordeel oordeel = Toetsbank.met(beleid).toets(geval.feiten());
        assertThat(Toetsbank.gevonden(oordeel)).isEqualTo(woorden(rij.get("verwacht")));
        vergelijk(rij, "aangegeven", Toetsbank.aangegeven(oordeel), VoorbeeldenTest::woorden);
        vergelijk(rij, "uitkomst", oordeel.uitkomst().code(), tekst -> tekst);
        vergelijk(rij, "score", oordeel.score(), Integer::valueOf);
        vergelijk(rij, "registratiedatum", String.valueOf(oordeel.registratiedatum()), tekst -> tekst);
        assertThat(oordeel.bevindingen()).allSatisfy(bevinding ->
                assertThat(bevinding.zinU() + bevinding.zinJe() + bevinding.anders()).doesNotContain("{"));
    }

    private static void vergelijk(Map<String, String> rij, String kolom, Object gevonden,
                                  Function<String, Object> lees) {
        String verwacht = rij.getOrDefault(kolom, "");
        if (!verwacht.isEmpty()) {
            assertThat(gevonden).as(kolom).isEqualTo(lees.apply(verwacht));
        }
    }

    private static Set<String> woorden(String cel) {
        return Arrays.stream(cel.split(" +")).filter(woord -> !woord.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> genoemd(Map<String, String> rij) {
        Set<String> genoemd = new HashSet<>(woorden(rij.get("verwacht")));
        genoemd.addAll(woorden(rij.getOrDefault("aangegeven", "")));
        return genoemd.stream().map(woord -> woord.replaceAll("@.*", "")).collect(Collectors.toSet());
    }

    private static Set<String> regelsIn(Path bron) throws IOException {
        Pattern naam = Pattern.compile(bron.toString().endsWith(".csv") ? "(?m)^,(S[0-9]{2}-[A-Z-]+)," : "(?m)^rule \"([^\"]+)\"");
        return naam.matcher(Files.readString(bron)).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path tabelBij(Path bron) {
        String naam = bron.toString();
        return Path.of(naam.endsWith(".csv") ? naam.replace(".csv", "_voorbeelden.csv") : naam.replace(".drl", ".csv"));
    }

    private static List<Path> bronnen() throws IOException {
        return bestanden(naam -> naam.endsWith(".drl") || naam.endsWith("risicosignalen.csv"));
    }

    private static List<Path> tabellen() throws IOException {
        return bronnen().stream().map(VoorbeeldenTest::tabelBij).toList();
    }

    private static List<Path> bestanden(Predicate<String> keuze) throws IOException {
        try (Stream<Path> paden = Files.walk(REGELS)) {
            return paden.filter(pad -> keuze.test(pad.toString())).sorted().toList();
        }
    }
}
