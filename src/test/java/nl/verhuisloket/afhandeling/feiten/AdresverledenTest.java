package nl.verhuisloket.afhandeling.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verhuisloket.brp.BrpHistorie.Samenstelling;
import nl.verhuisloket.kern.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdresverledenTest {

    private static final LocalDate ONTVANGST = LocalDate.of(2026, 11, 24);
    private static final String VANDAAG = "2026-11-25";   // the first day that is not asked any more
    private static final Bsn ANNA = new Bsn("999999941");
    private static final Bsn BRAM = new Bsn("999999953");
    private static final Bsn CARLA = new Bsn("999999965");

    @ParameterizedTest
    @CsvSource({"2025-11-24, 1, the 365th day before", "2025-11-23, 0, the 366th day before", "2026-11-24, 1, the day of receipt"})
    void countsWhoCameInTheYearBefore(String van, int aankomsten, String waarom) {
        assertThat(verleden(samen(van, VANDAAG, ANNA)).aankomsten(List.of())).as(waarom).isEqualTo(aankomsten);
    }

    @Test
    void countsSomebodyOnceAndAStayThatOthersJoinAsOne() {
        assertThat(verleden(samen("2024-11-24", "2026-01-01", ANNA), samen("2026-01-01", "2026-03-01", ANNA, BRAM),
                samen("2026-03-01", "2026-04-01", BRAM), samen("2026-05-01", VANDAAG, BRAM)).aankomsten(List.of())).isEqualTo(1);
    }

    @Test
    void doesNotCountWhoMovesNow() {
        assertThat(verleden(samen("2026-01-01", VANDAAG, ANNA, BRAM)).aankomsten(List.of(ANNA))).isEqualTo(1);
    }

    @Test
    void knowsTheMedianStayOfThoseWhoLeft() {
        var verleden = verleden(samen("2026-01-01", "2026-01-11", ANNA), samen("2026-02-01", "2026-02-21", BRAM),
                samen("2026-03-01", "2026-03-11", CARLA), samen("2026-03-11", VANDAAG, ANNA));

        assertThat(verleden.mediaanVerblijf()).as("10, 10 and 20 days; who lives there now does not count").isEqualTo(10);
        assertThat(verleden(samen("2026-01-01", "2026-01-11", ANNA), samen("2026-02-01", "2026-02-21", BRAM)).mediaanVerblijf())
                .as("between 10 and 20 days").isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-25, 31, left on the last day that counts", "2025-11-24, , left before the year", "2026-11-24, 395, left today"})
    void countsTheStayOfWhoLeftInTheYearBefore(String tot, Integer mediaan, String waarom) {
        assertThat(verleden(samen("2025-10-25", tot, ANNA)).mediaanVerblijf()).as(waarom).isEqualTo(mediaan);
    }

    @Test
    void knowsNoMedianWhenNobodyLeft() {
        assertThat(verleden(samen("2026-01-01", VANDAAG, ANNA)).mediaanVerblijf()).isNull();
    }

    @Test
    void knowsNothingOfWhoCameWhereTheRegisterDoesNotListThem() {
        var vol = new Adresverleden(List.of(new Samenstelling(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), List.of(ANNA), true)), ONTVANGST);

        assertThat(vol.aankomsten(List.of())).isNull();
        assertThat(vol.mediaanVerblijf()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25, 237, moved in on the 30th day before: the time before that", "2026-10-24, 0, moved in longer ago: lived in",
        "2026-11-24, 267, moved in today"})
    void countsTheEmptyDaysUpToARecentFirstRegistration(String van, int dagen, String waarom) {
        assertThat(verleden(samen("2025-01-01", "2026-03-02", ANNA), samen(van, VANDAAG, BRAM)).dagenLeeg()).as(waarom).isEqualTo(dagen);
    }

    @Test
    void countsTheEmptyDaysUpToNow() {
        assertThat(verleden(samen("2025-01-01", "2026-03-02", ANNA)).dagenLeeg()).isEqualTo(267);
        assertThat(verleden(samen("2025-01-01", "2026-11-24", ANNA)).dagenLeeg()).as("left today").isZero();
        assertThat(verleden().dagenLeeg()).as("never lived in, as far back as was asked").isEqualTo(730);
    }

    @Test
    void isNotEmptyWhileOneComesAsAnotherGoes() {
        assertThat(verleden(samen("2025-01-01", "2026-11-01", ANNA), samen("2026-11-01", VANDAAG, BRAM)).dagenLeeg()).isZero();
    }

    @Test
    void knowsWhoLivedThereLastOnlyWhenNobodyDoesNow() {
        assertThat(verleden(samen("2025-01-01", "2026-01-01", ANNA), samen("2026-01-01", "2026-03-01", BRAM)).laatsteBewoners())
                .containsExactly(BRAM);
        assertThat(verleden(samen("2026-01-01", VANDAAG, BRAM)).laatsteBewoners()).isEmpty();
        assertThat(verleden().laatsteBewoners()).isEmpty();
    }

    private static Adresverleden verleden(Samenstelling... samenstellingen) {
        return new Adresverleden(Stream.of(samenstellingen).toList(), ONTVANGST);
    }

    private static Samenstelling samen(String van, String tot, Bsn... bewoners) {
        return new Samenstelling(LocalDate.parse(van), LocalDate.parse(tot), List.of(bewoners), false);
    }
}
