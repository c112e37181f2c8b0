package nl.verhuisloket.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotiveringTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "akkoord", "ok ok ok ok ok ok", "1 2 3 4 5 6 7", "dit is geen zin"})
    void asksARealSentence(String tekst) {
        assertThat(Motivering.fout(tekst)).contains("motivering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"De huurovereenkomst laat zien dat zij daar gaat wonen.", "Zij woont er\nal sinds mei."})
    void takesASentence(String tekst) {
        assertThat(Motivering.fout(tekst)).isEmpty();
    }

    @Test
    void holdsWhatALetterHolds() {
        String zin = "De buren zagen haar er wonen. ";
        assertThat(Motivering.fout(zin.repeat(200))).contains("lang");
        assertThat(Motivering.fout(zin.repeat(100))).isEmpty();
    }
}
