package nl.verhuisloket.afhandeling.feiten;

import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.toetsing.Feiten;

/** The facts for the rules, and beside them whom and what they stand for. */
public record Bevraagd(Feiten feiten, Achtergrond achtergrond) {
}
