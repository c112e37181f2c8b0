package nl.verhuisloket.afhandeling;

import java.time.Instant;
import java.util.List;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.toetsing.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * One declaration with all that happened to it.
 *
 * @param oordeel   the last judgement, null until the facts are there
 * @param tijdlijn  oldest first
 * @param storing   a neighbour does not answer: we are working on it
 */
public record Aangiftedossier(Aangifte aangifte, @Nullable Oordeel oordeel, List<Gebeurtenis> tijdlijn, boolean storing) {

    /**
     * @param soort     code of what happened, such as {@code zaak-aangemaakt}
     * @param zin       a sentence for the resident
     * @param door      who did it: {@code loket}, {@code inwoner}, {@code hoofdbewoner} or the user name of a specialist
     */
    public record Gebeurtenis(Instant moment, String soort, String zin, String door) {
    }
}
