package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeestdagenTest {

    @ParameterizedTest(name = "{0} runs on to {1}: {2}")
    @CsvSource({"2026-11-24, 2026-11-24, an ordinary Tuesday", "2026-11-21, 2026-11-23, Saturday", "2026-11-22, 2026-11-23, Sunday",
            "2027-01-01, 2027-01-04, New Year on a Friday", "2027-03-26, 2027-03-30, Good Friday until after Easter Monday",
            "2026-04-27, 2026-04-28, Koningsdag", "2025-04-27, 2025-04-28, Koningsdag would fall on a Sunday",
            "2025-04-26, 2025-04-28, then it is the Saturday before", "2026-05-05, 2026-05-06, Bevrijdingsdag each year",
            "2026-05-14, 2026-05-15, Hemelvaartsdag", "2026-05-25, 2026-05-26, second day of Pentecost",
            "2026-12-25, 2026-12-28, Christmas on a Friday", "2026-12-24, 2026-12-24, the day before is ordinary",
            "2026-12-31, 2026-12-31, so is New Year's Eve"})
    void aTermEndsOnAnOrdinaryDay(LocalDate dag, LocalDate eerste, String waarom) {
        assertThat(Toetsbank.BOEK.feestdagen().eersteGewoneDag(dag)).as(waarom).isEqualTo(eerste);
    }

    @ParameterizedTest
    @CsvSource({"1954-04-18", "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
            "2076-04-19", "1943-04-25", "2000-04-23", "2100-03-28", "2101-04-17"})
    void easterFallsWhereTheTablesSay(LocalDate pasen) {
        assertThat(Feestdagen.pasen(pasen.getYear())).isEqualTo(pasen);
    }

    @Test
    void aDayThatWasNoHolidayYetIsOrdinary() {
        assertThat(Toetsbank.BOEK.feestdagen().eersteGewoneDag(LocalDate.of(2010, 4, 27))).isEqualTo(LocalDate.of(2010, 4, 27));
    }
}
