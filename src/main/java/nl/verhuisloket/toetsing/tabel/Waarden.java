package nl.verhuisloket.toetsing.tabel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Enough values of a subject to tell conditions apart: all that it can have, and of a number those around every limit that is named.
 * Between two neighbouring limits no condition changes, so that what holds for these holds for all.
 */
final class Waarden {

    private static final BigDecimal HELFT = new BigDecimal("0.5");

    private Waarden() {
    }

    /** @return may hold null: unknown */
    static Set<Object> van(String onderwerp, List<Deel> delen) {
        List<Deel> over = delen.stream().filter(deel -> deel.onderwerp().equals(onderwerp)).toList();
        if (over.get(0) instanceof Deel.Onderling) {
            return Deel.Onderling.WAARDEN;
        }
        Woord woord = over.get(0) instanceof Deel.Getal getal ? getal.woord() : ((Deel.Keuze) over.get(0)).woord();
        Set<Object> waarden = new HashSet<>(woord.isJaNee() ? Set.of(true, false)
                : woord.isGetal() ? getallen(woord, over) : woord.keuzes());
        if (woord.kanOntbreken()) {
            waarden.add(null);
        }
        return waarden;
    }

    /** Counts and measures: never under 0. */
    private static Set<BigDecimal> getallen(Woord woord, List<Deel> over) {
        NavigableSet<BigDecimal> grenzen = new TreeSet<>(Arrays.asList(BigDecimal.ZERO));
        over.stream().filter(Deel.Getal.class::isInstance).map(deel -> ((Deel.Getal) deel).grens()).forEach(grenzen::add);
        NavigableSet<BigDecimal> getallen = new TreeSet<>(grenzen);
        for (BigDecimal grens : grenzen) {
            BigDecimal volgende = grenzen.higher(grens);
            getallen.add(volgende == null || woord.isGeheel() ? grens.add(BigDecimal.ONE) : grens.add(volgende).multiply(HELFT));
            getallen.add(grens.subtract(BigDecimal.ONE));
        }
        getallen.removeIf(getal -> getal.signum() < 0);
        return getallen;
    }
}
