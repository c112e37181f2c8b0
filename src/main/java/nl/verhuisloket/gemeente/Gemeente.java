package nl.verhuisloket.gemeente;

import java.net.URI;

/**
 * One municipality that this installation serves.
 *
 * @param code          four digits
 * @param naam          as in {@code gemeente Amsterdam}
 * @param aanspreekvorm how residents are spoken to
 * @param telefoon      as a person dials it
 * @param adres         of the desk, on one line
 * @param postadres     for letters and objections, on one line
 * @param website       start of the municipal site
 * @param thema         file name of the NL Design System tokens under {@code static/thema}
 */
public record Gemeente(String code, String naam, Aanspreekvorm aanspreekvorm, String telefoon, String adres, String postadres,
                       URI website, String thema) {

    public enum Aanspreekvorm { U, JE }

    /** Picks the text in the municipality's own tone. */
    public String kies(String u, String je) {
        return aanspreekvorm == Aanspreekvorm.U ? u : je;
    }
}
