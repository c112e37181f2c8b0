package nl.verhuisloket.afhandeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.toetsing.Feiten;
import org.jspecify.annotations.Nullable;

/** The reviews that wait for a specialist: the open user tasks of the process. */
public interface Beoordelingen {

    /** Oldest first. */
    List<Openstaand> openstaand(String gemeente);

    /** @return empty when there is no such declaration in this municipality */
    Optional<Beoordelingsdossier> zoek(String gemeente, UUID aangifteId);

    /**
     * Decides, once: a second decision on the same review is refused.
     *
     * @param motivering why, in the specialist's own words; goes into the letter when not followed
     * @throws AlBesloten when the review is not open any more
     */
    void besluit(String gemeente, UUID aangifteId, Besluit besluit, String motivering, String behandelaar);

    record Openstaand(UUID aangifteId, String zaaknummer, String reden, Instant ontvangst, Instant sinds) {
    }

    /**
     * @param open     still to be decided
     * @param personen as the BRP holds them now, declarant first; empty when the BRP does not answer
     */
    record Beoordelingsdossier(Aangiftedossier dossier, @Nullable Feiten feiten, List<Persoon> personen, @Nullable Adres oudAdres,
                               boolean open) {
    }

    enum Besluit {
        DOORGAAN, NIET_VOLGEN
    }

    /** Somebody decided already. */
    class AlBesloten extends RuntimeException {
        public AlBesloten() {
            super("Op deze aangifte is al besloten.");
        }
    }
}
