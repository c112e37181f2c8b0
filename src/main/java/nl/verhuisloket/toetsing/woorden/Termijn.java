package nl.verhuisloket.toetsing.woorden;

import java.time.LocalDate;

/**
 * The days a term is counted between; only there once the date of the move is known.
 *
 * @param ontvangst    day of receipt in Amsterdam
 * @param verhuisdatum declared day of the move
 * @param laatsteDag   last day on which the declaration is on time, run on over weekend and holiday where that is the policy, and over
 *                     days on which the loket could not be used
 * @param laatsteGewoneDag the same without those days
 */
public record Termijn(LocalDate ontvangst, LocalDate verhuisdatum, LocalDate laatsteDag, LocalDate laatsteGewoneDag) {
}
