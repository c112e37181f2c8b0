package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param vanaf first day, null when always was  @param totEnMet last day, null when no end is known */
record Geldigheid(@Nullable LocalDate vanaf, @Nullable LocalDate totEnMet) {

    static final Geldigheid ALTIJD = new Geldigheid(null, null);

    /** @param vanaf    ISO date or empty  @param totEnMet ISO date or empty */
    static Geldigheid lees(@Nullable String vanaf, @Nullable String totEnMet) {
        return new Geldigheid(datum(vanaf), datum(totEnMet));
    }

    boolean op(LocalDate dag) {
        return (vanaf == null || !dag.isBefore(vanaf)) && (totEnMet == null || !dag.isAfter(totEnMet));
    }

    private static @Nullable LocalDate datum(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst);
    }
}
