package nl.verhuisloket.gesprek.taal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds dates in Dutch text: {@code 1 december}, {@code 1-12}, {@code 2026-12-01}, {@code morgen}, {@code vrijdag}. */
public final class Datumlezer {

    /** Days from the middle of the year in which a date is looked for to today: four months ahead, the rest behind. */
    private static final int MIDDEN = 62;

    private static final String LOS = "(?<![\\p{L}\\p{Nd}/.-])";
    private static final String EIND = "(?![\\p{L}\\p{Nd}]|[/-][\\p{Nd}])";
    private static final List<String> MAANDEN = List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> WEEKDAGEN = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final Map<String, Integer> DAGEN_VERDER =
            Map.of("vandaag", 0, "morgen", 1, "overmorgen", 2, "gisteren", -1, "eergisteren", -2);

    private static final Pattern ISO = Pattern.compile(LOS + "(\\d{4})-(\\d{1,2})-(\\d{1,2})" + EIND);
    private static final Pattern CIJFERS = Pattern.compile(LOS + "(\\d{1,2}) ?[-/] ?(\\d{1,2})(?: ?[-/] ?(\\d{4}|\\d{2}))?" + EIND);
    private static final Pattern PUNTEN = Pattern.compile(LOS + "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})" + EIND);
    private static final Pattern MAAND = Pattern.compile(LOS + "(\\d{1,2})(?:e|de|ste)? ?[- ]?(?:van )?"
            + "(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt"
            + "|november|nov|december|dec)\\.?(?:[- ]+(\\d{4}))?" + EIND);
    private static final Pattern WOORD = Pattern.compile(LOS + "(vandaag|overmorgen|morgen|eergisteren|gisteren)" + EIND);
    private static final Pattern WEEKDAG = Pattern.compile(LOS + "(?:(afgelopen|vorige|volgende week) )?"
            + "(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)" + EIND);

    private Datumlezer() {
    }

    /**
     * @param vandaag the day the text was written, in Amsterdam; a date without a year lies at most
     *                four months ahead, for nobody declares a move earlier, and else behind
     * @return what was found, in the order of the text, without overlaps
     */
    public static List<Datumvondst> lees(String tekst, LocalDate vandaag) {
        String vlak = Tekst.gelijkeLengte(tekst);
        List<Datumvondst> gevonden = Stream.of(
                zoek(vlak, ISO, vandaag, (m, v) -> dag(m.group(3), m.group(2), m.group(1), v)),
                zoek(vlak, MAAND, vandaag, (m, v) -> dag(m.group(1), maand(m.group(2)), m.group(3), v)),
                zoek(vlak, PUNTEN, vandaag, (m, v) -> dag(m.group(1), m.group(2), m.group(3), v)),
                zoek(vlak, CIJFERS, vandaag, (m, v) -> dag(m.group(1), m.group(2), m.group(3), v)),
                zoek(vlak, WOORD, vandaag, (m, v) -> v.plusDays(DAGEN_VERDER.get(m.group(1)))),
                zoek(vlak, WEEKDAG, vandaag, (m, v) -> weekdag(m.group(1), m.group(2), v))).flatMap(List::stream).toList();
        return zonderOverlap(gevonden);
    }

    private static List<Datumvondst> zoek(String tekst, Pattern vorm, LocalDate vandaag,
                                          BiFunction<MatchResult, LocalDate, @Nullable LocalDate> duiding) {
        return vorm.matcher(tekst).results()
                .map(m -> new Datumvondst(m.start(), m.end(), duiding.apply(m, vandaag))).toList();
    }

    /** The same words read twice: a weekday beside its own date ("vrijdag 4 december") gives way to the date. */
    private static List<Datumvondst> zonderOverlap(List<Datumvondst> alle) {
        List<Datumvondst> over = new ArrayList<>();
        for (Datumvondst vondst : alle) {
            if (over.stream().noneMatch(v -> vondst.begin() < v.einde() + 1 && v.begin() < vondst.einde() + 2)) {
                over.add(vondst);
            }
        }
        over.sort(Comparator.comparingInt(Datumvondst::begin));
        return over;
    }

    private static String maand(String naam) {
        String kort = naam.equals("mrt") ? "maa" : naam.substring(0, 3);
        return String.valueOf(MAANDEN.indexOf(kort) + 1);
    }

    private static @Nullable LocalDate dag(String dag, String maand, @Nullable String jaar, LocalDate vandaag) {
        int d = Integer.parseInt(dag);
        int m = Integer.parseInt(maand);
        if (jaar == null) {
            return Stream.of(-1, 0, 1).map(j -> bestaat(vandaag.getYear() + j, m, d)).filter(x -> x != null)
                    .min(Comparator.comparingLong(x -> Math.abs(ChronoUnit.DAYS.between(vandaag.minusDays(MIDDEN), x)))).orElse(null);
        }
        int j = Integer.parseInt(jaar);
        int volledig = jaar.length() == 2 ? vandaag.getYear() / 100 * 100 + j : j;
        return Math.abs(volledig - vandaag.getYear()) > 120 ? null : bestaat(volledig, m, d);
    }

    private static @Nullable LocalDate bestaat(int jaar, int maand, int dag) {
        try {
            return LocalDate.of(jaar, maand, dag);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate weekdag(@Nullable String welke, String naam, LocalDate vandaag) {
        DayOfWeek dag = DayOfWeek.of(WEEKDAGEN.indexOf(naam) + 1);
        if (welke == null) {
            return vandaag.with(TemporalAdjusters.next(dag));
        }
        return welke.startsWith("volgende")
                ? vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1).with(TemporalAdjusters.nextOrSame(dag))
                : vandaag.with(TemporalAdjusters.previous(dag));
    }
}
