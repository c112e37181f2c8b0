package nl.verhuisloket.gesprek.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the example that looks most like a message: cosine similarity of words and character n-grams, weighted by rarity
 * (tf-idf), so that typing errors matter little. The confidence is that similarity: 1 for an example itself, low for what was
 * never seen.
 */
final class Intentherkenner {

    private final Map<String, Double> zeldzaamheid = new HashMap<>();
    private final Map<String, List<Voorkomen>> index = new HashMap<>();
    private final List<String> intentVanVoorbeeld = new ArrayList<>();

    private record Voorkomen(int voorbeeld, double gewicht) {
    }

    /** @param voorbeelden per intent the example sentences, entities already replaced by their names */
    Intentherkenner(Map<String, List<String>> voorbeelden) {
        List<Map<String, Integer>> tellingen = new ArrayList<>();
        voorbeelden.forEach((intent, zinnen) -> zinnen.forEach(zin -> {
            intentVanVoorbeeld.add(intent);
            tellingen.add(kenmerken(zin));
        }));
        Map<String, Integer> documenten = new HashMap<>();
        tellingen.forEach(t -> t.keySet().forEach(k -> documenten.merge(k, 1, Integer::sum)));
        documenten.forEach((k, n) -> zeldzaamheid.put(k, Math.log(1.0 + (double) tellingen.size() / n)));
        for (int i = 0; i < tellingen.size(); i++) {
            int voorbeeld = i;
            gewichten(tellingen.get(i)).forEach((k, g) -> index.computeIfAbsent(k, x -> new ArrayList<>()).add(new Voorkomen(voorbeeld, g)));
        }
    }

    /** @return every intent, the likeliest first; equal ones by name, so that the answer is always the same */
    List<Begrip.Kans> rangorde(String tekst) {
        double[] gelijkenis = new double[intentVanVoorbeeld.size()];
        gewichten(kenmerken(tekst)).forEach((k, g) ->
                index.getOrDefault(k, List.of()).forEach(v -> gelijkenis[v.voorbeeld()] += g * v.gewicht()));
        Map<String, Double> beste = new TreeMap<>();
        for (int i = 0; i < gelijkenis.length; i++) {
            beste.merge(intentVanVoorbeeld.get(i), Math.min(1.0, gelijkenis[i]), Math::max);
        }
        return beste.entrySet().stream().map(e -> new Begrip.Kans(e.getKey(), Math.round(e.getValue() * 1e6) / 1e6))
                .sorted(Comparator.comparingDouble(Begrip.Kans::zekerheid).reversed()).toList();
    }

    private Map<String, Double> gewichten(Map<String, Integer> telling) {
        double onbekend = Math.log(1.0 + intentVanVoorbeeld.size());
        Map<String, Double> gewicht = new HashMap<>();
        telling.forEach((k, n) -> gewicht.put(k, (1 + Math.log(n)) * zeldzaamheid.getOrDefault(k, onbekend)));
        double lengte = Math.sqrt(gewicht.values().stream().mapToDouble(g -> g * g).sum());
        gewicht.replaceAll((k, g) -> lengte == 0 ? 0 : g / lengte);
        return gewicht;
    }

    private static Map<String, Integer> kenmerken(String tekst) {
        Map<String, Integer> telling = new HashMap<>();
        String vorige = "^";
        for (String woord : Tekst.vlak(tekst).split(" ")) {
            telling.merge("w:" + woord, 2, Integer::sum);
            telling.merge("p:" + vorige + " " + woord, 1, Integer::sum);
            vorige = woord;
            String rand = "<" + woord + ">";
            for (int i = 0; i + 3 <= rand.length(); i++) {
                telling.merge(rand.substring(i, i + 3), 1, Integer::sum);
            }
        }
        return telling;
    }
}
