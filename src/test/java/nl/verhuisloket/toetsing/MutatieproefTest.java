package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import nl.verhuisloket.toetsing.Mutatieproef.Afloop;
import nl.verhuisloket.toetsing.Mutatieproef.Uitslag;
import nl.verhuisloket.toetsing.mutatie.Mutant;
import org.junit.jupiter.api.Test;

/** The check on the examples is itself checked: it sees what is to be seen, and claims nothing else. */
class MutatieproefTest {

    private static final String TERMIJN = "rules/wetbrp/artikel_2_39_lid_2_termijn.drl";
    private static final String GRENS = "ontvangst < verhuisdatum.minusDays($dagen)";
    private final Mutatieproef proef;

    MutatieproefTest() throws IOException {
        proef = new Mutatieproef(Regelbronnen.vanKlassenpad(getClass().getClassLoader()),
                Voorbeeld.van(Path.of("rules", "wetbrp", "artikel_2_39_lid_2_termijn.csv")));
    }

    @Test
    void aTermThatIsADayLongerIsNoticed() {
        assertThat(proef.beproef(termijn(GRENS, "ontvangst < verhuisdatum.minusDays($dagen + 1)")).afloop()).isEqualTo(Afloop.GEZIEN);
    }

    @Test
    void theSameComparisonInOtherWordsIsNotNoticed() {
        assertThat(proef.beproef(termijn(GRENS, "verhuisdatum.minusDays($dagen) > ontvangst")).afloop()).isEqualTo(Afloop.NIET_GEZIEN);
    }

    @Test
    void aChangeThatIsNoRuleAnyMoreCountsForNothing() {
        assertThat(proef.beproef(termijn(GRENS, "ontvangst < vierWekenEerder")).afloop()).isEqualTo(Afloop.GEEN_REGEL_MEER);
    }

    @Test
    void manyAtOnceEndAsTheyDoOneByOne() {
        List<Mutant> mutanten = List.of(termijn(GRENS, "verhuisdatum.minusDays($dagen) > ontvangst"), termijn(GRENS, "ontvangst < vierWekenEerder"),
                termijn(GRENS, "ontvangst < verhuisdatum.minusDays($dagen + 1)"), termijn(GRENS, "ontvangst < verhuisdatum.plusDays(-28)"));
        assertThat(proef.beproef(mutanten)).extracting(Uitslag::afloop)
                .containsExactly(Afloop.NIET_GEZIEN, Afloop.GEEN_REGEL_MEER, Afloop.GEZIEN, Afloop.NIET_GEZIEN);
    }

    @Test
    void everyRuleWithAConditionAndEveryParameterIsTried() {
        List<String> beproefd = proef.mutanten().stream().map(Mutant::regel).distinct().toList();
        assertThat(new HashSet<>(beproefd)).containsAll(Toetsbank.BOEK.regels().keySet())
                .containsAll(proef.bronnen().parameters().stream().flatMap(tekst -> Csv.rijen(tekst).stream()).map(rij -> rij.get("naam")).toList());
        assertThat(proef.mutanten()).extracting(Mutant::toString).doesNotHaveDuplicates();
    }

    private Mutant termijn(String was, String wordt) {
        return new Mutant(TERMIJN, "WBRP-2.39-2-TE-VROEG", was, wordt, proef.bronnen().haal(TERMIJN).replace(was, wordt));
    }
}
