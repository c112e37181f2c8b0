package nl.verhuisloket.toetsing.woorden;

import java.util.Set;

/**
 * Where an assessment stands when the outcome is to be determined.
 *
 * @param score     signals of address and declaration once, plus the highest single person's sum
 * @param signalen  names of the risk rules that hold, those about people who were taken out not counted
 * @param gaanMee   how many people go on
 */
public record Stand(int score, Set<String> signalen, int gaanMee) {

    /** @param code as in the risk table: {@code S03} */
    public boolean signaal(String code) {
        return signalen.stream().anyMatch(naam -> naam.startsWith(code + "-"));
    }
}
