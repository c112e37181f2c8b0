package nl.verhuisloket.risico.vrijbrp;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A row as a risk manager would write it, in the order of the template's columns; what it may say the reader of tables decides. */
record Signaalrij(String code, String over, String voorwaarde, String klasse, int punten, LocalDate vanaf, LocalDate totEnMet,
                  LocalDate vastgesteld, String grond, String reden) {

    /** One line of csv, without the sentences for the resident. */
    String alsCsv() {
        return List.of(code, over, voorwaarde, klasse, punten, vanaf, totEnMet, vastgesteld, grond, reden).stream()
                .map(cel -> '"' + cel.toString() + '"').collect(Collectors.joining(",")) + "\n";
    }
}
