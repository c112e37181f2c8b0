package nl.verhuisloket.gesprek.inhoud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the assistant says: {@code gesprek/domain.yml} (Rasa's format). A response has texts in the u and the je form
 * (a variation on the condition {@code aanspreekvorm = je}), more than one where it may have to be said in other words. What
 * differs per municipality stands as {@code {name}} in the text and in {@code gesprek/variabelen.yml}.
 */
@Component
public class Inhoud {

    private static final Pattern VARIABELE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Uiting> uitingen = new LinkedHashMap<>();
    private final Map<String, Object> variabelen = Yamlbestand.lees("gesprek/variabelen.yml");
    private final Map<String, Object> gemeentenamen = Yamlbestand.lees("gesprek/gemeenten.yml");
    private final String versie;

    record Uiting(List<String> u, List<String> je, @Nullable String bron) {
    }

    public Inhoud() {
        Map<String, Object> domein = Yamlbestand.lees("gesprek/domain.yml");
        ((Map<?, ?>) domein.get("responses")).forEach((naam, varianten) -> uitingen.put((String) naam, uiting((List<?>) varianten)));
        versie = "gesprek-" + Integer.toHexString(uitingen.hashCode() * 31 + variabelen.hashCode());
    }

    /** Changes with every change in the texts; goes into the signature of a declaration. */
    public String versie() {
        return versie;
    }

    public boolean heeft(String uiting) {
        return uitingen.containsKey(uiting);
    }

    public Set<String> namen() {
        return uitingen.keySet();
    }

    /** Where an answer comes from, with its date; null when it needs no source. */
    public @Nullable String bron(String uiting, Gemeente gemeente) {
        String bron = uitingen.get(uiting).bron();
        return bron == null ? null : vul(uiting, bron, vanGemeente(gemeente));
    }

    /**
     * @param keer   how often it was said before: chooses other words where there are
     * @param waarden what this conversation fills in; wins from what the municipality fills in
     * @throws IllegalArgumentException when there is no such response, or a variable has no value: an error in the content
     */
    public String tekst(String uiting, Gemeente gemeente, int keer, Map<String, String> waarden) {
        Uiting gekozen = uitingen.get(uiting);
        if (gekozen == null) {
            throw new IllegalArgumentException("domain.yml kent " + uiting + " niet.");
        }
        List<String> varianten = gemeente.aanspreekvorm() == Gemeente.Aanspreekvorm.JE ? gekozen.je() : gekozen.u();
        Map<String, String> alle = new TreeMap<>(vanGemeente(gemeente));
        alle.putAll(waarden);
        return vul(uiting, varianten.get(keer % varianten.size()), alle);
    }

    /** @return the name of a municipality by its code, null when it is not in {@code gemeenten.yml} */
    public @Nullable String gemeentenaam(String code) {
        return (String) gemeentenamen.get(code);
    }

    /** One pass, so that what a resident typed is never filled in itself. */
    private static String vul(String uiting, String tekst, Map<String, String> waarden) {
        return VARIABELE.matcher(tekst).replaceAll(m -> {
            String waarde = waarden.get(m.group(1));
            if (waarde == null) {
                throw new IllegalArgumentException("Variabele " + m.group(1) + " in " + uiting + " heeft geen waarde.");
            }
            return Matcher.quoteReplacement(waarde);
        });
    }

    private Map<String, String> vanGemeente(Gemeente gemeente) {
        Map<String, String> uit = new TreeMap<>();
        for (String blok : List.of("standaard", gemeente.code())) {
            if (variabelen.get(blok) instanceof Map<?, ?> waarden) {
                waarden.forEach((naam, waarde) -> uit.put((String) naam, String.valueOf(waarde)));
            }
        }
        uit.put("gemeente", gemeente.naam());
        uit.put("telefoon", gemeente.telefoon());
        uit.put("balie", gemeente.adres());
        uit.put("website", gemeente.website().toString());
        uit.put("aangifte_link", "/?gemeente=" + gemeente.code());
        return uit;
    }

    private static Uiting uiting(List<?> varianten) {
        List<String> u = teksten(varianten, false);
        List<String> je = teksten(varianten, true);
        String bron = varianten.stream().map(v -> ((Map<?, ?>) v).get("metadata")).filter(Map.class::isInstance)
                .map(m -> (String) ((Map<?, ?>) m).get("bron")).findFirst().orElse(null);
        return new Uiting(u, je.isEmpty() ? u : je, bron);
    }

    private static List<String> teksten(List<?> varianten, boolean je) {
        return varianten.stream().map(v -> (Map<?, ?>) v).filter(v -> v.containsKey("condition") == je)
                .map(v -> ((String) v.get("text")).strip()).toList();
    }
}
