package nl.verhuisloket.toetsing.tabel;

/**
 * What is wrong with one cell of a risk table.
 *
 * @param rij   as the spreadsheet counts them, the first is 1
 * @param kolom the heading; empty when it is about the whole row
 * @param reden a Dutch sentence for the risk manager: what is wrong and what to write instead
 */
public record Tabelfout(int rij, String kolom, String reden) {
}
