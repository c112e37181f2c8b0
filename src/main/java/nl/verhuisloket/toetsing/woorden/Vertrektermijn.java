package nl.verhuisloket.toetsing.woorden;

import java.time.LocalDate;

/**
 * The days a departure is counted between; only there when somebody leaves the Netherlands and the day is known.
 *
 * @param ontvangst    day of receipt in Amsterdam
 * @param vertrekdatum declared day of departure
 */
public record Vertrektermijn(LocalDate ontvangst, LocalDate vertrekdatum) {
}
