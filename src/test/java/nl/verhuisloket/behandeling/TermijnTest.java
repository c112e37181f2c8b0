package nl.verhuisloket.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.verhuisloket.kern.Kalender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {

    /** Received on 1 September 2026: the norm ends on 8 September, the eight weeks of Awb 4:13 on 27 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-01, op_tijd,         groen,  7",
        "2026-09-07, op_tijd.een,     groen,  1",
        "2026-09-08, op_tijd.vandaag, groen,  0",
        "2026-09-09, streef,          oranje, 27 oktober 2026",
        "2026-10-19, streef,          oranje, 27 oktober 2026",
        "2026-10-20, laat,            rood,   27 oktober 2026",
        "2026-10-27, laat,            rood,   27 oktober 2026",
        "2026-10-28, verlopen,        rood,   27 oktober 2026"})
    void saysHowMuchTimeIsLeft(LocalDate vandaag, String stand, String kleur, String waarde) {
        Termijn termijn = Termijn.van(Kalender.begin(LocalDate.of(2026, 9, 1)), vandaag);
        assertThat(termijn).isEqualTo(new Termijn(stand, kleur, waarde));
    }
}
