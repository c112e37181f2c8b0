package nl.verhuisloket.toetsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What this node has compiled, and which of it is in force for whom. Readers never wait. */
final class Toetsers {

    /** Past versions kept at hand beside those in force; each is some megabytes. */
    private static final int BEWAARD = 4;

    private final Toetser meegeleverd;
    private volatile Map<String, Toetser> perGemeente = Map.of();
    private final Map<String, Toetser> laatste = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Toetser> oudste) {
            return size() > BEWAARD;
        }
    };

    Toetsers(Toetser meegeleverd) {
        this.meegeleverd = meegeleverd;
    }

    Toetser meegeleverd() {
        return meegeleverd;
    }

    Toetser inWerking(String gemeente) {
        return perGemeente.getOrDefault(gemeente, meegeleverd);
    }

    /** One at a time, so that two who ask the same do not both compile it. */
    synchronized Toetser volgens(Regelbronnen bronnen) {
        String versie = bronnen.versie();
        if (versie.equals(meegeleverd.versie())) {
            return meegeleverd;
        }
        return perGemeente.values().stream().filter(toetser -> toetser.versie().equals(versie)).findFirst()
                .orElseGet(() -> laatste.computeIfAbsent(versie, nieuw -> new Toetser(Regelboek.van(bronnen))));
    }

    synchronized void neemInGebruik(String gemeente, Toetser toetser) {
        Map<String, Toetser> nieuw = new TreeMap<>(perGemeente);
        nieuw.put(gemeente, toetser);
        perGemeente = Map.copyOf(nieuw);
    }
}
