package nl.verhuisloket.toetsing.tabel;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One comparison of a condition; all of them must hold. */
sealed interface Deel {

    /** The words it speaks of. */
    Set<Woord> woorden();

    /** Parts about the same subject are weighed together. */
    String onderwerp();

    /** @param waarde one of the values that the subject can have, see {@link Waarden} */
    boolean klopt(@Nullable Object waarde);

    /** As the engine reads it. */
    String drools();

    /** A word and a number, such as {@code huishoudens >= 4}; not true while the word is unknown. */
    record Getal(Woord woord, Vergelijking teken, BigDecimal grens) implements Deel {

        @Override
        public Set<Woord> woorden() {
            return Set.of(woord);
        }

        @Override
        public String onderwerp() {
            return woord.naam();
        }

        @Override
        public boolean klopt(@Nullable Object waarde) {
            return waarde instanceof BigDecimal getal && teken.klopt(getal.compareTo(grens));
        }

        @Override
        public String drools() {
            return woord.naam() + " " + teken.teken() + " " + grens.toPlainString();
        }
    }

    /** A word that is one of some values: ja or nee, a choice, known or unknown. */
    record Keuze(Woord woord, boolean gelijk, @Nullable Object keuze) implements Deel {

        @Override
        public Set<Woord> woorden() {
            return Set.of(woord);
        }

        @Override
        public String onderwerp() {
            return woord.naam();
        }

        @Override
        public boolean klopt(@Nullable Object waarde) {
            return gelijk == (keuze == null ? waarde == null : keuze.equals(waarde));
        }

        @Override
        public String drools() {
            String tekst = keuze instanceof Enum<?> naam ? woord.soort().getSimpleName() + "." + naam.name() : String.valueOf(keuze);
            return woord.naam() + (gelijk ? " == " : " != ") + tekst;
        }
    }

    /** Two words that are both numbers, in alphabetical order; not true while one of them is unknown. */
    record Onderling(Woord links, Vergelijking teken, Woord rechts) implements Deel {

        static final Set<Object> WAARDEN = Set.of(-1, 0, 1);

        @Override
        public Set<Woord> woorden() {
            return Set.of(links, rechts);
        }

        @Override
        public String onderwerp() {
            return links.naam() + " en " + rechts.naam();
        }

        /** @param waarde how left compares to right */
        @Override
        public boolean klopt(@Nullable Object waarde) {
            return waarde instanceof Integer verschil && teken.klopt(verschil);
        }

        @Override
        public String drools() {
            return links.naam() + " " + teken.teken() + " " + rechts.naam();
        }
    }
}
