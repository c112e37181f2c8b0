package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The scenarios of the domain dossier, F.1 to F.6, that end in an assessment: dossier.csv. Persons are the published fictional ones
 * (RvIG), reduced to the few facts that matter; R is 24 November 2026 unless said. W07 and W12 say that the declarant stays behind.
 */
class ScenariosTest {

    private static final Path TABEL = Path.of("src", "test", "resources", "toetsing", "dossier.csv");
    private static final List<String> DOSSIER = List.of("T01", "T02", "T03", "T04", "T05", "T06", "T09", "T11", "T13", "T14", "T15", "T17",
            "W01", "W02", "W03", "W05", "W06", "W07", "W08", "W09", "W10", "W12", "W13", "W14", "W15", "W18", "W19", "W20", "W21", "W22",
            "W24", "W25", "W26", "W27", "W29", "W30", "W31", "W34", "A01", "A02", "A03", "A04", "A05", "A06", "A08", "A09", "A10", "A11",
            "A12", "A13", "A15", "A16", "A18", "C01", "C02", "C03", "C04", "C05", "C08", "C09", "C10", "C11", "C12", "B01", "B02", "B03",
            "B04", "B05", "B07", "B08", "B09", "B10", "B11", "B12", "B13", "B14", "B16", "B17", "S-1", "S-3", "S-4", "S-7", "S-8", "S-9",
            "S-10", "S-11", "S-12", "S-13", "S-14");
    /** Those that end before or after an assessment. */
    private static final Map<String, String> ELDERS = Map.of(
            "T13", "31 November is no date: the conversation does not take it",
            "T14", "withdrawal while the declaration waits: the process",
            "A12", "a postcode with a space or in small letters: kern.Postcode",
            "A13", "a Postbus is no address: the conversation does not take it",
            "B07", "a BSN that fails the 11-test: kern.Bsn",
            "C12", "what the consent request shows: the consent page",
            "S-8", "declared at 03:00: risk rules have no word for the hour, RisicovocabulaireTest",
            "S-9", "nationality offered: facts have no such field, RisicovocabulaireTest and MetamorfoseTest");

    private final List<Map<String, String>> rijen;

    ScenariosTest() throws IOException {
        rijen = Csv.rijen(Files.readString(TABEL));
    }

    @TestFactory
    Stream<DynamicTest> endsAsTheDossierSays() {
        return rijen.stream().map(rij -> dynamicTest((rij.get("nr") + " " + rij.get("wat")).strip(), () -> speel(rij)));
    }

    @Test
    void everyScenarioOfTheDossierIsHereOrEndsElsewhere() {
        TreeSet<String> genoemd = new TreeSet<>(ELDERS.keySet());
        rijen.stream().map(rij -> rij.get("nr")).filter(Predicate.not(String::isEmpty)).forEach(nummer -> {
            assertThat(ELDERS).doesNotContainKey(nummer);
            genoemd.add(nummer);
        });
        assertThat(genoemd).containsExactlyInAnyOrderElementsOf(DOSSIER);
    }

    private static void speel(Map<String, String> rij) {
        Map<String, String> beleid = Stream.of(rij.get("beleid").split("; *")).filter(keuze -> !keuze.isEmpty())
                .collect(Collectors.toMap(keuze -> keuze.split("=")[0], keuze -> keuze.split("=")[1]));
        Oordeel oordeel = Toetsbank.met(beleid).toets(Geval.gewoon().met("feiten", rij.get("feiten")).feiten());
        String datum = oordeel.uitkomst().code().equals("automatisch") ? " " + oordeel.registratiedatum() : "";
        String punten = oordeel.score() == 0 ? "" : " " + oordeel.score() + " punten";
        assertThat(oordeel.uitkomst().code() + datum + punten + " " + Toetsbank.gevonden(oordeel)).isEqualTo(rij.get("verwacht"));
        assertThat(oordeel.personen().stream().map(p -> p.nummer() + "=" + p.hoedanigheid().code()).collect(Collectors.joining(" ")))
                .isEqualTo(rij.get("wie"));
    }
}
