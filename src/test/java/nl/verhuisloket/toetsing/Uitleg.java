package nl.verhuisloket.toetsing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;

/** An outcome with its explanation, as a lawyer reads it: markdown, without the rule version, which changes with every file. */
final class Uitleg {

    private Uitleg() {
    }

    static String van(String familie, String situatie, Oordeel oordeel) {
        return "# %s\n\n%s\n\n| | |\n|---|---|\n| uitkomst | %s |\n| registratiedatum | %s |\n| wie verhuist | %s |\n| punten | %s |\n%s".formatted(
                familie, situatie, oordeel.uitkomst().code(), oordeel.registratiedatum(), personen(oordeel), punten(oordeel),
                oordeel.bevindingen().stream().map(Uitleg::bevinding).collect(Collectors.joining()));
    }

    private static String personen(Oordeel oordeel) {
        return oordeel.personen().isEmpty() ? "niemand" : oordeel.personen().stream()
                .map(persoon -> wie(persoon.nummer()) + " als " + persoon.hoedanigheid().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String punten(Oordeel oordeel) {
        Puntentelling telling = oordeel.puntentelling();
        if (oordeel.score() == 0) {
            return "0";
        }
        String personen = telling.personen().entrySet().stream().map(p -> wie(p.getKey()) + " " + p.getValue()).collect(Collectors.joining(", "));
        return oordeel.score() + ": aangifte en adres " + telling.aangifte() + ", hoogste persoon " + telling.hoogstePersoon()
                + (personen.isEmpty() ? "" : " (" + personen + ")");
    }

    private static String bevinding(Bevinding bevinding) {
        Integer persoon = bevinding.persoon();
        String over = persoon == null ? "de aangifte" : wie(persoon);
        String gevolg = bevinding.gevolg() + (bevinding.gevolg() == Gevolg.SIGNAAL ? ", " + bevinding.punten() + " punten" : "");
        return "\n## %s\n\n%s, over %s. Bron: %s.\n%s\n- u: %s\n- je: %s\n- anders als: %s\n".formatted(bevinding.regel(), gevolg, over,
                bevinding.bron(), feiten(bevinding.feiten()), bevinding.zinU(), bevinding.zinJe(),
                bevinding.anders().isEmpty() ? "(niets: dit is een gegeven)" : bevinding.anders());
    }

    private static String feiten(Map<String, String> feiten) {
        List<String> regels = new TreeMap<>(feiten).entrySet().stream().map(feit -> feit.getKey() + " = " + feit.getValue()).toList();
        return regels.isEmpty() ? "" : "\nDaarvoor telde: " + String.join("; ", regels) + ".\n";
    }

    private static String wie(int nummer) {
        return nummer == 0 ? "de aangever" : "meeverhuizer " + nummer;
    }
}
