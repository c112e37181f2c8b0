package nl.verhuisloket.toetsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One row of scenarios.csv: a story of its own beside the examples, and the boundary it lies on. */
record Scenario(Map<String, String> rij) {

    private static final Path TABEL = Path.of("src", "test", "resources", "toetsing", "scenarios.csv");

    static List<Scenario> alle() throws IOException {
        return Csv.rijen(Files.readString(TABEL)).stream().map(Scenario::new).toList();
    }

    String familie() {
        return rij.get("familie");
    }

    /** Name of the rule, parameter or holiday whose edge it is about. */
    String grens() {
        return rij.get("grens");
    }

    Feiten feiten() {
        return geval(rij).feiten();
    }

    /** As a row of an example table. */
    Voorbeeld voorbeeld() {
        Map<String, String> voorbeeld = new TreeMap<>(rij);
        voorbeeld.keySet().removeAll(Set.of("familie", "grens", "beleid"));
        for (String keuze : rij.get("beleid").split("; *")) {
            if (!keuze.isEmpty()) {
                voorbeeld.put("beleid." + keuze.substring(0, keuze.indexOf('=')), keuze.substring(keuze.indexOf('=') + 1));
            }
        }
        return new Voorbeeld(TABEL, voorbeeld);
    }

    /** The facts of a row of any table. */
    static Geval geval(Map<String, String> rij) {
        Geval geval = Geval.gewoon();
        rij.entrySet().stream().filter(cel -> Geval.kent(cel.getKey()) && !cel.getValue().isEmpty())
                .forEach(cel -> geval.met(cel.getKey(), cel.getValue()));
        return geval;
    }
}
