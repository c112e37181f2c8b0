package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry on a list of the municipality.
 *
 * @param waarde   what is on it, as the list says
 * @param vanaf    first day
 * @param totEnMet last day; null when no end is set
 * @param eigenaar who in the municipality answers for it
 * @param reden    why it is on the list
 */
record Vermelding(String waarde, LocalDate vanaf, @Nullable LocalDate totEnMet, @Nullable String eigenaar, @Nullable String reden) {

    /** The message never quotes the entry: it may be about a person. */
    Vermelding {
        if (waarde == null || waarde.isBlank() || vanaf == null) {
            throw new IllegalArgumentException("Each entry under verhuisloket.lijsten needs 'waarde' and 'vanaf'.");
        }
        if (totEnMet != null && totEnMet.isBefore(vanaf)) {
            throw new IllegalArgumentException("An entry under verhuisloket.lijsten ends ('tot-en-met') before it begins ('vanaf').");
        }
    }

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(vanaf) && (totEnMet == null || !dag.isAfter(totEnMet));
    }

    /** Somebody answers for it, it says why, and it ends by itself (dossier E.2, S12). */
    boolean isVerantwoord() {
        return totEnMet != null && !Objects.toString(eigenaar, "").isBlank() && !Objects.toString(reden, "").isBlank();
    }

    @Override
    public String toString() {
        return "Vermelding[*****]";
    }
}
