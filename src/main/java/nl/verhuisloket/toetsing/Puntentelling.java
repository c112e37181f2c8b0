package nl.verhuisloket.toetsing;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a risk score is made up: a larger family does not score higher for being larger.
 *
 * @param aangifte points of the signals about address and declaration together
 * @param personen of each mover with points their sum, by number (0 is the declarant)
 */
public record Puntentelling(int aangifte, SortedMap<Integer, Integer> personen) {

    public Puntentelling {
        personen = Collections.unmodifiableSortedMap(new TreeMap<>(personen));
    }

    /** @param persoon gives the number of the mover, null when about the declaration */
    public static <T> Puntentelling van(Collection<T> gevonden, Function<T, @Nullable Integer> persoon, ToIntFunction<T> punten) {
        int aangifte = 0;
        SortedMap<Integer, Integer> personen = new TreeMap<>();
        for (T een : gevonden) {
            Integer nummer = persoon.apply(een);
            if (nummer == null) {
                aangifte += punten.applyAsInt(een);
            } else if (punten.applyAsInt(een) != 0) {
                personen.merge(nummer, punten.applyAsInt(een), Integer::sum);
            }
        }
        return new Puntentelling(aangifte, personen);
    }

    /** The highest sum of one mover; 0 when no mover has points. */
    public int hoogstePersoon() {
        return personen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    public int totaal() {
        return aangifte + hoogstePersoon();
    }
}
