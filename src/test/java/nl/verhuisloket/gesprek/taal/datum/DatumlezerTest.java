package nl.verhuisloket.gesprek.taal.datum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatumlezerTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvFileSource(resources = "/gesprek/datums.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void readsADateTheWayPeopleTypeIt(String zin, LocalDate referentie, String verwacht) {
        List<Datumvondst> gevonden = Datumlezer.lees(zin, referentie);
        assertThat(gevonden.isEmpty() ? "-" : gevonden.stream().map(DatumlezerTest::kort).collect(Collectors.joining(" + "))).isEqualTo(verwacht);
    }

    private static String kort(Datumvondst vondst) {
        if (vondst instanceof Datumvondst.Periode periode) {
            return periode.van() + ".." + periode.tot();
        }
        return vondst instanceof Datumvondst.Onmogelijk onmogelijk ? onmogelijk.reden().name()
                : vondst.dagen().stream().map(LocalDate::toString).collect(Collectors.joining(" of "));
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/test/resources/gesprek/datums.csv"), UTF_8)).filteredOn(r -> !r.startsWith("#"))
                .hasSizeGreaterThan(350).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhereInTheTextItStands() {
        assertThat(stukken("per 1 december graag, of vrijdag 4 december.")).containsExactly("1 december", "vrijdag 4 december");
        assertThat(stukken("wij verhuizen volgende week vrijdag, denk ik")).containsExactly("volgende week vrijdag");
        assertThat(stukken("a.s. zaterdag kan ook")).containsExactly("a.s. zaterdag");
        assertThat(stukken("💥 één december 💥")).containsExactly("één december");
    }

    private static List<String> stukken(String tekst) {
        return Datumlezer.lees(tekst, DINSDAG).stream().map(v -> tekst.substring(v.begin(), v.einde())).toList();
    }

    @Test
    void survivesAnyTextAndAnyDay() {
        List<String> stukken = List.of("1", "31", "de", "eerste", "van", "februari", "-", "2026", "week", "53", "over", "volgende", "vrijdag", "pasen", "0", "eind", "99");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder tekst = new StringBuilder();
            for (int j = i, n = 0; n < 5; j = j * 31 + 7 + n, n++) {
                tekst.append(stukken.get(Math.floorMod(j, stukken.size()))).append(' ');
            }
            assertThat(Datumlezer.lees(tekst.toString(), DINSDAG.plusDays(i % 1500))).as(tekst.toString())
                    .allSatisfy(v -> assertThat(v.begin()).isLessThan(v.einde()));
        }
    }
}
