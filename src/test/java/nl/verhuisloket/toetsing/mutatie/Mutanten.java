package nl.verhuisloket.toetsing.mutatie;

import java.util.List;
import java.util.Map;

/** Every change that an example should notice. */
public final class Mutanten {

    private Mutanten() {
    }

    /**
     * @param bestanden content by path, such as {@code rules/wetbrp/artikel_2_40.drl}; what is no rule, risk table or parameter gives none
     * @return in the order of the files; each other than the original, and no two the same
     */
    public static List<Mutant> van(Map<String, String> bestanden) {
        return bestanden.entrySet().stream().flatMap(bestand -> van(bestand.getKey(), bestand.getValue()).stream()).toList();
    }

    /** How the words of the BAG are read is no limit and no choice of more or less. */
    private static List<Mutant> van(String pad, String inhoud) {
        if (pad.endsWith(".drl")) {
            return new Regelbestand(pad, inhoud).mutanten();
        }
        if (pad.endsWith("/risicosignalen.csv")) {
            return new Risicotabel(pad, inhoud).mutanten();
        }
        if (pad.endsWith("/feestdagen.csv")) {
            return new Feestdagentabel(pad, inhoud).mutanten();
        }
        return pad.contains("/parameters/") && !pad.endsWith("/bag.csv") ? new Parametertabel(pad, inhoud).mutanten() : List.of();
    }
}
