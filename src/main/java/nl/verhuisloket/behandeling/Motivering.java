package nl.verhuisloket.behandeling;

import java.util.Arrays;
import java.util.Optional;

/** Whether a motivation can carry a decision (Awb 3:46): at least a real sentence, and no more than a letter holds. */
final class Motivering {

    static final int LANGSTE = 4000;
    private static final int MINSTE_WOORDEN = 5;

    private Motivering() {
    }

    /** @return the key of what is wrong with it; empty when it will do */
    static Optional<String> fout(String tekst) {
        long woorden = Arrays.stream(tekst.strip().split("\\s+")).filter(w -> w.matches(".*\\p{L}{2,}.*")).map(String::toLowerCase)
                .distinct().count();
        if (woorden < MINSTE_WOORDEN) {
            return Optional.of("motivering");
        }
        return tekst.length() > LANGSTE ? Optional.of("lang") : Optional.empty();
    }
}
