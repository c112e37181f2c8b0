package nl.verhuisloket.toetsing.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every comparison in a rule is found, whatever it looks like, and the change is made where it stands. */
class MutantenTest {

    @Test
    void aComparisonIsMovedTurnedAroundAndLeftOut() {
        assertThat(veranderingen("Termijn( ontvangst > laatsteDag )")).containsExactly("ontvangst > laatsteDag -> (weg)",
                "ontvangst > laatsteDag -> ontvangst >= laatsteDag", "ontvangst > laatsteDag -> ontvangst <= laatsteDag");
        assertThat(veranderingen("Verhuizer( leeftijd == null )")).containsExactly("leeftijd == null -> (weg)",
                "leeftijd == null -> leeftijd != null");
    }

    @Test
    void aYesOrNoIsTurnedAround() {
        assertThat(veranderingen("Verhuizer( aangever, !gevonden )")).containsExactly("aangever -> (weg)", "aangever -> !aangever",
                "!gevonden -> (weg)", "!gevonden -> gevonden");
    }

    @Test
    void aNumberAndATermAreShiftedByOne() {
        assertThat(veranderingen("Opgave( meeverhuizers > 20 )")).contains("meeverhuizers > 20 -> meeverhuizers > 21",
                "meeverhuizers > 20 -> meeverhuizers > 19");
        assertThat(veranderingen("Termijn( ontvangst < verhuisdatum.minusDays($dagen) )")).contains(
                "ontvangst < verhuisdatum.minusDays($dagen) -> ontvangst < verhuisdatum.minusDays($dagen + 1)",
                "ontvangst < verhuisdatum.minusDays($dagen) -> ontvangst < verhuisdatum.minusDays($dagen - 1)");
    }

    @Test
    void eachPartOfAnOrIsLeftOutTurnedAroundAndJoinedOtherwise() {
        assertThat(veranderingen("Bewoning( bewoners > $n || ( veel && !bekend ) )")).extracting(tekst -> tekst.replaceAll(".* -> ", ""))
                .containsExactly("(weg)", "( veel && !bekend )", "bewoners >= $n || ( veel && !bekend )",
                        "bewoners <= $n || ( veel && !bekend )", "bewoners > $n", "bewoners > $n && ( veel && !bekend )",
                        "bewoners > $n || ( !bekend )", "bewoners > $n || ( !veel && !bekend )", "bewoners > $n || ( veel )",
                        "bewoners > $n || ( veel || !bekend )", "bewoners > $n || ( veel && bekend )");
    }

    @Test
    void wordsThatCompareAndThatAskForExistenceAreTurnedAround() {
        assertThat(veranderingen("Verhuizer( soort in (\"A\", \"B\"), codes not contains $code )")).contains(
                "soort in (\"A\", \"B\") -> soort not in (\"A\", \"B\")", "codes not contains $code -> codes contains $code");
        assertThat(mutanten("not Verhuizer( aangever )")).extracting(Mutant::verandering)
                .containsExactly("not Verhuizer( aangever ) -> exists", "Verhuizer: aangever -> (weg)", "Verhuizer: aangever -> !aangever");
    }

    @Test
    void aValueThatOnlyGetsANameAndTextInQuotesAreNoComparison() {
        assertThat(veranderingen("Opgave( $niveau : digidNiveau ) // a > b")).isEmpty();
        assertThat(veranderingen("Stand( signaal(\"S01 > 3, of\") )")).containsExactly("signaal(\"S01 > 3, of\") -> (weg)",
                "signaal(\"S01 > 3, of\") -> !signaal(\"S01 > 3, of\")");
        assertThat(mutanten("Opgave( $aantal : meeverhuizers > $max )").get(2).inhoud()).contains("Opgave( $aantal : meeverhuizers )");
    }

    @Test
    void theChangeIsMadeInThatRuleAndNowhereElse() {
        String drl = drl("Verhuizer( aangever, gevonden )") + drl("Verhuizer( aangever )").replace("R-1", "R-2");
        List<Mutant> mutanten = Mutanten.van(Map.of("rules/wetbrp/x.drl", drl));
        assertThat(mutanten).hasSize(6).extracting(Mutant::inhoud).doesNotHaveDuplicates().doesNotContain(drl);
        assertThat(mutanten.get(0).inhoud()).isEqualTo(drl.replace("Verhuizer( aangever, gevonden )", "Verhuizer( gevonden )"));
        assertThat(mutanten.get(5)).hasToString("R-2: Verhuizer: aangever -> !aangever");
        assertThat(mutanten.get(5).inhoud()).isEqualTo(drl.replace("Verhuizer( aangever )", "Verhuizer( !aangever )"));
    }

