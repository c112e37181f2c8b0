package nl.verhuisloket.gesprek.taal.datum;

import java.time.LocalDate;
import java.util.List;

/** What a piece of text says about a day. Positions count characters of the text, the end is after the last one. */
public sealed interface Datumvondst {

    int begin();

    int einde();

    /** One day: {@code 1 december}, {@code volgende week vrijdag}. */
    record Dag(int begin, int einde, LocalDate datum) implements Datumvondst {
    }

    /** In doubt between a few days, the likeliest first: {@code volgende vrijdag}, {@code 1 of 2 december}. To be asked. */
    record Keuze(int begin, int einde, List<LocalDate> datums) implements Datumvondst {
    }

    /** Somewhere in these days, both included: {@code ergens in januari}. Which day is to be asked. */
    record Periode(int begin, int einde, LocalDate van, LocalDate tot) implements Datumvondst {
    }

    /** Written as a day, but there is no such day. */
    record Onmogelijk(int begin, int einde, Reden reden) implements Datumvondst {
    }

    /** Why a day cannot be. */
    enum Reden {
        /** 31 november, 0 mei. */
        DAG_BESTAAT_NIET,
        /** 29 februari 2027. */
        GEEN_SCHRIKKELJAAR,
        /** 1-13. */
        MAAND_BESTAAT_NIET,
        /** The year 0206: more than 120 years away. */
        JAAR_ONWAARSCHIJNLIJK
    }

    /** @return the day, or the days to choose from, the likeliest first; empty when it names none */
    default List<LocalDate> dagen() {
        if (this instanceof Dag dag) {
            return List.of(dag.datum());
        }
        return this instanceof Keuze keuze ? keuze.datums() : List.of();
    }

    default boolean isOnmogelijk() {
        return this instanceof Onmogelijk;
    }
}
