package nl.verhuisloket.risico;

import java.util.List;

/**
 * What a risk table would have done with past declarations. Counts only.
 *
 * @param beoordeeld declarations of the municipality that were judged: of each the newest judgement, on the facts of that moment
 * @param gewijzigd  how many of them would have another outcome than under the rules in force
 * @param uitkomsten of those, from which to which
 * @param signalen   of each signal of both tables, how many declarations had it and would have it; by name
 */
public record Simulatieuitslag(int beoordeeld, int gewijzigd, List<Overgang> uitkomsten, List<Signaaltelling> signalen) {

    /** @param van code of an outcome, such as {@code automatisch} */
    public record Overgang(String van, String naar, int aantal) {
    }

    public record Signaaltelling(String signaal, int was, int wordt) {
    }
}
