package nl.verhuisloket.toetsing.mutatie;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.mutatie.Tabel.Rij;

/** The holidays: each a day earlier and later, and without its exception for a Sunday. */
final class Feestdagentabel {

    private final Tabel tabel;

    Feestdagentabel(String pad, String inhoud) {
        tabel = new Tabel(pad, inhoud, "dag");
    }

    List<Mutant> mutanten() {
        return tabel.rijen().stream().flatMap(rij -> tabel.met(rij, "dag", anders(rij))).toList();
    }

    private static Stream<String> anders(Rij rij) {
        String dag = rij.tekst("dag");
        if (dag.startsWith("pasen")) {
            int na = Integer.parseInt(dag.substring("pasen".length()));
            return Stream.of(na - 1, na + 1).map(dagen -> "pasen%+d".formatted(dagen));
        }
        // A year in which no day of the list is 29 February's neighbour.
        var vast = MonthDay.parse("--" + dag.substring(0, 5)).atYear(2027);
        String rest = dag.substring(5);
        Stream<String> verschoven = Stream.of(-1, 1).map(dagen -> MonthDay.from(vast.plusDays(dagen)).toString().substring(2) + rest);
        return rest.isEmpty() ? verschoven : Stream.concat(verschoven, Stream.of(dag.substring(0, 5)));
    }
}
