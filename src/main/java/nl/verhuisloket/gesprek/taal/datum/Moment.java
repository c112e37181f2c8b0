package nl.verhuisloket.gesprek.taal.datum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a text is read, and whether it speaks of what has been or what is to come.
 *
 * @param vandaag the day the text was written
 * @param tijd    what its verbs say
 */
record Moment(LocalDate vandaag, Tijd tijd) {

    enum Tijd { VERLEDEN, TOEKOMST, ONBEKEND }

    /** Nobody declares a move more than four months ahead. */
    private static final int DAGEN_VOORUIT = 122;
    private static final int DAGEN_TERUG = 62;
    /** So short ago a bare weekday may mean the one that has been. */
    private static final int KORT_GELEDEN = 2;
    /** A week: as long as a move can be declared afterwards, and a bit. */
    private static final int DAGEN_GELEDEN = 7;

    /** A day that comes every year: the nearest that makes sense, unless the text says that it is to come. */
    LocalDate elkJaar(IntFunction<LocalDate> inJaar) {
        LocalDate voor = voor(jaren(inJaar));
        LocalDate achter = achter(jaren(inJaar));
        boolean dichtbij = ChronoUnit.DAYS.between(vandaag, voor) <= DAGEN_VOORUIT;
        boolean pasGeweest = ChronoUnit.DAYS.between(achter, vandaag) <= DAGEN_VOORUIT;
        return dichtbij || tijd == Tijd.TOEKOMST && !pasGeweest ? voor : achter;
    }

    /** @param kant {@code =} the next, {@code -} the last, null whichever makes sense */
    LocalDate elkJaar(@Nullable String kant, IntFunction<LocalDate> inJaar) {
        if (kant == null) {
            return elkJaar(inJaar);
        }
        return kant.equals("=") ? voor(jaren(inJaar)) : achter(jaren(inJaar));
    }

    private Stream<LocalDate> jaren(IntFunction<LocalDate> inJaar) {
        return IntStream.rangeClosed(-2, 2).mapToObj(j -> inJaar.apply(vandaag.getYear() + j));
    }

    private LocalDate voor(Stream<LocalDate> oplopend) {
        return oplopend.filter(d -> !d.isBefore(vandaag)).findFirst().orElseThrow();
    }

    private LocalDate achter(Stream<LocalDate> oplopend) {
        return oplopend.filter(d -> d.isBefore(vandaag)).reduce((een, later) -> later).orElseThrow();
    }

    /** A weekday without more: the next one, unless the text speaks of the past; in doubt also the one that has just been. */
    List<LocalDate> weekdag(DayOfWeek dag) {
        LocalDate volgende = vandaag.with(TemporalAdjusters.next(dag));
        LocalDate vorige = vandaag.with(TemporalAdjusters.previousOrSame(dag));
        if (tijd == Tijd.VERLEDEN) {
            return List.of(vorige);
        }
        boolean net = ChronoUnit.DAYS.between(vorige, vandaag) <= (tijd == Tijd.ONBEKEND ? KORT_GELEDEN : 0);
        return net ? List.of(volgende, vorige) : List.of(volgende);
    }

    /** @param dag 1 to 31; the next one that exists, in doubt also the one that has just been */
    List<LocalDate> dagVanMaand(int dag) {
        LocalDate voor = voor(maanden(dag));
        LocalDate achter = achter(maanden(dag));
        if (tijd == Tijd.VERLEDEN) {
            return List.of(achter);
        }
        boolean net = tijd == Tijd.ONBEKEND && ChronoUnit.DAYS.between(achter, vandaag) <= DAGEN_GELEDEN;
        return net ? List.of(voor, achter) : List.of(voor);
    }

    private Stream<LocalDate> maanden(int dag) {
        return IntStream.rangeClosed(-2, 2).mapToObj(m -> YearMonth.from(vandaag).plusMonths(m)).filter(m -> m.isValidDay(dag)).map(m -> m.atDay(dag));
    }

    /** The month that a form names by itself, with or without a year, or as seen from this one. */
    YearMonth maand(Vorm.Groepen g) {
        if (!g.heeft("maand")) {
            return maand(g.heeft("q") ? g.tekst("q") : "0");
        }
        if (g.heeft("jaar")) {
            return YearMonth.of(g.getal("jaar"), g.getal("maand"));
        }
        LocalDate voor = voor(jaren(j -> YearMonth.of(j, g.getal("maand")).atEndOfMonth()));
        LocalDate achter = achter(jaren(j -> YearMonth.of(j, g.getal("maand")).atEndOfMonth()));
        boolean geweest = ChronoUnit.DAYS.between(vandaag, voor) > DAGEN_VOORUIT + 30
                && (tijd == Tijd.VERLEDEN || tijd == Tijd.ONBEKEND && ChronoUnit.DAYS.between(achter, vandaag) <= DAGEN_TERUG);
        return YearMonth.from(geweest ? achter : voor);
    }

    YearMonth maand(String q) {
        return YearMonth.from(vandaag).plusMonths(stap(q));
    }

    int jaar(String q) {
        return vandaag.getYear() + stap(q);
    }

    /** @return how many weeks, months or years from this one: {@code -} the last, {@code 0} this, {@code +} and {@code =} the next */
    static int stap(String q) {
        return q.equals("-") ? -1 : q.equals("0") ? 0 : 1;
    }

    /** The weekend to come is the one of this week. */
    static int weekendstap(String q) {
        return q.equals("=") ? 0 : stap(q);
    }

    /** @return the Saturday of the week so many weeks from this one */
    LocalDate weekend(int weken) {
        LocalDate zaterdag = maandagVan(weken).plusDays(5);
        return tijd == Tijd.VERLEDEN && zaterdag.isAfter(vandaag) ? zaterdag.minusWeeks(1) : zaterdag;
    }

    /** Monday of the week that is so many weeks from this one. */
    LocalDate maandagVan(int weken) {
        return vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weken);
    }

    /** @param eenheid d, w, m or j */
    LocalDate plus(int aantal, String eenheid) {
        return plus(vandaag, aantal, eenheid);
    }

    static LocalDate plus(LocalDate dag, int aantal, String eenheid) {
        return switch (eenheid) {
            case "d" -> dag.plusDays(aantal);
            case "w" -> dag.plusWeeks(aantal);
            case "m" -> dag.plusMonths(aantal);
            default -> dag.plusYears(aantal);
        };
    }
}
