package nl.verhuisloket.risico;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verhuisloket.behandeling.Toetsuitslag;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Oordeel;

/**
 * What came of judging a declaration's stored facts again.
 *
 * @param gelijk      every judgement of this declaration came out the same
 * @param regelversie which rules gave the newest one, then and now
 * @param verschillen where the newest one differs; empty when it is the same
 * @param toen        the newest judgement as it was stored
 * @param nu          the same facts judged again
 * @param eerdere     the judgements before it, newest first
 */
record Replay(boolean gelijk, String regelversie, List<Verschil> verschillen, Toetsuitslag toen, Toetsuitslag nu, List<Eerder> eerdere) {

    /** One stored judgement, and what its facts give now. */
    record Oordeelpaar(Oordeel toen, Oordeel nu) {

        boolean isGelijk() {
            return toen.equals(nu);
        }
    }

    /** @param wat uitkomst, registratiedatum, score, personen, or a rule with the number of the mover it is about  @param nu empty: not there */
    record Verschil(String wat, String toen, String nu) {
    }

    record Eerder(boolean gelijk, String regelversie, List<Verschil> verschillen) {
    }

    /** @param paren at least one, newest first */
    static Replay van(List<Oordeelpaar> paren) {
        Oordeelpaar nieuwste = paren.get(0);
        return new Replay(paren.stream().allMatch(Oordeelpaar::isGelijk), nieuwste.toen().regelversie(), verschillen(nieuwste),
                Toetsuitslag.volledig(nieuwste.toen()), Toetsuitslag.volledig(nieuwste.nu()), paren.stream().skip(1)
                .map(paar -> new Eerder(paar.isGelijk(), paar.toen().regelversie(), verschillen(paar))).toList());
    }

    private static List<Verschil> verschillen(Oordeelpaar paar) {
        Map<String, String> toen = delen(paar.toen());
        Map<String, String> nu = delen(paar.nu());
        var alles = new TreeSet<>(toen.keySet());
        alles.addAll(nu.keySet());
        List<Verschil> verschillen = new ArrayList<>();
        for (String wat : alles) {
            if (!toen.getOrDefault(wat, "").equals(nu.getOrDefault(wat, ""))) {
                verschillen.add(new Verschil(wat, toen.getOrDefault(wat, ""), nu.getOrDefault(wat, "")));
            }
        }
        return verschillen;
    }

    private static Map<String, String> delen(Oordeel oordeel) {
        Map<String, String> delen = new TreeMap<>(Map.of("uitkomst", oordeel.uitkomst().code(), "score", String.valueOf(oordeel.score()),
                "registratiedatum", String.valueOf(oordeel.registratiedatum()), "personen", oordeel.personen().toString(),
                "regelversie", oordeel.regelversie()));
        for (Bevinding bevinding : oordeel.bevindingen()) {
            String over = bevinding.persoon() == null ? bevinding.regel() : bevinding.regel() + " persoon " + bevinding.persoon();
            delen.merge(over, bevinding.toString(), (een, ander) -> een + "; " + ander);
        }
        return delen;
    }
}