    @Test
    void theDaysARuleHoldsAreShifted() {
        String drl = drl("Verhuizer()").replace("@bron", "@vanaf(\"2027-01-01\")\n    @bron");
        assertThat(Mutanten.van(Map.of("rules/wetbrp/x.drl", drl))).extracting(Mutant::verandering)
                .containsExactly("vanaf 2027-01-01 -> 2026-12-31", "vanaf 2027-01-01 -> 2027-01-02");
    }

    @Test
    void aRowOfTheRiskTableGivesConditionPointsDaysAndSubject() {
        String tabel = ",RuleTable Signalen,,,,,\n,naam,over,voorwaarde,klasse,punten,vanaf,totEnMet\n"
                + ",S01-A,AANGIFTE,\"anderenBlijven, huishoudens >= 4\",ADD,30,2026-01-01,2027-12-31\n"
                + ",S02-B,PERSOON,steekproef,REVIEW,0,2026-01-01,2027-12-31\n";
        List<Mutant> mutanten = Mutanten.van(Map.of("rules/risico/risicosignalen.csv", tabel));
        assertThat(mutanten).extracting(Mutant::toString).contains("S01-A: punten 30 -> 29", "S01-A: over AANGIFTE -> PERSOON",
                "S01-A: AANGIFTE: huishoudens >= 4 -> huishoudens >= 5", "S02-B: totEnMet 2027-12-31 -> 2028-01-01",
                "S02-B: PERSOON: steekproef -> (weg)").doesNotContain("S02-B: punten 0 -> 1").hasSize(21);
        assertThat(mutanten.get(0).inhoud()).contains(",S01-A,AANGIFTE,\" huishoudens >= 4\",ADD,30,");
    }

    @Test
    void aParameterGoesOneStepUpAndDownOrTakesEachOtherChoice() {
        String tabel = "naam,waarde,eenheid,vanaf,totEnMet\na,28,dagen,2014-01-06,\nb,20,\"niveau (10, 20, 30)\",2014-01-06,\n"
                + "c,aan,aan of uit,2014-01-06,\nd,X,\"X, Y of Z\",2014-01-06,2026-12-31\nd,Y,\"X, Y of Z\",2027-01-01,\n";
        assertThat(Mutanten.van(Map.of("rules/parameters/x.csv", tabel))).extracting(Mutant::toString).containsExactly(
                "a: waarde 28 -> 27", "a: waarde 28 -> 29", "b: waarde 20 -> 10", "b: waarde 20 -> 30", "c: waarde aan -> uit",
                "d: waarde X -> Y", "d: waarde X -> Z", "d: vanaf 2014-01-06 -> 2014-01-05", "d: vanaf 2014-01-06 -> 2014-01-07",
                "d: totEnMet 2026-12-31 -> 2026-12-30", "d: totEnMet 2026-12-31 -> 2027-01-01", "d: waarde Y -> X", "d: waarde Y -> Z",
                "d: vanaf 2027-01-01 -> 2026-12-31", "d: vanaf 2027-01-01 -> 2027-01-02");
    }

    @Test
    void aHolidayIsADayEarlierOrLaterAndKnowsNoSunday() {
        String tabel = "# remark\nnaam,dag,vanaf,totEnMet,bron\nX,pasen-1,,,x\nY,04-30 zondag-1,,,x\n";
        assertThat(Mutanten.van(Map.of("rules/parameters/feestdagen.csv", tabel))).extracting(Mutant::toString).containsExactly(
                "X: dag pasen-1 -> pasen-2", "X: dag pasen-1 -> pasen+0", "Y: dag 04-30 zondag-1 -> 04-29 zondag-1",
                "Y: dag 04-30 zondag-1 -> 05-01 zondag-1", "Y: dag 04-30 zondag-1 -> 04-30");
    }

    private static List<String> veranderingen(String wanneer) {
        return mutanten(wanneer).stream().map(mutant -> mutant.verandering().replaceFirst("^[A-Z]\\w+: ", "")).toList();
    }

    private static List<Mutant> mutanten(String wanneer) {
        return Mutanten.van(Map.of("rules/wetbrp/x.drl", drl(wanneer)));
    }

    private static String drl(String wanneer) {
        return "rule \"R-1\"\n    @bron(\"artikel > 3\")\n  when\n    " + wanneer + "\n  then\n    iets(a > b);\nend\n\n";
    }
}
