package nl.verhuisloket.gesprek.taal.tekst;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that may be typed with an error; finds them back without comparing each. */
public final class Spelling {

    /** Shorter words are one letter away from too many others. */
    public static final int KORTST = 5;
    private final Map<String, Set<String>> zonderLetter = new HashMap<>();

    /** @param woorden in lower case, without accents */
    public Spelling(Collection<String> woorden) {
        woorden.stream().filter(w -> w.length() >= KORTST)
                .forEach(w -> varianten(w).forEach(v -> zonderLetter.computeIfAbsent(v, x -> new TreeSet<>()).add(w)));
    }

    /** @return the word that this is, or is one error away from; the first by the alphabet when there are more */
    public Optional<String> zoek(String woord) {
        if (woord.length() < KORTST) {
            return Optional.empty();
        }
        return varianten(woord).flatMap(v -> zonderLetter.getOrDefault(v, Set.of()).stream()).filter(w -> afstand(woord, w) <= 1)
                .min((een, ander) -> een.equals(woord) ? -1 : ander.equals(woord) ? 1 : een.compareTo(ander));
    }

    /** Itself, and itself without one of its letters: two words one error apart have one of these in common. */
    private static Stream<String> varianten(String woord) {
        return Stream.concat(Stream.of(woord), IntStream.range(0, woord.length()).mapToObj(i -> woord.substring(0, i) + woord.substring(i + 1)));
    }

    /** Letters to add, drop, change or swap (optimal string alignment). */
    public static int afstand(String een, String ander) {
        int[][] d = new int[een.length() + 1][ander.length() + 1];
        for (int i = 0; i <= een.length(); i++) {
            for (int j = 0; j <= ander.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                        d[i - 1][j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && een.charAt(i - 1) == ander.charAt(j - 2) && een.charAt(i - 2) == ander.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[een.length()][ander.length()];
    }
}
