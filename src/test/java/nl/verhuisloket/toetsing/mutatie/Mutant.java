package nl.verhuisloket.toetsing.mutatie;

/**
 * One change to one rule, table row or parameter.
 *
 * @param pad    the changed file, such as {@code rules/wetbrp/artikel_2_40.drl}
 * @param regel  name of the rule or parameter
 * @param was    the condition as it stands, with the type it is about
 * @param wordt  the same after the change; {@link #WEG} when it was removed
 * @param inhoud the whole changed file
 */
public record Mutant(String pad, String regel, String was, String wordt, String inhoud) {

    public static final String WEG = "(weg)";

    /** What was changed, in one line. */
    public String verandering() {
        return was + " -> " + wordt;
    }

    @Override
    public String toString() {
        return regel + ": " + verandering();
    }
}
