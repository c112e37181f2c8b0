package nl.verhuisloket.gesprek.taal.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verhuisloket.gesprek.taal.tekst.Spelling;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;

/**
 * What a sentence is known by: its words, pairs of neighbours, pieces of two to four letters (so that a typing error spoils little),
 * the word groups it touches, and how many of its words no example but one has.
 */
final class Kenmerken {

    private static final int KORTSTE_STUK = 2;
    private static final int LANGSTE_STUK = 4;
    private static final int LANGSTE_FRASE = 4;
    private static final int GEWICHT_WOORD = 2;
    private static final int GEWICHT_GROEP = 4;

    private final Map<String, Set<String>> groepen = new HashMap<>();
    private final Map<String, Integer> zinnenMetWoord = new HashMap<>();
    private final Spelling spelling;

    /** @param woordgroepen words and phrases per group; @param zinnen all examples */
    Kenmerken(Map<String, List<String>> woordgroepen, List<String> zinnen) {
        woordgroepen.forEach((groep, woorden) -> woorden.forEach(w -> groepen.computeIfAbsent(Tekst.vlak(w), x -> new TreeSet<>()).add(groep)));
        spelling = new Spelling(groepen.keySet().stream().filter(w -> !w.contains(" ") && w.length() > Spelling.KORTST).toList());
        zinnen.forEach(z -> new HashSet<>(List.of(woorden(z))).forEach(w -> zinnenMetWoord.merge(w, 1, Integer::sum)));
    }

    /** @return each trait with how often it occurs, in a fixed order */
    Map<String, Integer> van(String zin) {
        String[] woorden = woorden(zin);
        Map<String, Integer> uit = new TreeMap<>();
        String vorige = "^";
        for (String woord : woorden) {
            uit.merge("woord:" + woord, GEWICHT_WOORD, Integer::sum);
            uit.merge("paar:" + vorige + " " + woord, 1, Integer::sum);
            vorige = woord;
            stukken(woord, uit);
        }
        uit.merge("paar:" + vorige + " $", 1, Integer::sum);
        groepen(woorden, uit);
        uit.merge("nieuw:" + onbekend(woorden), GEWICHT_GROEP, Integer::sum);
        return uit;
    }

    /** A piece so long that a sentence without one that is known says nothing: asdf. */
    static boolean isLangStuk(String kenmerk) {
        return kenmerk.length() == LANGSTE_STUK && kenmerk.indexOf(':') < 0;
    }

    /** A message of signs alone, as a thumb up, is a word of its own. */
    private static String[] woorden(String zin) {
        String vlak = Tekst.vlak(zin);
        return vlak.isEmpty() ? new String[] {zin.strip()} : (vlak + (zin.strip().endsWith("?") ? " ?" : "")).split(" ");
    }

    private static void stukken(String woord, Map<String, Integer> uit) {
        String rand = "<" + woord + ">";
        for (int n = KORTSTE_STUK; n <= LANGSTE_STUK; n++) {
            for (int i = 0; i + n <= rand.length(); i++) {
                uit.merge(rand.substring(i, i + n), 1, Integer::sum);
            }
        }
    }

    private void groepen(String[] woorden, Map<String, Integer> uit) {
        Set<String> geraakt = new TreeSet<>();
        for (int i = 0; i < woorden.length; i++) {
            StringBuilder frase = new StringBuilder(woorden[i]);
            geraakt.addAll(groepen.getOrDefault(spelling.zoek(woorden[i]).orElse(woorden[i]), Set.of()));
            for (int n = 1; n < LANGSTE_FRASE && i + n < woorden.length; n++) {
                geraakt.addAll(groepen.getOrDefault(frase.append(' ').append(woorden[i + n]).toString(), Set.of()));
            }
        }
        geraakt.forEach(g -> uit.put("groep:" + g, GEWICHT_GROEP));
        geraakt.forEach(een -> geraakt.stream().filter(ander -> een.compareTo(ander) < 0).forEach(ander -> uit.put("groepen:" + een + "+" + ander, 1)));
    }

    /** In thirds. A word that one example has counts as new, so that the model learns what many new words mean. */
    private int onbekend(String[] woorden) {
        int nieuw = 0;
        for (String woord : woorden) {
            nieuw += zinnenMetWoord.getOrDefault(woord, 0) < 2 ? 1 : 0;
        }
        return (3 * nieuw + woorden.length - 1) / woorden.length;
    }
}
