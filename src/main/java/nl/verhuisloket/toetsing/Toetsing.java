package nl.verhuisloket.toetsing;

/**
 * Judges a declaration, or as much of it as is known, against every rule in {@code rules/}. Pure: the same facts and the same
 * rule version always give the same judgement, and nothing is looked up.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0033715">Wet BRP, afdeling 4 van hoofdstuk 2</a>
 */
public interface Toetsing {

    /**
     * @param feiten what BRP and BAG said at {@code feiten.peilmoment()}; parts that are null are not judged
     * @return the outcome with every finding, in rule-name order
     */
    Oordeel toets(Feiten feiten);
}
