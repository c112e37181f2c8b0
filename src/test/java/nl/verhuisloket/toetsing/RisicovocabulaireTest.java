package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.junit.jupiter.api.Test;

/** Risk rules see RisicoFeiten and nothing else, and RisicoFeiten has no protected attribute and no proxy for one (dossier A.14). */
class RisicovocabulaireTest {

    private static final List<String> VERBODEN = List.of("nationaliteit", "geboorte", "geboren", "land", "verblijfstitel", "naam", "taal",
            "religie", "geloof", "etnisch", "afkomst", "herkomst", "gezondheid", "strafblad", "geslacht", "buurt", "wijk", "postcode",
            "inkomen", "uitkering", "schuld", "uur", "tijdstip", "leeftijd", "gemeente", "reisdocument", "bsn", "straat", "plaats");

    @Test
    void noWordIsOrHidesAProtectedAttribute() {
        for (RecordComponent woord : RisicoFeiten.class.getRecordComponents()) {
            assertThat(VERBODEN).as(woord.getName()).noneMatch(woord.getName().toLowerCase(Locale.ROOT)::contains);
        }
    }

    @Test
    void wordsCanHoldNoText() {
        assertThat(RisicoFeiten.class.getRecordComponents()).extracting(RecordComponent::getType)
                .allMatch(soort -> soort.isEnum() || List.of(boolean.class, int.class, Integer.class, Double.class).contains(soort));
    }

    @Test
    void theVocabularyGrowsOnlyOnPurpose() {
        assertThat(RisicoFeiten.class.getRecordComponents()).extracting(RecordComponent::getName).containsExactly(
                "onderwerp", "persoon", "oppervlaktePerPersoon", "normOppervlakte", "huishoudens", "anderenBlijven", "teVeelBewoners",
                "zonderBewoners", "toestemmingOntbreekt", "toestemming", "hoofdbewonerGenoemd", "hoofdbewonerBekend",
                "hoofdbewonerVertrokken", "gebruik", "objectInGebruik", "adresInOnderzoek", "opAandachtslijst", "gedeeldeWoning",
                "opvang", "instelling", "aankomsten", "mediaanVerblijf", "dagenLeeg", "andereAangiften", "briefadressen",
                "briefadresgevers", "dagenNaVerhuizing", "andereAangifteOpen", "sessieadressen", "zelfdeContact", "contactVrijgesteld",
                "vertegenwoordigden", "steekproef", "signaalOpen", "bewijsTegenstrijdig", "verblijfInOnderzoek", "verblijftNietOpAdres",
                "verhuizingen", "dagenSindsVorige", "terugkeren", "wisseltFunctie", "partnerBlijft", "familieOpAdres", "kindZonderOuder",
                "minderjarigeAlleen", "kindWisseltVanOuder");
    }

    @Test
    void riskRulesMatchNothingElse() {
        List<RuleImpl> risicoregels = Toetsbank.BOEK.kieBase().getKiePackages().stream().flatMap(pakket -> pakket.getRules().stream())
                .map(RuleImpl.class::cast).filter(regel -> "risico".equals(regel.getRuleFlowGroup())).toList();
        assertThat(risicoregels).hasSizeGreaterThan(15).allSatisfy(regel -> {
            assertThat(regel.getPackageName()).isEqualTo("rules.risico");
            assertThat(soorten(regel.getLhs())).containsOnly(RisicoFeiten.class.getName());
        });
    }

    @Test
    void everyRowOfTheTableSaysFromWhenUntilWhenOnWhatGroundAndWhy() {
        assertThat(Toetsbank.BOEK.regels().values()).filteredOn(regel -> "risico".equals(regel.groep())).allSatisfy(regel -> {
            assertThat(regel.geldig().vanaf()).as(regel.code()).isNotNull();
            assertThat(regel.geldig().totEnMet()).as(regel.code()).isNotNull();
            assertThat(regel.woorden().lezers()).as(regel.code()).isNotEmpty();
        });
        assertThat(Toetsbank.BOEK.kieBase().getKiePackages().stream().flatMap(pakket -> pakket.getRules().stream())
                .filter(regel -> regel.getPackageName().equals("rules.risico")))
                .allSatisfy(regel -> assertThat(regel.getMetaData()).containsKeys("bron", "reden", "punten", "vanaf", "totEnMet"));
    }

    private static Stream<String> soorten(RuleConditionElement deel) {
        if (deel instanceof Pattern patroon) {
            return Stream.of(((ClassObjectType) patroon.getObjectType()).getClassName());
        }
        assertThat(deel).isInstanceOf(GroupElement.class);
        return Arrays.stream(((GroupElement) deel).getChildren().toArray(RuleConditionElement[]::new))
                .flatMap(RisicovocabulaireTest::soorten);
    }
}
