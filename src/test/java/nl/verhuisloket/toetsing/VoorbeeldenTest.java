package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays the example tables that stand beside the rules, and checks that no rule is without. */
class VoorbeeldenTest {

    @TestFactory
    Stream<DynamicTest> everyExampleFiresExactlyWhatItExpects() throws IOException {
        List<Voorbeeld> voorbeelden = Voorbeeld.alle();
        assertThat(voorbeelden).hasSizeGreaterThan(100);
        return voorbeelden.stream().map(voorbeeld -> dynamicTest(voorbeeld.tabel().getFileName() + ": " + voorbeeld.waarom(),
                () -> voorbeeld.speel(Toetsbank.BOEK)));
    }

    @Test
    void everyRuleHasAnExampleInTheTableBesideItAndOneWhereItStaysSilent() throws IOException {
        Set<String> gezien = new TreeSet<>();
        for (Path bron : Voorbeeld.bronnen()) {
            List<Voorbeeld> voorbeelden = Voorbeeld.van(Voorbeeld.tabelBij(bron));
            for (String regel : regelsIn(bron)) {
                long vuurt = voorbeelden.stream().filter(voorbeeld -> voorbeeld.genoemd().contains(regel)).count();
                assertThat(vuurt).as("examples that fire " + regel).isPositive().isLessThan(voorbeelden.size());
                gezien.add(regel);
            }
        }
        assertThat(gezien).isEqualTo(Toetsbank.BOEK.regels().keySet());
    }

    @Test
    void noTableExplainsTwoExamplesWithTheSameWords() throws IOException {
        for (Path bron : Voorbeeld.bronnen()) {
            assertThat(Voorbeeld.van(Voorbeeld.tabelBij(bron))).as(bron.toString()).extracting(Voorbeeld::waarom)
                    .doesNotContain("").doesNotHaveDuplicates();
        }
    }

    private static Set<String> regelsIn(Path bron) throws IOException {
        Pattern naam = Pattern.compile(bron.toString().endsWith(".csv") ? "(?m)^,(S[0-9]{2}-[A-Z-]+)," : "(?m)^rule \"([^\"]+)\"");
        return naam.matcher(Files.readString(bron)).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
