package nl.verhuisloket.toetsing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found.
 *
 * @param regel   name of the rule, such as {@code WBRP-2.39-2-TE-VROEG}
 * @param gevolg  what it does to the outcome
 * @param bron    article or policy, with its date
 * @param persoon number of the mover it is about (0 is the declarant); null when about the address or declaration
 * @param punten  only for {@link Gevolg#SIGNAAL}; else 0
 * @param feiten  the facts that made it true, by name; no personal data
 * @param zinU    the sentence for the resident, in the u form
 * @param zinJe   the same in the je form
 * @param anders  what would have to change for it not to apply; empty when nothing would
 */
public record Bevinding(String regel, Gevolg gevolg, String bron, @Nullable Integer persoon, int punten, Map<String, String> feiten,
                        String zinU, String zinJe, String anders) {

    public Bevinding {
        feiten = Map.copyOf(feiten);
    }

    /** In order of weight: the heaviest finding decides the outcome. */
    public enum Gevolg {
        /** Cannot be a declaration yet: too early, not a date, the same address. Not accepted in the conversation. */
        NOG_NIET,
        /** Not possible online; says what to do instead. */
        NIET_DIGITAAL,
        /** A specialist must look. */
        BEOORDELEN,
        /** The main occupant is asked first. */
        TOESTEMMING,
        /** Person x is taken out and declares themself; the rest goes on. */
        PERSOON_ZELF,
        /** Person x is taken out and must come to the desk; the rest goes on. */
        PERSOON_BALIE,
        /** Adds points; enough points make {@link #BEOORDELEN}. */
        SIGNAAL,
        /** Good to know: no effect on the outcome. */
        INFO
    }
}
