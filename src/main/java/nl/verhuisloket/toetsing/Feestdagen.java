package nl.verhuisloket.toetsing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * On which day a term of the law ends: never on a Saturday, Sunday or a holiday of {@code rules/parameters/feestdagen.csv}.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet, artikelen 1 en 3</a>
 */
final class Feestdagen {

    private final List<Feestdag> feestdagen;

    private Feestdagen(List<Feestdag> feestdagen) {
        this.feestdagen = feestdagen;
    }

    /** @param tekst CSV with columns naam, dag, vanaf, totEnMet, bron; see {@link Feestdag#lees} for dag */
    static Feestdagen lees(String tekst) {
        return new Feestdagen(Csv.rijen(tekst).stream().map(Feestdag::van).toList());
    }

    /** The first day from {@code dag} on that is an ordinary one. */
    LocalDate eersteGewoneDag(LocalDate dag) {
        LocalDate gewoon = dag;
        while (!isGewoon(gewoon)) {
            gewoon = gewoon.plusDays(1);
        }
        return gewoon;
    }

    private boolean isGewoon(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && feestdagen.stream().noneMatch(feestdag -> feestdag.valtOp(dag));
    }

    /** @param inJaar its day in a year */
    private record Feestdag(IntFunction<LocalDate> inJaar, Geldigheid geldig) {

        static Feestdag van(Map<String, String> cellen) {
            return new Feestdag(lees(cellen.get("dag")), Geldigheid.lees(cellen.get("vanaf"), cellen.get("totEnMet")));
        }

        /** {@code 12-25} is a date of each year, {@code 04-27 zondag-1} a day earlier when that is a Sunday, {@code pasen+39} counts from Easter. */
        static IntFunction<LocalDate> lees(String dag) {
            if (dag.startsWith("pasen")) {
                int dagen = Integer.parseInt(dag.substring("pasen".length()));
                return jaar -> pasen(jaar).plusDays(dagen);
            }
            MonthDay vast = MonthDay.parse("--" + dag.substring(0, 5));
            return dag.endsWith("zondag-1") ? jaar -> nietOpZondag(vast.atYear(jaar)) : vast::atYear;
        }

        private static LocalDate nietOpZondag(LocalDate dag) {
            return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
        }

        boolean valtOp(LocalDate datum) {
            return geldig.op(datum) && datum.equals(inJaar.apply(datum.getYear()));
        }
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
    static LocalDate pasen(int jaar) {
        int gulden = jaar % 19;
        int eeuw = jaar / 100;
        int inEeuw = jaar % 100;
        int epacta = (19 * gulden + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int weekdag = (32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - epacta - inEeuw % 4) % 7;
        int correctie = (gulden + 11 * epacta + 22 * weekdag) / 451;
        int som = epacta + weekdag - 7 * correctie + 114;
        return LocalDate.of(jaar, som / 31, som % 31 + 1);
    }
}
