package nl.verhuisloket.toetsing.tabel;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How a condition compares. */
enum Vergelijking {

    GELIJK("==", n -> n == 0), ONGELIJK("!=", n -> n != 0), KLEINER("<", n -> n < 0), HOOGSTENS("<=", n -> n <= 0),
    GROTER(">", n -> n > 0), MINSTENS(">=", n -> n >= 0);

    private final String teken;
    private final IntPredicate klopt;

    Vergelijking(String teken, IntPredicate klopt) {
        this.teken = teken;
        this.klopt = klopt;
    }

    static Optional<Vergelijking> met(String teken) {
        return Arrays.stream(values()).filter(soort -> soort.teken.equals(teken)).findFirst();
    }

    String teken() {
        return teken;
    }

    /** @param verschil as of a Comparator: left against right */
    boolean klopt(int verschil) {
        return klopt.test(verschil);
    }

    boolean ordent() {
        return this != GELIJK && this != ONGELIJK;
    }

    /** The same said from the other side: a &lt; b is b &gt; a. */
    Vergelijking omgekeerd() {
        return switch (this) {
            case KLEINER -> GROTER;
            case GROTER -> KLEINER;
            case HOOGSTENS -> MINSTENS;
            case MINSTENS -> HOOGSTENS;
            default -> this;
        };
    }
}
