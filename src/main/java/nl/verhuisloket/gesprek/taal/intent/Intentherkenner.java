package nl.verhuisloket.gesprek.taal.intent;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns from examples which intent a message has: a linear support vector machine for all intents at once (Crammer and Singer, in
 * LIBLINEAR) over traits weighted by rarity. Confidence is the softmax of the scores, with a sharpness measured on examples that were
 * kept apart, so that of the messages with a confidence of 0.8 about eight in ten are right. The same examples give the same model.
 *
 * @see <a href="https://www.csie.ntu.edu.tw/~cjlin/liblinear/">LIBLINEAR</a>
 */
public final class Intentherkenner {

    private static final long ZAAD = 20261001;
    private static final double KOSTEN = 1;
    private static final double NAUWKEURIGHEID = 0.1;
    private static final double SCHERPTE = 8;
    /** What is about nothing we know has the fewest examples of all that can be said; a little ahead it is found far more often. */
    private static final String BUITEN_BEREIK = "buiten_bereik";
    private static final double VOORSPRONG = 0.1;
    /** How likely a message is about nothing we know when nothing of it is known: less than what an answer needs, so that it is asked. */
    private static final double NIETS_BEKEND = 0.5;

    private final Kenmerken kenmerken;
    private final Map<String, Integer> nummers = new HashMap<>();
    private final Map<String, Double> zeldzaamheid = new HashMap<>();
    private final List<String> intents;
    private final Model model;

    /**
     * @param voorbeelden  per intent the example sentences, entities already replaced by their names; {@code buiten_bereik} among them
     * @param woordgroepen words that point the same way, per group
     */
    public Intentherkenner(Map<String, List<String>> voorbeelden, Map<String, List<String>> woordgroepen) {
        intents = List.copyOf(voorbeelden.keySet());
        List<String> zinnen = voorbeelden.values().stream().flatMap(Collection::stream).toList();
        kenmerken = new Kenmerken(woordgroepen, zinnen);
        List<Map<String, Integer>> tellingen = zinnen.stream().map(kenmerken::van).toList();
        Map<String, Integer> zinnenMet = new TreeMap<>();
        tellingen.forEach(t -> t.keySet().forEach(k -> zinnenMet.merge(k, 1, Integer::sum)));
        zinnenMet.forEach((k, n) -> {
            nummers.put(k, nummers.size() + 1);
            zeldzaamheid.put(k, Math.log(1.0 + (double) zinnen.size() / n));
        });
        Linear.disableDebugOutput();
        model = Linear.train(opgave(voorbeelden, tellingen), instelling());
    }

    private Problem opgave(Map<String, List<String>> voorbeelden, List<Map<String, Integer>> tellingen) {
        Problem opgave = new Problem();
        opgave.l = tellingen.size();
        opgave.n = nummers.size();
        opgave.bias = -1;
        opgave.x = tellingen.stream().map(this::gewichten).toArray(Feature[][]::new);
        opgave.y = new double[opgave.l];
        int i = 0;
        for (int intent = 0; intent < intents.size(); intent++) {
            for (String ignored : voorbeelden.get(intents.get(intent))) {
                opgave.y[i++] = intent;
            }
        }
        return opgave;
    }

    private static Parameter instelling() {
        Parameter instelling = new Parameter(SolverType.MCSVM_CS, KOSTEN, NAUWKEURIGHEID);
        instelling.setRandom(new Random(ZAAD));
        return instelling;
    }

    /** Of length one; what no example has is left out, as there is nothing to learn from it. */
    private Feature[] gewichten(Map<String, Integer> telling) {
        List<FeatureNode> uit = new ArrayList<>();
        telling.forEach((k, n) -> {
            if (nummers.containsKey(k)) {
                uit.add(new FeatureNode(nummers.get(k), (1 + Math.log(n)) * zeldzaamheid.get(k)));
            }
        });
        double lengte = Math.sqrt(uit.stream().mapToDouble(f -> f.getValue() * f.getValue()).sum());
        uit.forEach(f -> f.setValue(f.getValue() / lengte));
        uit.sort(Comparator.comparingInt(FeatureNode::getIndex));
        return uit.toArray(Feature[]::new);
    }

    /** @return every intent, the likeliest first; equal ones by name, so that the answer is always the same */
    public List<Kans> rangorde(String tekst) {
        Map<String, Integer> telling = kenmerken.van(tekst);
        Map<String, Double> kansen = kansen(telling);
        if (telling.keySet().stream().noneMatch(k -> Kenmerken.isLangStuk(k) && nummers.containsKey(k))) {
            double rest = 1 - kansen.put(BUITEN_BEREIK, NIETS_BEKEND);
            kansen.replaceAll((intent, kans) -> intent.equals(BUITEN_BEREIK) ? kans : kans / rest * (1 - NIETS_BEKEND));
        }
        List<Kans> uit = new ArrayList<>();
        kansen.forEach((intent, kans) -> uit.add(new Kans(intent, Math.round(kans * 1e6) / 1e6)));
        uit.sort(Comparator.comparingDouble(Kans::zekerheid).reversed().thenComparing(Kans::intent));
        return uit;
    }

    private Map<String, Double> kansen(Map<String, Integer> telling) {
        double[] scores = new double[intents.size()];
        Linear.predictValues(model, gewichten(telling), scores);
        Map<String, Double> uit = new HashMap<>();
        double som = 0;
        for (int i = 0; i < scores.length; i++) {
            String intent = intents.get(model.getLabels()[i]);
            double kracht = Math.exp(SCHERPTE * (scores[i] + (intent.equals(BUITEN_BEREIK) ? VOORSPRONG : 0)));
            uit.put(intent, kracht);
            som += kracht;
        }
        double totaal = som;
        uit.replaceAll((intent, kracht) -> kracht / totaal);
        return uit;
    }
}
