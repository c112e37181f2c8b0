package nl.verhuisloket.gesprek.taal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date somewhere in a text.
 *
 * @param begin position of the first character
 * @param einde position after the last character
 * @param datum null when the calendar has no such day: 31 november, the year 0206
 */
public record Datumvondst(int begin, int einde, @Nullable LocalDate datum) {

    public boolean isOnmogelijk() {
        return datum == null;
    }
}
