package nl.verhuisloket.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import nl.verhuisloket.toetsing.tabel.TabelGeweigerd;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Onderwerp;
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

    /** A word that never says anything about a mover makes no row about movers, and so for the declaration. */
    @Test
    void aRowUsesOnlyWordsThatCanSaySomethingAboutItsSubject() {
        List<RisicoFeiten> gezien = LongStream.range(0, 3000).mapToObj(zaad -> new Toeval(zaad).feiten())
                .flatMap(feiten -> Werkfeiten.van(feiten, Toetsbank.BOEK).feiten().stream())
                .filter(RisicoFeiten.class::isInstance).map(RisicoFeiten.class::cast).toList();
        int bekeken = 0;
        for (RecordComponent woord : RisicoFeiten.class.getRecordComponents()) {
            Set<Onderwerp> zegtIets = Arrays.stream(Onderwerp.values()).filter(over -> gezien.stream().filter(feit -> feit.onderwerp() == over)
                    .map(feit -> waarde(woord, feit)).distinct().count() > 1).collect(Collectors.toSet());
            if (!zegtIets.isEmpty() && !woord.getName().equals("persoon")) {
                bekeken++;
                assertThat(zegtIets).as(woord.getName()).isEqualTo(Arrays.stream(Onderwerp.values())
                        .filter(over -> mag(woord, over)).collect(Collectors.toSet()));
            }
        }
        assertThat(bekeken).as("words that the generated facts vary").isGreaterThan(15);
    }

    private static boolean mag(RecordComponent woord, Onderwerp over) {
        String voorwaarde = woord.getName() + (woord.getType().isEnum() ? " == " + woord.getType().getEnumConstants()[0]
                : woord.getType() == boolean.class ? "" : " > 3");
        String csv = "naam,over,voorwaarde,klasse,punten,vanaf,totEnMet,vastgesteld,grond,reden\nT1," + over + "," + voorwaarde
                + ",REVIEW,0,2026-01-01,2027-12-31,2026-10-01,Wet BRP 2.20,Kijk";
        try {
            Risicotabel.lees(csv.getBytes(UTF_8), Toetsbank.BOEK.bronnen().risicotabel());
            return true;
        } catch (TabelGeweigerd geweigerd) {
            return false;
        }
    }

    private static Object waarde(RecordComponent woord, RisicoFeiten feit) {
        try {
            return Optional.ofNullable(woord.getAccessor().invoke(feit));
        } catch (ReflectiveOperationException fout) {
            throw new AssertionError(fout);
        }
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
