package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * One version of all rules, compiled, with what is written about each. Immutable and shared by all threads.
 *
 * @param bronnen what it was compiled from
 * @param versie changes with any file that can change a judgement
 */
record Regelboek(Regelbronnen bronnen, String versie, KieBase kieBase, SortedMap<String, Regel> regels, Parameters parameters,
                 Feestdagen feestdagen, BagLezing bag) {

    /** @throws IllegalStateException when a file is missing or wrong; the message says which and why */
    static Regelboek van(Regelbronnen bronnen) {
        String versie = bronnen.versie();
        KieBase kieBase = Compilatie.compileer(bronnen.regels(), versie);
        SortedMap<String, Regel> regels = regels(kieBase, Teksten.lees(bronnen.teksten()), voorwaarden(bronnen));
        return new Regelboek(bronnen, versie, kieBase, regels, Parameters.lees(bronnen.parameters()),
                Feestdagen.lees(bronnen.haal(Regelbronnen.FEESTDAGEN)), BagLezing.lees(bronnen.haal(Regelbronnen.BAG)));
    }

    Regelboek met(Parameters andere) {
        return new Regelboek(bronnen, versie, kieBase, regels, andere, feestdagen, bag);
    }

    Bevindingen nieuweBevindingen(LocalDate ontvangst) {
        return new Bevindingen(regel -> regels.get(regel).gewicht(ontvangst));
    }

    private static SortedMap<String, Regel> regels(KieBase kieBase, Teksten teksten, Map<String, String> voorwaarden) {
        SortedMap<String, Regel> regels = new TreeMap<>();
        for (Rule regel : kieBase.getKiePackages().stream().flatMap(pakket -> pakket.getRules().stream()).toList()) {
            if (regels.put(regel.getName(), regel(regel, teksten, voorwaarden)) != null) {
                throw new IllegalStateException("Two rules are called " + regel.getName()
                        + ". After a rule file was renamed, run mvn clean once.");
            }
        }
        return regels;
    }

    private static Regel regel(Rule regel, Teksten teksten, Map<String, String> voorwaarden) {
        Geldigheid geldig = Geldigheid.lees(meta(regel, "vanaf"), meta(regel, "totEnMet"));
        String punten = meta(regel, "punten");
        return new Regel(regel.getName(), ((RuleImpl) regel).getRuleFlowGroup(), bron(regel), geldig,
                punten.isBlank() ? 0 : Integer.parseInt(punten), Risicowoorden.in(voorwaarden.getOrDefault(regel.getName(), "")),
                teksten.van(regel.getName()));
    }

    private static String bron(Rule regel) {
        String wet = meta(regel, "wetversie");
        String beleid = meta(regel, "beleid");
        String datum = wet.isBlank() ? "beleid per " + beleid : "tekst van " + wet;
        if (meta(regel, "bron").isBlank() || wet.isBlank() == beleid.isBlank()) {
            throw new IllegalStateException("Rule " + regel.getName() + " needs @bron, and either @wetversie or @beleid.");
        }
        return meta(regel, "bron") + " (" + datum + ")";
    }

    /** The engine gives the values of metadata with the quotes they were written in. */
    private static String meta(Rule regel, String naam) {
        Object waarde = regel.getMetaData().get(naam);
        return waarde == null ? "" : waarde.toString().replaceAll("^\"|\"$", "");
    }

    /** @return of each row of the risk table its condition, by rule name */
    private static Map<String, String> voorwaarden(Regelbronnen bronnen) {
        List<List<String>> regels = Csv.regels(bronnen.haal(Regelbronnen.RISICOTABEL));
        List<String> kop = regels.stream().filter(cellen -> cellen.contains("voorwaarde")).findFirst()
                .orElseThrow(() -> new IllegalStateException(Regelbronnen.RISICOTABEL + " has no column voorwaarde."));
        return regels.subList(regels.indexOf(kop) + 1, regels.size()).stream()
                .collect(Collectors.toMap(cellen -> cellen.get(kop.indexOf("naam")), cellen -> cellen.get(kop.indexOf("voorwaarde"))));
    }
}
