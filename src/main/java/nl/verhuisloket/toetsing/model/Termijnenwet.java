package nl.verhuisloket.toetsing.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Algemene termijnenwet art. 1 lid 1 and 3: a term that ends on a Saturday, Sunday or recognised holiday runs on to the next
 * ordinary day. Our own computation, because the general holiday libraries hold the days people have off, not those of art. 3.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet</a>
 */
public final class Termijnenwet {

    private static final Set<MonthDay> VAST = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private Termijnenwet() {
    }

    public static LocalDate eersteGewoneDag(LocalDate dag) {
        LocalDate gewoon = dag;
        while (isWeekend(gewoon) || isFeestdag(gewoon)) {
            gewoon = gewoon.plusDays(1);
        }
        return gewoon;
    }

    private static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isFeestdag(LocalDate dag) {
        LocalDate pasen = pasen(dag.getYear());
        return VAST.contains(MonthDay.from(dag)) || dag.equals(koningsdag(dag.getYear())) || dag.equals(pasen.minusDays(2))
                || dag.equals(pasen.plusDays(1)) || dag.equals(pasen.plusDays(39)) || dag.equals(pasen.plusDays(50));
    }

    /** 27 April, a day earlier when that is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        LocalDate dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday after Meeus, Jones and Butcher (Gregorian calendar). */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int eeuw = jaar / 100;
        int rest = jaar % 100;
        int h = (19 * a + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - h - rest % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int dagen = h + l - 7 * m + 114;
        return LocalDate.of(jaar, dagen / 31, dagen % 31 + 1);
    }
}
