package nl.verhuisloket.gesprek.taal.datum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.verhuisloket.gesprek.inhoud.Yamlbestand;
import nl.verhuisloket.gesprek.taal.tekst.Spelling;
import org.jspecify.annotations.Nullable;

/** The words of {@code gesprek/datum.*.yml} with their codes; forgives a typing error in a long one. */
final class Woordenschat {

    /** Longest phrase, in words. */
    static final int LANGST = 4;
    private static final int TWEE_FOUTEN_VANAF = 9;
    private static final String MAG_FOUT = "MDVFQ";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> lange = new TreeMap<>();
    private final Set<String> geen = new HashSet<>();

    Woordenschat() {
        Yamlbestand.leesAlle("gesprek/datum.*.yml").forEach(taal -> taal.forEach((code, woorden) -> neem(code, (List<?>) woorden)));
    }

    private void neem(String code, List<?> woorden) {
        for (Object woord : woorden) {
            String w = String.valueOf(woord);
            if (code.equals("geen")) {
                geen.add(w);
            } else {
                codes.putIfAbsent(w, code);
                if (MAG_FOUT.indexOf(code.charAt(0)) >= 0 && w.length() >= Spelling.KORTST && !w.contains(" ")) {
                    lange.put(w, code);
                }
            }
        }
    }

    /** @param woord one or more words in lower case, single spaces; @return null when they have no code */
    @Nullable String code(String woord) {
        return codes.get(woord);
    }

    /** @return the code of the word that this is a typing error of; null when there is none */
    @Nullable String codeMetFout(String woord) {
        if (woord.length() < Spelling.KORTST || geen.contains(woord)) {
            return null;
        }
        return lange.entrySet().stream().filter(e -> lijktOp(woord, e.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static boolean lijktOp(String woord, String lang) {
        int fouten = lang.length() >= TWEE_FOUTEN_VANAF ? 2 : 1;
        return Math.abs(woord.length() - lang.length()) <= fouten && Spelling.afstand(woord, lang) <= fouten
                && (fouten == 1 || woord.charAt(0) == lang.charAt(0));
    }
}
