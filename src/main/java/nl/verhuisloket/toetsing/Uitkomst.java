package nl.verhuisloket.toetsing;

import java.util.List;
import java.util.function.Function;

/** What the rules make of a declaration. None of them refuses: that is for a person (Wet BRP 2.60). */
public sealed interface Uitkomst {

    /** Registered straight through. */
    record Automatisch() implements Uitkomst {
    }

    /** Waits for the main occupant's answer. */
    record Toestemming(List<Bevinding> redenen) implements Uitkomst {
    }

    /** A specialist looks. */
    record Beoordelen(List<Bevinding> redenen) implements Uitkomst {
    }

    /** Not possible online; the reasons say what to do. */
    record NietDigitaal(List<Bevinding> redenen) implements Uitkomst {
    }

    /** No declaration yet; only before acceptance. */
    record NogNiet(List<Bevinding> redenen) implements Uitkomst {
    }

    /** Makes every caller say what each outcome means. */
    default <T> T kies(Function<Automatisch, T> automatisch, Function<Toestemming, T> toestemming,
                       Function<Beoordelen, T> beoordelen, Function<NietDigitaal, T> nietDigitaal, Function<NogNiet, T> nogNiet) {
        if (this instanceof Automatisch a) {
            return automatisch.apply(a);
        }
        if (this instanceof Toestemming t) {
            return toestemming.apply(t);
        }
        if (this instanceof Beoordelen b) {
            return beoordelen.apply(b);
        }
        if (this instanceof NietDigitaal n) {
            return nietDigitaal.apply(n);
        }
        return nogNiet.apply((NogNiet) this);
    }

    /** As the API says it: {@code automatisch}, {@code toestemming}, {@code beoordelen}, {@code niet-digitaal} or {@code nog-niet}. */
    default String code() {
        return kies(a -> "automatisch", t -> "toestemming", b -> "beoordelen", n -> "niet-digitaal", n -> "nog-niet");
    }
}
