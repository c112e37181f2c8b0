package nl.verhuisloket.gesprek.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumlezerTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"1 december,2026-12-01", "1 december 2026,2026-12-01", "1-12-2026,2026-12-01", "1-12,2026-12-01", "01/12/2026,2026-12-01",
            "2026-12-01,2026-12-01", "1.12.2026,2026-12-01", "1 dec.,2026-12-01", "1e december,2026-12-01", "vandaag,2026-11-24", "Morgen,2026-11-25",
            "overmorgen,2026-11-26", "gisteren,2026-11-23", "vrijdag,2026-11-27", "dinsdag,2026-12-01", "volgende week vrijdag,2026-12-04",
            "afgelopen vrijdag,2026-11-20", "vrijdag 4 december,2026-12-04", "5 januari,2027-01-05", "28 oktober,2026-10-28", "1 mei,2026-05-01", "20 januari,2027-01-20", "1-12-26,2026-12-01",
            "ik verhuis op 1 december naar Amsterdam,2026-12-01", "het wordt 3 januári,2027-01-03"})
    void readsADateTheWayPeopleTypeIt(String tekst, LocalDate datum) {
        assertThat(Datumlezer.lees(tekst, DINSDAG)).singleElement().extracting(Datumvondst::datum).isEqualTo(datum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-11", "31 november", "30 februari", "1-13-2026", "1-1-0206", "1 januari 2999", "29-2-2027"})
    void saysThatAnImpossibleDayDoesNotExist(String tekst) {
        assertThat(Datumlezer.lees(tekst, DINSDAG)).singleElement().matches(Datumvondst::isOnmogelijk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06-12345678", "om 12.30 uur", "14 020", "5038 EA 12", "ik heb 2 kinderen", "morgenster", "VHZ-2026-000123"})
    void takesNoOtherNumberForADate(String tekst) {
        assertThat(Datumlezer.lees(tekst, DINSDAG)).isEmpty();
    }

    @Test
    void tellsWhereInTheTextItStands() {
        Datumvondst datum = Datumlezer.lees("per 1 december graag", DINSDAG).get(0);
        assertThat("per 1 december graag".substring(datum.begin(), datum.einde())).isEqualTo("1 december");
    }
}
