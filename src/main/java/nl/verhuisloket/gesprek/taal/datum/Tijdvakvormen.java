package nl.verhuisloket.gesprek.taal.datum;

import static nl.verhuisloket.gesprek.taal.datum.Vorm.vorm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weeks, weekends, months and feasts, and days in them: {@code ergens in januari}, {@code het laatste weekend van maart}. */
final class Tijdvakvormen {

    private static final String MAAND = "(?:L |Q(?<q>[+0=-]) )*(?:Um |[Mm](?<maand>\\d+) (?:N(?<jaar>\\d{4}) )?)";
    private static final Feestdagen FEESTDAGEN = new Feestdagen();

    static final List<Vorm> VORMEN = List.of(
            vorm("(?:(?<deel>[Ebhi]) )?(?:[IoBE] )?(?:L Um )?(?:M|(?<=[EbhiIoB] )m)(?<maand>\\d+) (?:N(?<jaar>\\d{4}) )?", Tijdvakvormen::maand),
            vorm("(?<deel>[bhi]) (?:[oBI] )?(?:L |Q(?<q>[+0=-]) )+Um ", Tijdvakvormen::maand),
            vorm("Q(?<q>[+0=-]) Um (?!R)", Tijdvakvormen::maand),
            vorm("(?:L )?E (?:[oB] )?(?:L |Q(?<q>[+0=-]) )+Um ", (g, m, p) -> p.dag(m.maand(g).atEndOfMonth())),
            vorm("(?:i )?(?:I )?(?:(?<deel>[Ebh]) (?:[oB] )?)?(?:L )?(?:Q(?<q>[+0=-]) )Uw (?![DdpL])",
                    (g, m, p) -> week(g.tekst("deel"), m.maandagVan(Moment.stap(g.tekst("q"))), p)),
            vorm("(?<deel>[Ebh]) (?:[oB] )?L Uw ", (g, m, p) -> week(g.tekst("deel"), m.maandagVan(0), p)),
            vorm("Uw N(?<week>\\d{1,2}) ", Tijdvakvormen::weeknummer),
            vorm("(?:[IpL] )*Uk ", (g, m, p) -> weekend(m.weekend(0), p)),
            vorm("(?:[IpL] )*Q(?<q>[+0=-]) Uk ", (g, m, p) -> weekend(m.weekend(Moment.weekendstap(g.tekst("q"))), p)),
            vorm("(?<kant>[nw]) (?:L |Q(?<q>[+0=]) )+Uk ", Tijdvakvormen::omWeekend),
            vorm("(?:R(?<rang>[1-5])|(?<laatste>l)) (?:U(?<eenheid>[kd])|D(?<weekdag>\\d)) [oB] " + MAAND, Tijdvakvormen::zoveelste),
            vorm("(?:R(?<rang>[12]) )?F(?<feest>[a-z0-9]+) (?:N(?<jaar>\\d{4}) )?", Tijdvakvormen::feest));

    private Tijdvakvormen() {
    }

    private static Datumvondst maand(Vorm.Groepen g, Moment moment, Plek plek) {
        YearMonth maand = moment.maand(g);
        if (!g.heeft("deel") || g.tekst("deel").equals("i")) {
            return plek.periode(maand);
        }
        return switch (g.tekst("deel")) {
            case "b" -> plek.periode(maand.atDay(1), maand.atDay(10));
            case "h" -> plek.periode(maand.atDay(11), maand.atDay(20));
            default -> plek.periode(maand.atDay(21), maand.atEndOfMonth());
        };
    }

    private static Datumvondst week(@Nullable String deel, LocalDate maandag, Plek plek) {
        if (deel == null) {
            return plek.periode(maandag, maandag.plusDays(6));
        }
        return switch (deel) {
            case "b" -> plek.periode(maandag, maandag.plusDays(1));
            case "h" -> plek.periode(maandag.plusDays(2), maandag.plusDays(3));
            default -> plek.periode(maandag.plusDays(4), maandag.plusDays(6));
        };
    }

    private static Datumvondst weeknummer(Vorm.Groepen g, Moment moment, Plek plek) {
        int week = g.getal("week");
        if (week < 1 || week > 53) {
            return plek.onmogelijk(Datumvondst.Reden.DAG_BESTAAT_NIET);
        }
        LocalDate maandag = moment.elkJaar(j -> LocalDate.of(j, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1));
        return week(null, maandag, plek);
    }

    private static Datumvondst weekend(LocalDate zaterdag, Plek plek) {
        return plek.keuze(List.of(zaterdag, zaterdag.plusDays(1)));
    }

    private static Datumvondst omWeekend(Vorm.Groepen g, Moment moment, Plek plek) {
        LocalDate zaterdag = moment.weekend(g.heeft("q") ? Moment.weekendstap(g.tekst("q")) : 0);
        return plek.dag(g.tekst("kant").equals("n") ? zaterdag.plusDays(2) : zaterdag.minusDays(1));
    }

    private static Datumvondst zoveelste(Vorm.Groepen g, Moment moment, Plek plek) {
        YearMonth maand = moment.maand(g);
        int rang = g.heeft("laatste") ? -1 : g.getal("rang");
        if ("d".equals(g.tekst("eenheid"))) {
            return plek.dag(rang < 0 ? maand.atEndOfMonth() : maand.atDay(rang));
        }
        DayOfWeek dag = g.heeft("weekdag") ? DayOfWeek.of(g.getal("weekdag")) : DayOfWeek.SATURDAY;
        LocalDate eerste = maand.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(rang, dag));
        if (!YearMonth.from(eerste).equals(maand)) {
            return plek.onmogelijk(Datumvondst.Reden.DAG_BESTAAT_NIET);
        }
        return g.heeft("weekdag") ? plek.dag(eerste) : weekend(eerste, plek);
    }

    private static Datumvondst feest(Vorm.Groepen g, Moment moment, Plek plek) {
        List<LocalDate> dagen = g.heeft("jaar") ? FEESTDAGEN.in(g.getal("jaar"), g.tekst("feest")) : inVerband(moment, g.tekst("feest"));
        boolean genoemd = g.heeft("rang") && g.getal("rang") <= dagen.size();
        return plek.keuze(genoemd ? List.of(dagen.get(g.getal("rang") - 1)) : dagen);
    }

    /** The next one, or of what has been the last one. */
    private static List<LocalDate> inVerband(Moment moment, String feest) {
        LocalDate nu = moment.vandaag();
        Stream<List<LocalDate>> jaren = Stream.of(-1, 0, 1).map(j -> FEESTDAGEN.in(nu.getYear() + j, feest));
        return moment.tijd() == Moment.Tijd.VERLEDEN ? jaren.filter(d -> d.get(0).isBefore(nu)).reduce((een, later) -> later).orElseThrow()
                : jaren.filter(d -> !d.get(d.size() - 1).isBefore(nu)).findFirst().orElseThrow();
    }
}
