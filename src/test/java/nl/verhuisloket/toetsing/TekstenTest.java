package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TekstenTest {

    @Test
    void aSentenceWithoutFactsIsSaidAsItStands() {
        assertThat(Teksten.vul("Kom naar de balie.", Map.of("aantal", 3))).isEqualTo("Kom naar de balie.");
    }

    @Test
    void factsTakeTheirPlacesWhereverTheyStandAndDatesAreSpelledOut() {
        assertThat(Teksten.vul("{aantal} dagen: vanaf {dag}", Map.of("aantal", 28, "dag", LocalDate.of(2026, 11, 25))))
                .isEqualTo("28 dagen: vanaf 25 november 2026");
    }

    @Test
    void aNameThatTheFindingDoesNotHaveStaysVisible() {
        assertThat(Teksten.vul("vanaf {dag}", Map.of())).isEqualTo("vanaf {dag}");
    }

    @Test
    void aRuleHasBothFormsAndOneText() {
        assertThatThrownBy(() -> Teksten.lees(List.of("R-1: {u: Kom., je: ' '}"))).hasMessageContaining("R-1 needs a sentence");
        assertThatThrownBy(() -> Teksten.lees(List.of("R-1: {u: ' ', je: Kom.}"))).hasMessageContaining("R-1 needs a sentence");
        assertThatThrownBy(() -> Teksten.lees(List.of("R-1: {u: Kom., je: Kom.}", "R-1: {u: Ga., je: Ga.}"))).hasMessageContaining("two texts");
    }
}
