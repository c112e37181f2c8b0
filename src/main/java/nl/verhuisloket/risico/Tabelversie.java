package nl.verhuisloket.risico;

import java.time.Instant;
import java.util.List;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import org.jspecify.annotations.Nullable;

/**
 * A risk table with all that was done with it.
 *
 * @param versie      the rule version it made when it was proposed; an outcome names it as long as the program stays the same
 * @param gemeente    whose it is, four digits
 * @param gemaakt     by the author
 * @param ingediend   the last simulation; null while there was none
 * @param publicaties oldest first
 */
public record Tabelversie(String versie, String gemeente, Stap gemaakt, @Nullable Indiening ingediend, List<Stap> publicaties,
                          boolean inWerking, Risicotabel tabel) {

    /** @param door user name of a member of staff */
    public record Stap(Instant moment, String door) {
    }

    /**
     * @param regelversie what was tried: the table with the rules of the program at that moment
     * @param na          number of the last publication in the municipality at that moment; 0 when there was none
     */
    public record Indiening(Instant moment, String door, String regelversie, long na, Simulatieuitslag uitslag) {
    }

    public enum Status { CONCEPT, INGEDIEND, IN_WERKING, VERVANGEN }

    /** Submitted again after it was replaced, it is submitted. */
    public Status status() {
        if (inWerking) {
            return Status.IN_WERKING;
        }
        boolean ooit = !publicaties.isEmpty();
        if (ingediend == null) {
            return Status.CONCEPT;
        }
        return ooit && !ingediend.moment().isAfter(publicaties.get(publicaties.size() - 1).moment()) ? Status.VERVANGEN : Status.INGEDIEND;
    }
}
