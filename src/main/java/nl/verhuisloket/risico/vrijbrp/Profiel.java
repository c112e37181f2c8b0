package nl.verhuisloket.risico.vrijbrp;

import java.util.List;
import java.util.Map;

/**
 * A risk profile as it was exported.
 *
 * @param titel       its name there
 * @param drempel     sum of scores from which a case waited for an official there
 * @param zaaksoorten BINNENGEMEENTELIJK, INTERGEMEENTELIJK, HERVESTIGING, INSCHRIJVING; empty when the export does not say
 * @param regels      in their order
 */
public record Profiel(String titel, long drempel, List<String> zaaksoorten, List<Regel> regels) {

    /** Of a move within the Netherlands; the others are about who comes from abroad. */
    private static final List<String> VERHUIZING = List.of("BINNENGEMEENTELIJK", "INTERGEMEENTELIJK");

    /**
     * @param soort      number of the rule type, 1 to 19
     * @param volgorde   place among the rules
     * @param attributen values of x, y and z as text, by those names
     */
    public record Regel(int soort, long score, int volgorde, Map<String, String> attributen) {
    }

    boolean gaatOverVerhuizen() {
        return zaaksoorten.isEmpty() || zaaksoorten.stream().anyMatch(VERHUIZING::contains);
    }

    /** Both kinds of move. */
    public boolean gaatOverElkeVerhuizing() {
        return zaaksoorten.isEmpty() || zaaksoorten.containsAll(VERHUIZING);
    }
}
