package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import nl.verhuisloket.toetsing.woorden.Bevindingen.Gewicht;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;

class BevindingenTest {

    private final Bevindingen bevindingen = new Bevindingen(regel -> new Gewicht(!regel.equals("S99-VERLOPEN"), 10, feiten -> Map.of()));

    @Test
    void scoreIsTheDeclarationOncePlusTheHighestSinglePerson() {
        signaal("S01-A", null);
        signaal("S02-B", 1);
        signaal("S03-C", 1);
        signaal("S02-B", 2);
        assertThat(bevindingen.stand().score()).isEqualTo(30);
    }

    @Test
    void whoWasTakenOutDoesNotCount() {
        signaal("S02-B", 1);
        bevindingen.meldVan(new RuleImpl("W"), Gevolg.PERSOON_ZELF, 1);
        assertThat(bevindingen.stand().score()).isZero();
        assertThat(bevindingen.stand().signaal("S02")).isFalse();
    }

    @Test
    void whoWasTakenOutIsNotDeclared() {
        bevindingen.aangegeven(new RuleImpl("A"), 1, Hoedanigheid.PARTNER);
        bevindingen.aangegeven(new RuleImpl("A"), 2, Hoedanigheid.GEZAGHOUDER);
        bevindingen.meldVan(new RuleImpl("W"), Gevolg.PERSOON_BALIE, 1);
        assertThat(bevindingen.personen()).containsExactly(Map.entry(2, "G"));
        assertThat(bevindingen.stand().gaanMee()).isEqualTo(1);
    }

    @Test
    void aRuleThatIsNotInForceAddsNothing() {
        signaal("S99-VERLOPEN", null);
        assertThat(bevindingen.meldingen()).isEmpty();
    }

    @Test
    void aSignalThatAlwaysAsksForALookHasNoPoints() {
        bevindingen.signaal(new RuleImpl("S04-X"), feiten(null), Klasse.REVIEW);
        bevindingen.signaal(new RuleImpl("S19-X"), feiten(null), Klasse.INFO);
        assertThat(bevindingen.meldingen()).extracting(melding -> melding.gevolg() + " " + melding.punten())
                .containsExactly("BEOORDELEN 0", "INFO 0");
    }

    @Test
    void aSignalShowsTheFactsItsConditionSpeaksOf() {
        Oordeel oordeel = Toetsbank.TOETSING.toets(Geval.gewoon().met("oppervlakte", 35).met("bewoners", 2).feiten());
        assertThat(oordeel.met(Gevolg.SIGNAAL)).singleElement().satisfies(signaal -> {
            assertThat(signaal.feiten()).containsOnlyKeys("oppervlaktePerPersoon", "normOppervlakte").containsEntry("normOppervlakte", "12");
            assertThat(signaal.punten()).isEqualTo(30);
        });
    }

    @Test
    void aFindingNamesSourceAndDateAndSpellsItsDateOut() {
        Oordeel oordeel = Toetsbank.TOETSING.toets(Geval.gewoon().met("verhuisdatum", "2026-12-23").feiten());
        assertThat(oordeel.met(Gevolg.NOG_NIET)).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.bron()).isEqualTo("Wet BRP (BWBR0033715) artikel 2.39 lid 2 (tekst van 2026-10-01)");
            assertThat(bevinding.zinU()).isEqualTo(
                    "U kunt deze verhuizing doorgeven vanaf 25 november 2026. Dat is vier weken voor de verhuisdatum.");
            assertThat(bevinding.zinJe()).startsWith("Je kunt deze verhuizing doorgeven vanaf 25 november 2026.");
            assertThat(bevinding.feiten()).containsEntry("vanaf", LocalDate.of(2026, 11, 25).toString());
        });
    }

    private void signaal(String regel, Integer persoon) {
        bevindingen.signaal(new RuleImpl(regel), feiten(persoon), Klasse.ADD);
    }

    private static RisicoFeiten feiten(Integer persoon) {
        Feiten feiten = Geval.gewoon().met("meeverhuizers", 2).feiten();
        return new Risicobeeld(feiten, Toetsbank.BOEK.parameters().op("0363", feiten.ontvangst()), Toetsbank.BOEK.bag().lees(feiten.adres()),
                new Huishouden(feiten)).alles().get(persoon == null ? 0 : persoon + 1);
    }
}
