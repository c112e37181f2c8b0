package nl.verhuisloket.gesprek.inhoud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The examples in {@code gesprek/nlu*.yml} (Rasa's format): sentences per intent, words that stand for a choice, words that point the same way. */
@Component
public class Voorbeelden {

    private static final Pattern ENTITEIT = Pattern.compile("\\[[^]]*]\\((\\w+)\\)");

    private final Map<String, List<String>> perIntent = new LinkedHashMap<>();
    private final Map<String, List<String>> synoniemen = new LinkedHashMap<>();
    private final Map<String, List<String>> woordgroepen = new LinkedHashMap<>();

    public Voorbeelden() {
        Yamlbestand.leesAlle("gesprek/nlu*.yml").forEach(taal -> ((List<?>) taal.get("nlu")).forEach(blok -> neem((Map<?, ?>) blok)));
    }

    private void neem(Map<?, ?> blok) {
        List<String> zinnen = zinnen((String) blok.get("examples"));
        Map.of("intent", perIntent, "synonym", synoniemen, "lookup", woordgroepen).forEach((soort, waar) -> {
            if (blok.get(soort) instanceof String naam) {
                waar.computeIfAbsent(naam, n -> new ArrayList<>()).addAll(zinnen);
            }
        });
    }

    /** What stands in an example for an entity of this kind. */
    public static String plaats(String entiteit) {
        return "_" + entiteit + "_";
    }

    /** Sentences per intent; annotated entities replaced by {@link #plaats}. */
    public Map<String, List<String>> perIntent() {
        return perIntent;
    }

    /** Words and phrases that say something of the same: what costs, what is lost, who is a child. */
    public Map<String, List<String>> woordgroepen() {
        return woordgroepen;
    }

    /** @return the words and phrases that mean {@code waarde}; empty when there are none */
    public List<String> synoniemen(String waarde) {
        return synoniemen.getOrDefault(waarde, List.of());
    }

    private static List<String> zinnen(String blok) {
        return blok.lines().map(String::strip).filter(r -> r.startsWith("- "))
                .map(r -> ENTITEIT.matcher(r.substring(2).strip()).replaceAll(m -> plaats(m.group(1)))).toList();
    }
}
