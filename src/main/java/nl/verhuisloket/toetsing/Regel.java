package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import nl.verhuisloket.toetsing.Teksten.Tekst;
import nl.verhuisloket.toetsing.woorden.Bevindingen.Gewicht;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the book with all that is written about it.
 *
 * @param code  name of the rule, such as {@code WBRP-2.39-2-TE-VROEG}
 * @param groep step of the flow in which it runs
 * @param bron  article, policy or signal with the date of its text, as a specialist reads it
 * @param geldig the days of receipt it judges
 */
record Regel(String code, @Nullable String groep, String bron, Geldigheid geldig, int punten, Risicowoorden woorden, Tekst tekst) {

    Gewicht gewicht(LocalDate ontvangst) {
        return new Gewicht(geldig.op(ontvangst), punten, woorden);
    }
}
