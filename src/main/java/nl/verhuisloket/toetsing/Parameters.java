package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.model.Beleid;

/** Dated terms and weights, {@code rules/parameters/parameters.csv}: a municipality's own row goes before the general one. */
final class Parameters {

    private static final String ALLE = "*";

    private final List<Rij> rijen;
    private final Map<String, Beleid> gelezen = new ConcurrentHashMap<>();

    private record Rij(String parameter, String gemeente, String waarde, LocalDate vanaf, LocalDate tot) {

        boolean geldt(LocalDate dag) {
            return !dag.isBefore(vanaf) && dag.isBefore(tot);
        }
    }

    Parameters(String csv) {
        rijen = csv.lines().skip(1).filter(regel -> !regel.isBlank()).map(Parameters::rij).toList();
    }

    /** What holds in this municipality for a declaration received on this day. */
    Beleid op(String gemeente, LocalDate ontvangst) {
        return gelezen.computeIfAbsent(gemeente + ontvangst, sleutel -> {
            Map<String, String> waarden = new HashMap<>();
            Stream.of(ALLE, gemeente).forEach(wie -> rijen.stream()
                    .filter(rij -> rij.gemeente().equals(wie) && rij.geldt(ontvangst))
                    .forEach(rij -> waarden.put(rij.parameter(), rij.waarde())));
            return new Beleid(waarden);
        });
    }

    private static Rij rij(String regel) {
        String[] cel = regel.split(";", -1);
        if (cel.length != 7 || cel[6].isBlank()) {
            throw new IllegalStateException("rules/parameters: een rij heeft zeven cellen met een bron: " + regel);
        }
        return new Rij(cel[0], cel[1], cel[2], LocalDate.parse(cel[4]), cel[5].isBlank() ? LocalDate.MAX : LocalDate.parse(cel[5]));
    }
}
