package nl.verhuisloket.gesprek.taal.datum;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import nl.verhuisloket.gesprek.taal.datum.Datumvondst.Reden;
import org.jspecify.annotations.Nullable;

/** Finds the day that a number and a month name, and says why where there is none. */
record Kalenderdag(Moment moment, Plek plek) {

    /** What may tell the year: {@code 2026}, {@code '26}, {@code volgend jaar}, {@code a.s.}. */
    static final String JAAR = "(?:(?:, )?N(?<jaar>\\d{4}) |' N(?<kort>\\d{2}) |(?:[oB] )?(?:L )?Q(?<welk>[+0=-]) Uj |Q(?<kant>[=-]) (?![UDM]))?";
    /** Two digits that would lie further ahead are a year of the last century. */
    private static final int VOORUIT_MET_TWEE_CIJFERS = 20;

    Datumvondst lees(Vorm.Groepen g, int dag) {
        int maand = g.getal("maand");
        if (g.heeft("jaar") || g.heeft("kort")) {
            return metJaar(dag, maand, g.heeft("jaar") ? g.tekst("jaar") : g.tekst("kort"));
        }
        if (g.heeft("welk")) {
            return metJaar(dag, maand, String.valueOf(moment.jaar(g.tekst("welk"))));
        }
        return zonderJaar(dag, maand, g.tekst("kant"));
    }

    /** @param jaar two or four digits */
    Datumvondst metJaar(int dag, int maand, String jaar) {
        int nu = moment.vandaag().getYear();
        int getal = Integer.parseInt(jaar);
        int volledig = jaar.length() == 2 ? nu / 100 * 100 + getal : getal;
        volledig -= jaar.length() == 2 && volledig > nu + VOORUIT_MET_TWEE_CIJFERS ? 100 : 0;
        Reden fout = fout(dag, maand, volledig);
        return fout == null ? plek.dag(LocalDate.of(volledig, maand, dag)) : plek.onmogelijk(fout);
    }

    /** @param kant {@code =} the next, {@code -} the last, null whichever makes sense */
    Datumvondst zonderJaar(int dag, int maand, @Nullable String kant) {
        Reden fout = fout(dag, maand, 2000);
        if (fout != null) {
            return plek.onmogelijk(fout);
        }
        boolean schrikkeldag = maand == 2 && dag == 29;
        LocalDate datum = moment.elkJaar(kant, j -> LocalDate.of(j, maand, schrikkeldag ? 28 : dag));
        if (!schrikkeldag) {
            return plek.dag(datum);
        }
        return datum.isLeapYear() ? plek.dag(datum.plusDays(1)) : plek.onmogelijk(Reden.GEEN_SCHRIKKELJAAR);
    }

    private static @Nullable Reden fout(int dag, int maand, int jaar) {
        if (maand < 1 || maand > 12) {
            return Reden.MAAND_BESTAAT_NIET;
        }
        if (dag == 29 && maand == 2 && !Year.isLeap(jaar)) {
            return Reden.GEEN_SCHRIKKELJAAR;
        }
        return YearMonth.of(jaar, maand).isValidDay(dag) ? null : Reden.DAG_BESTAAT_NIET;
    }
}
