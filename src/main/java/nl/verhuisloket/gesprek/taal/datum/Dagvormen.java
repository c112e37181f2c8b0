package nl.verhuisloket.gesprek.taal.datum;

import static nl.verhuisloket.gesprek.taal.datum.Vorm.vorm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A day seen from today: {@code morgen}, {@code vrijdag}, {@code over drie weken}, {@code vrijdag over een week}. */
final class Dagvormen {

    static final List<Vorm> VORMEN = List.of(
            vorm("V(?<v>-?\\d) ", (g, m, p) -> p.dag(m.vandaag().plusDays(g.getal("v")))),
            vorm("V(?<v>-?\\d) (?:[OI] {getal}U(?<eenheid>[dw]) |Q= Uw )", Dagvormen::dagEnWeken),
            vorm("[OI] {getal}U(?<eenheid>[dwmj]) (?![G])", (g, m, p) -> p.dag(m.plus(g.getal("getal"), g.tekst("eenheid")))),
            vorm("{getal}U(?<eenheid>[dwmj]) f ", (g, m, p) -> p.dag(m.plus(g.getal("getal"), g.tekst("eenheid")))),
            vorm("{getal}U(?<eenheid>[dwmj]) G ", (g, m, p) -> p.dag(m.plus(-g.getal("getal"), g.tekst("eenheid")))),
            vorm("(?:p )?y U(?<eenheid>[dwm]) G ", (g, m, p) -> p.periode(m.plus(-4, g.tekst("eenheid")), m.plus(-2, g.tekst("eenheid")))),
            vorm("[OI] y U(?<eenheid>[dwm]) ", (g, m, p) -> p.periode(m.plus(2, g.tekst("eenheid")), m.plus(4, g.tekst("eenheid")))),
            vorm("[OI] (?:r )?A1 U(?<eenheid>[dwm]) o [NC](?<getal>\\d{1,2}) ", Dagvormen::ongeveer),
            vorm("[OI] r {getal}U(?<eenheid>[dwm]) ", Dagvormen::ongeveer),
            vorm("[OI] [NC](?<van>\\d{1,2}) [oet/-] [NC](?<getal>\\d{1,2}) U(?<eenheid>[dwm]) ",
                    (g, m, p) -> p.periode(m.plus(g.getal("van"), g.tekst("eenheid")), m.plus(g.getal("getal"), g.tekst("eenheid")))),
            vorm("D(?<weekdag>\\d) (?![oB] (?:L )?(?:M|Um))", (g, m, p) -> p.keuze(m.weekdag(weekdag(g)))),
            vorm("(?:Q(?<q>[+0=-])|(?<l>l)) {weekdag}(?![oB] (?:L )?(?:M|Um))", Dagvormen::welkeWeekdag),
            vorm("D(?<weekdag>\\d) (?<l>l)?Q(?<q>[=-]) (?!U)", Dagvormen::welkeWeekdag),
            vorm("Q(?<q>[+0=-]) Uw (?:p )?(?:L )?{weekdag}", (g, m, p) -> p.dag(inWeek(m, g.tekst("q"), weekdag(g)))),
            vorm("(?:L )?{weekdag}(?:[oBI] )?(?:L )?Q(?<q>[+0=-]) Uw ", (g, m, p) -> p.dag(inWeek(m, g.tekst("q"), weekdag(g)))),
            vorm("l Uw {weekdag}", (g, m, p) -> p.dag(inWeek(m, "-", weekdag(g)))),
            vorm("(?:Q= )?{weekdag}[OI] (?:{getal}Uw|N14 Ud|C14 Ud) ", Dagvormen::weekdagEnWeken),
            vorm("{getal}Uw [fn] (?:Q= )?{weekdag}", Dagvormen::weekdagEnWeken),
            vorm("[OI] {getal}Uw (?:p )?(?:L )?{weekdag}", (g, m, p) -> p.dag(m.maandagVan(g.getal("getal")).with(TemporalAdjusters.nextOrSame(weekdag(g))))));

    private Dagvormen() {
    }

    private static DayOfWeek weekdag(Vorm.Groepen g) {
        return DayOfWeek.of(g.getal("weekdag"));
    }

    private static Datumvondst dagEnWeken(Vorm.Groepen g, Moment moment, Plek plek) {
        LocalDate dag = moment.vandaag().plusDays(g.getal("v"));
        return plek.dag(g.heeft("getal") ? Moment.plus(dag, g.getal("getal"), g.tekst("eenheid")) : dag.plusWeeks(1));
    }

    private static Datumvondst weekdagEnWeken(Vorm.Groepen g, Moment moment, Plek plek) {
        int weken = g.heeft("getal") ? g.getal("getal") : 2;
        return plek.dag(moment.vandaag().with(TemporalAdjusters.nextOrSame(weekdag(g))).plusWeeks(weken));
    }

    private static Datumvondst ongeveer(Vorm.Groepen g, Moment moment, Plek plek) {
        LocalDate midden = moment.plus(g.getal("getal"), g.tekst("eenheid"));
        int speling = g.tekst("eenheid").equals("m") ? 7 : g.tekst("eenheid").equals("w") ? 3 : 1;
        return plek.periode(midden.minusDays(speling), midden.plusDays(speling));
    }

    /** For some "volgende vrijdag" is the first to come, for others the one of next week. */
    private static Datumvondst welkeWeekdag(Vorm.Groepen g, Moment moment, Plek plek) {
        DayOfWeek dag = weekdag(g);
        LocalDate eerste = moment.vandaag().with(TemporalAdjusters.next(dag));
        String q = g.heeft("l") ? "-" : g.tekst("q");
        if (q.equals("-")) {
            return plek.dag(moment.vandaag().with(TemporalAdjusters.previous(dag)));
        }
        if (q.equals("0")) {
            return plek.dag(moment.vandaag().with(TemporalAdjusters.nextOrSame(dag)));
        }
        LocalDate volgendeWeek = inWeek(moment, "+", dag);
        return q.equals("+") && !eerste.equals(volgendeWeek) ? plek.keuze(List.of(volgendeWeek, eerste)) : plek.dag(eerste);
    }

    private static LocalDate inWeek(Moment moment, String q, DayOfWeek dag) {
        return moment.maandagVan(Moment.stap(q)).with(TemporalAdjusters.nextOrSame(dag));
    }
}
