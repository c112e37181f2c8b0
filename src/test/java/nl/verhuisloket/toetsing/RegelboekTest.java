package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RegelboekTest {

    private static final String TERMIJN = "rules/wetbrp/artikel_2_39_lid_2_termijn.drl";
    private final Regelbronnen bronnen = Regelbronnen.vanKlassenpad(RegelboekTest.class.getClassLoader());

    @Test
    void everyRuleRunsInAStepOfTheFlow() throws IOException {
        String stroom = Files.readString(Path.of("processes", "jbpm", "toetsing.bpmn2"));
        Set<String> stappen = Pattern.compile("ruleFlowGroup=\"(\\w+)\"").matcher(stroom).results().map(hit -> hit.group(1))
                .collect(Collectors.toSet());
        assertThat(stappen).containsExactlyInAnyOrder("adres", "meeverhuizers", "brp", "risico", "uitkomst");
        assertThat(Toetsbank.BOEK.regels().values()).allSatisfy(regel -> assertThat(stappen).as(regel.code()).contains(regel.groep()));
    }

    @Test
    void everyStepAndArrowIsDrawn() throws IOException {
        String stroom = Files.readString(Path.of("processes", "jbpm", "toetsing.bpmn2"));
        List<String> delen = Pattern.compile("<(?:startEvent|endEvent|exclusiveGateway|businessRuleTask|sequenceFlow) id=\"([a-z-]+)\"")
                .matcher(stroom).results().map(hit -> hit.group(1)).toList();
        assertThat(delen).hasSize(23).allSatisfy(deel -> assertThat(stroom).contains("bpmnElement=\"" + deel + "\""));
    }

    @Test
    void everySentenceBelongsToARuleAndSpeaksInItsOwnForm() {
        Teksten teksten = Teksten.lees(bronnen.teksten());
        assertThat(teksten.alle().keySet()).isEqualTo(Toetsbank.BOEK.regels().keySet());
        assertThat(teksten.alle().values()).allSatisfy(tekst -> {
            assertThat(tekst.u()).doesNotContainPattern("(?i)\\b(je|jij|jou|jouw|jezelf)\\b").endsWith(".");
            assertThat(tekst.je()).doesNotContainPattern("(?i)\\b(u|uw|uzelf)\\b").endsWith(".");
        });
    }

    @Test
    void noRuleIsSteeredByPriorityOrChangesFacts() throws IOException {
        assertThat(Toetsbank.BOEK.kieBase().getKiePackages().stream().flatMap(pakket -> pakket.getRules().stream()))
                .allSatisfy(regel -> assertThat(((RuleImpl) regel).getSalience().getValue()).as(regel.getName()).isZero());
        assertThat(bronnen.regels().entrySet()).allSatisfy(bron -> assertThat(bron.getValue()).as(bron.getKey())
                .doesNotContainPattern("\\b(salience|modify|update|insert|insertLogical|retract|delete|PRIORITY)\\b"));
    }

    @Test
    void everyRuleFileNamesItsRulesOnce() {
        List<String> namen = bronnen.regels().values().stream()
                .flatMap(bron -> Pattern.compile("(?m)^rule \"([^\"]+)\"|^,(S[0-9]{2}-[A-Z-]+),").matcher(bron).results())
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1)).toList();
        assertThat(namen).doesNotHaveDuplicates();
        assertThat(new HashSet<>(namen)).isEqualTo(Toetsbank.BOEK.regels().keySet());
    }

    @Test
    void theVersionChangesWithAnyFile() {
        assertThat(Toetsbank.BOEK.versie()).matches("[0-9a-f]{12}").isEqualTo(bronnen.versie());
        Set<String> versies = bronnen.bestanden().keySet().stream().map(pad -> met(pad, inhoud -> inhoud + "\n").versie())
                .collect(Collectors.toSet());
        assertThat(versies).hasSize(bronnen.bestanden().size()).doesNotContain(bronnen.versie());
    }

    @Test
    void aRuleThatDoesNotCompileIsNamedWithFileAndLine() {
        assertThatThrownBy(() -> Regelboek.van(met(TERMIJN, inhoud -> inhoud.replace("verhuisdatum.minusDays", "verhuisdatum.minDagen"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(TERMIJN).hasMessageContaining("line ");
    }

    @Test
    void aRuleWithoutSourceTextOrOwnNameStopsTheStart() {
        assertThatThrownBy(() -> Regelboek.van(met(TERMIJN, inhoud -> inhoud.replaceAll("@bron\\(.*\\)", ""))))
                .hasMessageContaining("WBRP-2.39-2-TE-VROEG needs @bron");
        assertThatThrownBy(() -> Regelboek.van(met(TERMIJN, inhoud -> inhoud.replace("TE-VROEG", "NIEUW"))))
                .hasMessageContaining("no text for rule WBRP-2.39-2-NIEUW");
        SortedMap<String, String> dubbel = new TreeMap<>(bronnen.bestanden());
        dubbel.put("rules/beleid/kopie.drl", dubbel.get(TERMIJN).replace("package rules.wetbrp", "package rules.beleid"));
        assertThatThrownBy(() -> Regelboek.van(new Regelbronnen(dubbel))).hasMessageContaining("Two rules are called WBRP-2.39-2-TE-VROEG");
    }

    @Test
    void aRuleJudgesOnlyTheDaysItIsInForce() {
        Toetsing nieuw = new Toetsing(Regelboek.van(met(TERMIJN,
                inhoud -> inhoud.replace("@wetversie", "@vanaf(\"2026-11-24\")\n    @totEnMet(\"2026-11-25\")\n    @wetversie"))));
        assertThat(Stream.of("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26").map(dag -> nieuw.toets(Geval.gewoon()
                .met("ontvangst", dag).met("verhuisdatum", "2027-02-01").feiten()).uitkomst().code()))
                .containsExactly("automatisch", "nog-niet", "nog-niet", "automatisch");
    }

    @Test
    void rulesThatAreCompiledAtTheSameTimeKeepTheirOwnRiskTable() {
        List<Integer> punten = List.of(31, 32, 33, 34);
        List<Integer> gelezen = punten.parallelStream().map(aantal -> Regelboek.van(met(Regelbronnen.RISICOTABEL,
                tabel -> tabel.replaceFirst("(?m)^(,S01-KRAP,.*,ADD,)30,", "$1" + aantal + ","))).regels().get("S01-KRAP").punten()).toList();
        assertThat(gelezen).isEqualTo(punten);
    }

    @Test
    void whatIsWrittenAboutARuleStandsInTheBook() {
        SortedMap<String, Regel> regels = Regelboek.van(bronnen).regels();
        assertThat(regels.get("WBRP-2.39-2-TE-VROEG").bron()).isEqualTo("Wet BRP (BWBR0033715) artikel 2.39 lid 2 (tekst van 2026-10-01)");
        assertThat(regels.get("BELEID-GEHEIMHOUDING").bron()).endsWith(" (beleid per 2026-10-01)");
        assertThat(regels.get("S01-KRAP").woorden().lezers()).containsOnlyKeys("oppervlaktePerPersoon", "normOppervlakte");
        assertThat(regels.get("WBRP-2.39-2-TE-VROEG").woorden().lezers()).isEmpty();
    }

    @Test
    void springMakesAToetsingThatJudges() {
        try (var context = new AnnotationConfigApplicationContext(Toetsing.class)) {
            Oordeel oordeel = context.getBean(Toetsing.class).toets(Geval.gewoon().feiten());
            assertThat(oordeel.uitkomst()).isEqualTo(new Uitkomst.Automatisch());
            assertThat(oordeel.regelversie()).isEqualTo(Toetsbank.BOEK.versie());
        }
    }

    private Regelbronnen met(String pad, UnaryOperator<String> wijziging) {
        SortedMap<String, String> bestanden = new TreeMap<>(bronnen.bestanden());
        bestanden.computeIfPresent(pad, (naam, inhoud) -> wijziging.apply(inhoud));
        return new Regelbronnen(bestanden);
    }
}
