package nl.verhuisloket.kern;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date of which day, or month and day, may be unknown, as registers hold them ({@code JaarMaandDatum}, {@code JaarDatum}).
 *
 * @param jaar  four digits
 * @param maand 1 to 12, or null when unknown
 * @param dag   1 to 31, or null when unknown; null when {@code maand} is null
 * @see <a href="https://github.com/BRP-API/Haal-Centraal-BRP-bevragen">BRP Personen, schema AbstractDatum</a>
 */
public record GedeeltelijkeDatum(int jaar, @Nullable Integer maand, @Nullable Integer dag) {

    public static GedeeltelijkeDatum van(LocalDate datum) {
        return new GedeeltelijkeDatum(datum.getYear(), datum.getMonthValue(), datum.getDayOfMonth());
    }

    /** The earliest day it can be. */
    public LocalDate vroegst() {
        return LocalDate.of(jaar, maand == null ? 1 : maand, dag == null ? 1 : dag);
    }

    /** The latest day it can be. */
    public LocalDate laatst() {
        YearMonth laatsteMaand = YearMonth.of(jaar, maand == null ? 12 : maand);
        return dag == null ? laatsteMaand.atEndOfMonth() : laatsteMaand.atDay(dag);
    }

    public boolean isVolledig() {
        return dag != null;
    }

    /** @return whole years lived on {@code peildatum}, counted from the latest possible birth date: never too old */
    public int leeftijdOp(LocalDate peildatum) {
        return java.time.Period.between(laatst(), peildatum).getYears();
    }
}
