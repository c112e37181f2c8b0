package nl.verhuisloket.gesprek.taal.datum;

import static nl.verhuisloket.gesprek.taal.datum.Vorm.vorm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A day by its number: {@code 1 december}, {@code 1-12-2026}, {@code December 1st}, {@code 1 of 2 december}, {@code de eerste}. */
final class Kalendervormen {

    private static final String WEEKDAG = "(?:[Dd](?<weekdag>\\d) (?:, )?)?";
    private static final String EINDE = "(?![xKUFRDdQ])";

    static final List<Vorm> VORMEN = List.of(
            vorm("N(?<jaar>\\d{4}) [-/.] N(?<maand>\\d{1,2}) [-/.] N(?<dag>\\d{1,2}) ", (g, m, p) -> metJaar(g, m, p, g.tekst("jaar"))),
            vorm(WEEKDAG + "N(?<dag>\\d{1,2}) [-/.] N(?<maand>\\d{1,2}) [-/.] (?:' )?N(?<jaar>\\d{4}|\\d{2}) ",
                    (g, m, p) -> weekdag(g, metJaar(g, m, p, g.tekst("jaar")), p)),
            vorm("N(?<dag>\\d{1,2}) N(?<maand>\\d{1,2}) N(?<jaar>20\\d{2}) ", (g, m, p) -> metJaar(g, m, p, g.tekst("jaar"))),
            vorm("(?<![#€] )" + WEEKDAG + "N(?<dag>\\d{1,2}) [-/] N(?<maand>\\d{1,2}) (?![KU]|[-/.] N)",
                    (g, m, p) -> weekdag(g, new Kalenderdag(m, p).zonderJaar(g.getal("dag"), g.getal("maand"), null), p)),
            vorm(WEEKDAG + "(?:L )?{dag}(?:- )?(?:[oB] )?{maand}(?:- (?=N\\d{4} ))?" + Kalenderdag.JAAR, Kalendervormen::voluit),
            vorm(WEEKDAG + "{maand}(?:L )?[NR](?<dag>\\d{1,2}) (?:, )?" + Kalenderdag.JAAR + EINDE, Kalendervormen::voluit),
            vorm("(?<tussen>u )?[NRC]0*(?<van>\\d{1,2}) (?<op>[oet/-]) (?:L )?{dag}(?:[oB] )?{maand}" + Kalenderdag.JAAR, Kalendervormen::reeks),
            vorm("(?<tussen>u )?[NRC]0*(?<van>\\d{1,2}) [oB] {maand}(?<op>[oet-]) [NRC]0*(?<dag>\\d{1,2}) [oB] [Mm]\\k<maand> " + Kalenderdag.JAAR,
                    Kalendervormen::reeks),
            vorm("(?:[Lp] )+(?:{weekdag})?(?:L )?R(?<dag>\\d{1,2}) " + EINDE, Kalendervormen::vanMaand),
            vorm("D(?<weekdag>\\d) (?:L )R(?<dag>\\d{1,2}) " + EINDE, Kalendervormen::vanMaand),
            vorm("(?:[Lp] )*R(?<dag>\\d{1,2}) (?:[oB] )?(?:L )?(?:Q(?<q>[+0=-]) )?Um ", Kalendervormen::vanGenoemdeMaand),
            vorm("(?:L )?(?:Q(?<q>[+0=-]) )Um (?:p )?(?:L )?R(?<dag>\\d{1,2}) " + EINDE, Kalendervormen::vanGenoemdeMaand));

    private Kalendervormen() {
    }

    private static Datumvondst metJaar(Vorm.Groepen g, Moment moment, Plek plek, String jaar) {
        return new Kalenderdag(moment, plek).metJaar(g.getal("dag"), g.getal("maand"), jaar);
    }

    private static Datumvondst voluit(Vorm.Groepen g, Moment moment, Plek plek) {
        return weekdag(g, new Kalenderdag(moment, plek).lees(g, g.getal("dag")), plek);
    }

    /** "Vrijdag 3 december" when that is a Thursday: the day or the weekday is wrong, so it is asked. */
    private static Datumvondst weekdag(Vorm.Groepen g, Datumvondst vondst, Plek plek) {
        if (!g.heeft("weekdag") || vondst.dagen().isEmpty()) {
            return vondst;
        }
        List<LocalDate> kloppend = vondst.dagen().stream().filter(d -> d.getDayOfWeek().getValue() == g.getal("weekdag")).toList();
        LocalDate eerste = vondst.dagen().get(0);
        int verschil = Math.floorMod(g.getal("weekdag") - eerste.getDayOfWeek().getValue() + 3, 7) - 3;
        return plek.keuze(kloppend.isEmpty() ? List.of(eerste, eerste.plusDays(verschil)) : kloppend);
    }

    private static Datumvondst reeks(Vorm.Groepen g, Moment moment, Plek plek) {
        Kalenderdag kalender = new Kalenderdag(moment, plek);
        Datumvondst van = kalender.lees(g, g.getal("van"));
        Datumvondst tot = kalender.lees(g, g.getal("dag"));
        if (van.isOnmogelijk() || tot.isOnmogelijk()) {
            return van.isOnmogelijk() ? van : tot;
        }
        boolean aaneen = g.heeft("tussen") || "t-".contains(g.tekst("op"));
        LocalDate eerste = van.dagen().get(0);
        LocalDate laatste = tot.dagen().get(0);
        return aaneen && !laatste.isBefore(eerste) ? plek.periode(eerste, laatste) : plek.keuze(Stream.of(eerste, laatste).distinct().toList());
    }

    private static Datumvondst vanMaand(Vorm.Groepen g, Moment moment, Plek plek) {
        int dag = g.getal("dag");
        return dag < 1 || dag > 31 ? plek.onmogelijk(Datumvondst.Reden.DAG_BESTAAT_NIET) : weekdag(g, plek.keuze(moment.dagVanMaand(dag)), plek);
    }

    private static Datumvondst vanGenoemdeMaand(Vorm.Groepen g, Moment moment, Plek plek) {
        int dag = g.getal("dag");
        if (!g.heeft("q") || dag < 1 || dag > 31) {
            return dag < 1 || dag > 31 ? plek.onmogelijk(Datumvondst.Reden.DAG_BESTAAT_NIET) : plek.keuze(moment.dagVanMaand(dag));
        }
        YearMonth maand = moment.maand(g.tekst("q"));
        return maand.isValidDay(dag) ? plek.dag(maand.atDay(dag)) : plek.onmogelijk(Datumvondst.Reden.DAG_BESTAAT_NIET);
    }
}
