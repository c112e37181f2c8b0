package nl.verhuisloket.gesprek.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BereikTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"jan@example.org | jan@example.org", "mijn mail is jan.de-vries+loket@sub.example.org. | jan.de-vries+loket@sub.example.org"})
    void readsAnEmailAddressInASentence(String tekst, String email) {
        assertThat(Bereik.email(tekst)).contains(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan@", "@example.org", "jan@example", "jan..vries@example.org", "jan@exa mple.org", "geen"})
    void refusesWhatIsNoEmailAddress(String tekst) {
        assertThat(Bereik.email(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0612345678,0612345678", "06-12 34 56 78,0612345678", "+31 6 12345678,0612345678", "+31 (0)6 12345678,0612345678", "0031612345678,0612345678",
            "013-5428811,0135428811", "bel me op 020 1234567,0201234567", "+32 470 12 34 56,+32470123456"})
    void readsAPhoneNumberAsPeopleWriteIt(String tekst, String nummer) {
        assertThat(Bereik.telefoon(tekst)).contains(nummer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"061234567", "06123456789", "112", "0900-1234", "123456789012345678901", "1-12-2026"})
    void refusesWhatIsNoPhoneNumber(String tekst) {
        assertThat(Bereik.telefoon(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jan de Vries, jan@example.org | Jan de Vries", "de hoofdbewoner heet Anna Bakker en haar telefoonnummer is 0612345678 | Anna Bakker",
            "Jan Bakker 06-12345678 | Jan Bakker"})
    void readsTheNameAroundThem(String tekst, String naam) {
        assertThat(Bereik.naam(tekst)).contains(naam);
    }
}
