package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stories of scenarios.csv: beside the examples of the rules and the scenarios of the dossier. */
class ScenariotabelTest {

    private final List<Scenario> scenarios;

    ScenariotabelTest() throws IOException {
        scenarios = Scenario.alle();
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioEndsAsItSays() {
        return scenarios.stream().map(scenario -> dynamicTest(scenario.familie() + ": " + scenario.voorbeeld().waarom(),
                () -> scenario.voorbeeld().speel(Toetsbank.BOEK)));
    }

    @Test
    void thereAreAtLeastAHundredAndFiftyAcrossAllFamilies() {
        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(150).extracting(scenario -> scenario.voorbeeld().waarom())
                .doesNotContain("").doesNotHaveDuplicates();
        assertThat(scenarios.stream().collect(Collectors.groupingBy(Scenario::familie, Collectors.counting())))
                .containsOnlyKeys("adres", "aangever", "meeverhuizers", "tijd", "brp", "toestemming", "bestemming", "risico", "uitkomst")
                .allSatisfy((familie, aantal) -> assertThat(aantal).as(familie).isGreaterThanOrEqualTo(9));
    }

    /** Whom a finding is about, and who declares whom, does not make it another one. */
    @Test
    void noTwoFindTheSameOnTheSameBoundary() {
        assertThat(scenarios).extracting(scenario -> scenario.grens() + " " + new TreeSet<>(Arrays.asList(
                scenario.rij().get("verwacht").replaceAll("@[0-9]+", "").split(" ")))).doesNotHaveDuplicates();
    }

    @Test
    void everyBoundaryIsThatOfARuleAParameterOrAHoliday() throws IOException {
        Set<String> grenzen = new HashSet<>(Toetsbank.BOEK.regels().keySet());
        Stream.of("aangifteVroegstDagen", "aangifteLaatstDagen").forEach(grenzen::add);
        Csv.rijen(Regelbronnen.vanKlassenpad(getClass().getClassLoader()).haal(Regelbronnen.FEESTDAGEN))
                .forEach(rij -> grenzen.add(rij.get("naam")));
        assertThat(scenarios).allSatisfy(scenario -> assertThat(grenzen).contains(scenario.grens()));
    }

    @Test
    void everyOutcomeAndEveryRuleIsReached() {
        Set<String> uitkomsten = new TreeSet<>();
        Set<String> regels = new TreeSet<>();
        scenarios.forEach(scenario -> {
            uitkomsten.add(scenario.rij().get("uitkomst"));
            regels.addAll(scenario.voorbeeld().genoemd());
        });
        assertThat(uitkomsten).containsExactly("automatisch", "beoordelen", "niet-digitaal", "nog-niet", "toestemming");
        assertThat(regels).isEqualTo(Toetsbank.BOEK.regels().keySet());
    }

    @Test
    void noScenarioIsAnExampleAgain() throws IOException {
        Set<Feiten> voorbeelden = Voorbeeld.alle().stream().map(voorbeeld -> Scenario.geval(voorbeeld.rij()).feiten())
                .collect(Collectors.toSet());
        List<String> dubbel = new ArrayList<>();
        scenarios.stream().filter(scenario -> voorbeelden.contains(scenario.feiten()))
                .forEach(scenario -> dubbel.add(scenario.voorbeeld().waarom()));
        assertThat(dubbel).isEmpty();
    }
}
