package nl.verhuisloket.risico.vrijbrp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.risico.vrijbrp.Profiel.Regel;
import nl.verhuisloket.risico.vrijbrp.Vertaling.Kader;
import nl.verhuisloket.risico.vrijbrp.Vertaling.Uitslag;
import nl.verhuisloket.risico.vrijbrp.Vertaling.Vertaald;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import nl.verhuisloket.toetsing.tabel.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VertalingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Kader KADER = new Kader(50, DAG, DAG.plusYears(1), DAG);
    private static final Path SJABLOON = Path.of("rules", "risico", "risicosignalen.csv");

    /** The whole inventory, in the order of vrijBRP: nothing of it is forgotten. */
    @Test
    void eachOfThe19TypesIsTranslatedCoveredOrRefusedWithTheReason() {
        List<Vertaald> regels = Vertaling.van(Voorbeeldexport.gelezen(), KADER).regels();
        assertThat(regels).extracting(regel -> regel.soort() + " " + regel.uitslag() + " " + regel.signaal()).containsExactly(
                "1 GEWEIGERD ", "2 VERTAALD S15-VEELVERHUIZER", "3 GEWEIGERD ", "4 VERTAALD S26-BRIEFADRES-WISSEL",
                "5 VERTAALD S13-VERBLIJF-IN-ONDERZOEK", "6 GEWEIGERD ", "7 GEWEIGERD ", "8 GEWEIGERD ", "9 GEWEIGERD ",
                "10 VERTAALD S12-AANDACHTSLIJST", "11 VERTAALD S10-NIET-IN-GEBRUIK", "12 GEWEIGERD ", "13 VERTAALD S08-GEEN-WOONFUNCTIE",
                "14 VERTAALD S01-KRAP", "15 GEDEKT ", "16 GEDEKT ", "17 VERTAALD S06-HOOFDBEWONER-NIET-INGESCHREVEN", "18 GEDEKT ",
                "19 VERTAALD S16-KORT-GELEDEN");
        assertThat(regels).filteredOn(regel -> regel.uitslag() != Uitslag.VERTAALD).extracting(Vertaald::zin).allMatch(zin -> zin.length() > 30);
        assertThat(regels).filteredOn(regel -> List.of(1, 3, 6, 7, 8, 9, 12).contains(regel.soort())).extracting(Vertaald::zin)
                .allMatch(zin -> zin.contains("mag niet") || zin.contains("mag geen rol spelen"));
    }

    @Test
    void valuesOfTheRuleStandInTheConditionAndScoresAreMeasuredAgainstTheThreshold() {
        Map<String, Signaalrij> signalen = Vertaling.van(Voorbeeldexport.gelezen(), KADER).rijen().stream()
                .collect(Collectors.toMap(Signaalrij::code, rij -> rij));
        assertThat(signalen.get("S01-KRAP").voorwaarde()).isEqualTo("oppervlaktePerPersoon < 12");
        assertThat(signalen.get("S16-KORT-GELEDEN").voorwaarde()).isEqualTo("dagenSindsVorige < 30");
        assertThat(signalen.get("S15-VEELVERHUIZER").voorwaarde()).isEqualTo("verhuizingen >= 4");
        assertThat(signalen.get("S01-KRAP").punten()).isEqualTo(17);
        assertThat(signalen.values()).allSatisfy(signaal -> assertThat(signaal.totEnMet()).isEqualTo("2027-11-24"));
    }

    @ParameterizedTest
    @CsvSource({"0, 30, INFO, 0", "1, 30, ADD, 2", "10, 30, ADD, 17", "29, 30, ADD, 49", "30, 30, REVIEW, 0", "31, 30, REVIEW, 0",
        "40, 0, ADD, 40", "100, 0, ADD, 100", "101, 0, ADD, 100", "1, 9000000000000000000, ADD, 1", "-1, 30, , "})
    void whatReachedTheThresholdThereReachesOurs(long score, long drempel, String klasse, Integer punten) {
        List<Signaalrij> signalen = Vertaling.van(profiel(drempel, List.of(), new Regel(5, score, 1, Map.of())), KADER).rijen();
        if (klasse == null) {
            assertThat(signalen).isEmpty();
        } else {
            assertThat(signalen).extracting(signaal -> signaal.klasse() + " " + signaal.punten()).containsExactly(klasse + " " + punten);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1, VERTAALD", "9999, VERTAALD", "0, GEWEIGERD", "10000, GEWEIGERD", "-, GEWEIGERD", "twaalf, GEWEIGERD",
        "'1, steekproef', GEWEIGERD"})
    void onlyANumberComesIntoACondition(String waarde, Uitslag uitslag) {
        Map<String, String> attributen = waarde == null ? Map.of() : Map.of("x", waarde);
        assertThat(Vertaling.van(profiel(30, List.of(), new Regel(14, 10, 1, attributen)), KADER).regels())
                .extracting(Vertaald::uitslag).containsExactly(uitslag);
    }

    @Test
    void aTypeThatOccursTwiceGivesTwoRowsAndOneThatDoesNotExistIsNamed() {
        Vertaling vertaling = Vertaling.van(profiel(30, List.of(), new Regel(19, 10, 1, Map.of("x", "30")),
                new Regel(19, 20, 2, Map.of("x", "7")), new Regel(20, 5, 3, Map.of())), KADER);
        assertThat(vertaling.rijen()).extracting(Signaalrij::code).containsExactly("S16-KORT-GELEDEN-1", "S16-KORT-GELEDEN-2");
        assertThat(vertaling.regels().get(2).zin()).contains("kent vrijBRP Balie niet");
    }

    @Test
    void aProfileForWhoComesFromAbroadWeighsNothingHere() {
        Regel regel = new Regel(5, 10, 1, Map.of());
        assertThat(Vertaling.van(profiel(30, List.of("HERVESTIGING", "INSCHRIJVING"), regel), KADER).rijen()).isEmpty();
        assertThat(Vertaling.van(profiel(30, List.of("HERVESTIGING", "INTERGEMEENTELIJK"), regel), KADER).rijen()).hasSize(1);
    }

    /** What an import makes passes the same reader as what a risk manager writes, in place of the rows that asked the same. */
    @Test
    void theTableItMakesIsOneThatARiskManagerCouldHaveSent() throws IOException {
        String sjabloon = Files.readString(SJABLOON);
        Risicotabel basis = Risicotabel.lees(sjabloon.getBytes(UTF_8), sjabloon);
        Risicotabel nieuw = Vertaling.van(Voorbeeldexport.gelezen(), KADER).in(basis, sjabloon);
        assertThat(Risicotabel.lees(nieuw.alsCsv().getBytes(UTF_8), sjabloon)).isEqualTo(nieuw);
        assertThat(nieuw.signalen()).extracting(Signaal::naam)
                .contains("S20-KIND-ZONDER-OUDER", "S32-STEEKPROEF", "S12-ADRES-IN-ONDERZOEK", "S16-KORT-GELEDEN")
                .doesNotContain("S09-RECREATIE", "S15-ZEER-VEEL-VERHUIZINGEN", "S16-KORT-NA-VORIGE").doesNotHaveDuplicates();
        assertThat(nieuw.signalen()).filteredOn(rij -> rij.naam().equals("S01-KRAP")).extracting(Signaal::punten).containsExactly(17);
        assertThat(Vertaling.van(Voorbeeldexport.gelezen(), KADER).in(nieuw, sjabloon)).isEqualTo(nieuw);
    }

    /** A rule that is said to cover a type must exist. */
    @Test
    void everyRuleThatCoversATypeIsInTheRuleBookAndEveryRowThatGivesWayIsInTheTable() throws IOException {
        String regels;
        try (Stream<Path> bestanden = Files.walk(Path.of("rules"))) {
            regels = bestanden.filter(bestand -> bestand.toString().endsWith(".drl")).map(VertalingTest::lees).collect(Collectors.joining());
        }
        assertThat(Regelsoort.alle()).hasSize(19).allSatisfy(soort -> {
            assertThat(soort.lot().regels()).allMatch(regel -> regels.contains("rule \"" + regel + "\""));
            List<String> weg = soort.lot().rij() == null ? List.of() : soort.lot().rij().vervangt();
            assertThat(weg).allMatch(naam -> lees(SJABLOON).contains("\n," + naam));
        });
    }

    private static Profiel profiel(long drempel, List<String> zaaksoorten, Regel... regels) {
        return new Profiel("Proef", drempel, zaaksoorten, List.of(regels));
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }
}
