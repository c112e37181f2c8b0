package nl.verhuisloket.gesprek.inhoud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The examples in {@code gesprek/nlu.yml} (Rasa's format): sentences per intent, and words that stand for a choice. */
@Component
public class Voorbeelden {

    private static final Pattern ENTITEIT = Pattern.compile("\\[[^]]*]\\((\\w+)\\)");

    private final Map<String, List<String>> perIntent = new LinkedHashMap<>();
    private final Map<String, List<String>> synoniemen = new LinkedHashMap<>();

    public Voorbeelden() {
        for (Object regel : (List<?>) Yamlbestand.lees("gesprek/nlu.yml").get("nlu")) {
            Map<?, ?> blok = (Map<?, ?>) regel;
            List<String> zinnen = zinnen((String) blok.get("examples"));
            if (blok.containsKey("intent")) {
                perIntent.put((String) blok.get("intent"), zinnen);
            } else {
                synoniemen.put((String) blok.get("synonym"), zinnen);
            }
        }
    }

    /** What stands in an example for an entity of this kind. */
    public static String plaats(String entiteit) {
        return "_" + entiteit + "_";
    }

    /** Sentences per intent; annotated entities replaced by {@link #plaats}. */
    public Map<String, List<String>> perIntent() {
        return perIntent;
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
