package nl.verhuisloket.toetsing.woorden;

import java.util.Map;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reports; becomes a finding once the rule's source and sentences are joined to it.
 *
 * @param regel   name of the rule
 * @param persoon number of the mover it is about, null for the address or declaration
 * @param punten  only for a risk signal that adds weight
 * @param feiten  the facts that made it true, by name; dates stay dates so that a sentence can spell them out
 * @param risico  whether a risk rule reports it
 */
public record Melding(String regel, Gevolg gevolg, @Nullable Integer persoon, int punten, Map<String, Object> feiten,
                      boolean risico) {

    public Melding {
        feiten = Map.copyOf(feiten);
    }

    /** @return the value of a fact as text, null when the rule did not give it */
    public @Nullable String feit(String naam) {
        Object waarde = feiten.get(naam);
        return waarde == null ? null : waarde.toString();
    }
}
