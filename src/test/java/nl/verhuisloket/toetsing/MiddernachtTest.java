package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Kalender;
import org.junit.jupiter.api.Test;

/**
 * A law, a parameter and a signal that change at midnight, in the real files: a declaration is judged by what is in force on its day of
 * receipt, and the old version stays to judge the old ones.
 */
class MiddernachtTest {

    private static final String TERMIJN = "rules/wetbrp/artikel_2_39_lid_2_termijn.drl";
    private static final String TERMIJNEN = "rules/parameters/termijnen.csv";
    private final Regelbronnen bronnen = Regelbronnen.vanKlassenpad(MiddernachtTest.class.getClassLoader());

    /** From 2027 on the law would let a move be declared six weeks ahead, at the municipality's choice: another clause, another rule. */
    @Test
    void aRuleThatChangesAtMidnightJudgesReceiptsOnBothSidesDifferently() {
        Toetsing nieuw = met(TERMIJN, MiddernachtTest::zesWekenVanaf2027);
        assertThat(regels(nieuw, "2026-12-31", "2027-01-28")).isEmpty();
        assertThat(regels(nieuw, "2026-12-31", "2027-01-29")).containsExactly("WBRP-2.39-2-TE-VROEG");
        assertThat(regels(nieuw, "2027-01-01", "2027-02-12")).isEmpty();
        assertThat(regels(nieuw, "2027-01-01", "2027-02-13")).containsExactly("WBRP-2.39-2-ZES-WEKEN");
    }

    @Test
    void aParameterThatChangesAtMidnightDoesToo() {
        Toetsing nieuw = met(TERMIJNEN, inhoud -> inhoud
                .replace("aangifteLaatstDagen,5,dagen,2014-01-06,,", "aangifteLaatstDagen,5,dagen,2014-01-06,2026-12-31,")
                + "aangifteLaatstDagen,14,dagen,2027-01-01,,,\"proef\"\n");
        assertThat(regels(nieuw, "2026-12-31", "2026-12-23")).containsExactly("WBRP-2.20-3B-TE-LAAT");
        assertThat(regels(nieuw, "2027-01-01", "2026-12-23")).isEmpty();
        assertThat(regels(nieuw, "2027-01-01", "2026-12-16")).containsExactly("WBRP-2.20-3B-TE-LAAT");
    }

    @Test
    void aSignalThatEndsAtMidnightDoesToo() {
        Toetsing nieuw = met(Regelbronnen.RISICOTABEL, inhoud -> inhoud.replaceAll("(?m)^(,S08-.*)2027-12-31", "$12026-12-31"));
        Geval kantoor = Geval.gewoon().met("doelen", "kantoorfunctie");
        assertThat(Stream.of("2026-12-31", "2027-01-01").map(dag -> nieuw.toets(kantoor.met("ontvangst", dag).feiten()).uitkomst().code()))
                .containsExactly("beoordelen", "automatisch");
    }

    /** The day of receipt is that of Amsterdam: a minute decides, and not the clock of the machine. */
    @Test
    void aMinuteToMidnightInAmsterdamIsTheOldDay() {
        Toetsing nieuw = met(TERMIJN, MiddernachtTest::zesWekenVanaf2027);
        List<String> gevonden = Stream.of("2026-12-31T22:59:59Z", "2026-12-31T23:00:00Z").map(Instant::parse)
                .map(Kalender::dag).flatMap(dag -> regels(nieuw, dag.toString(), "2027-02-20").stream()).toList();
        assertThat(gevonden).containsExactly("WBRP-2.39-2-TE-VROEG", "WBRP-2.39-2-ZES-WEKEN");
    }

    private static String zesWekenVanaf2027(String bron) {
        String regel = bron.substring(bron.indexOf("rule \""));
        String oud = regel.replace("@wetversie", "@totEnMet(\"2026-12-31\")\n    @wetversie");
        String nieuw = regel.replace("WBRP-2.39-2-TE-VROEG", "WBRP-2.39-2-ZES-WEKEN").replace("minusDays($dagen)", "minusWeeks(6)")
                .replace("@wetversie(\"2026-10-01\")", "@vanaf(\"2027-01-01\")\n    @wetversie(\"2027-01-01\")");
        return bron.substring(0, bron.indexOf("rule \"")) + oud + "\n" + nieuw;
    }

    private static List<String> regels(Toetsing toetsing, String ontvangst, String verhuisdatum) {
        return List.copyOf(Toetsbank.gevonden(toetsing.toets(
                Geval.gewoon().met("ontvangst", ontvangst).met("verhuisdatum", verhuisdatum).feiten())));
    }

    private Toetsing met(String pad, UnaryOperator<String> wijziging) {
        SortedMap<String, String> bestanden = new TreeMap<>(bronnen.bestanden());
        String anders = wijziging.apply(bestanden.get(pad));
        assertThat(anders).as("the variant of " + pad).isNotEqualTo(bestanden.put(pad, anders));
        bestanden.computeIfPresent("rules/wetbrp/teksten.yaml", (naam, inhoud) -> inhoud + """
                WBRP-2.39-2-ZES-WEKEN:
                  u: U kunt deze verhuizing doorgeven vanaf {vanaf}.
                  je: Je kunt deze verhuizing doorgeven vanaf {vanaf}.
                  anders: De aangifte komt op of na {vanaf} binnen.
                """);
        return new Toetsing(Regelboek.van(new Regelbronnen(bestanden)));
    }
}
