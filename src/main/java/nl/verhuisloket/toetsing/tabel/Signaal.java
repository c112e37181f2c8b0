package nl.verhuisloket.toetsing.tabel;

import java.time.LocalDate;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Onderwerp;
import org.jspecify.annotations.Nullable;

/**
 * One row of a risk table.
 *
 * @param naam        code and name: {@code S24-LANG-GELEDEN}
 * @param over        what it is about
 * @param voorwaarde  in words of the risk vocabulary, written anew from what was read
 * @param punten      1 to 100 for {@code ADD}, else 0
 * @param vanaf       first day of receipt it looks at
 * @param totEnMet    last day of receipt it looks at
 * @param vastgesteld day on which the policy was decided
 * @param grond       article or policy it rests on
 * @param reden       for the specialist: why a person looks, and at what
 * @param u           for the resident in the u form; null: the sentence that is there for this name, or a general one
 * @param je          the same in the je form
 * @param anders      what would have to change; null as above
 */
public record Signaal(String naam, Onderwerp over, String voorwaarde, Klasse klasse, int punten, LocalDate vanaf, LocalDate totEnMet,
                      LocalDate vastgesteld, String grond, String reden, @Nullable String u, @Nullable String je,
                      @Nullable String anders) {

    boolean overlapt(Signaal ander) {
        return !vanaf.isAfter(ander.totEnMet) && !ander.vanaf.isAfter(totEnMet);
    }
}
