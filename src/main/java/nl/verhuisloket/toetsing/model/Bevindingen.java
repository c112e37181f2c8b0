package nl.verhuisloket.toetsing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Hoedanigheid;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/** Where the rules of one assessment leave what they find. Rules add to it and change nothing else. */
public final class Bevindingen {

    private static final Comparator<Bevinding> VOLGORDE = Comparator.comparing(Bevinding::regel)
            .thenComparing(Bevinding::persoon, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Bevinding> gevonden = new ArrayList<>();
    private final Map<Integer, Hoedanigheid> hoedanigheden = new TreeMap<>();

    /**
     * @param persoon number of the mover, null when about the address or declaration
     * @param punten  only for a signal
     * @param feiten  name and value in turn; a name in braces in the rule's sentences is replaced by its value
     */
    public void meld(Rule regel, Gevolg gevolg, @Nullable Integer persoon, int punten, Object... feiten) {
        Map<String, String> waar = new LinkedHashMap<>();
        for (int i = 0; i < feiten.length; i += 2) {
            waar.put(feiten[i].toString(), leesbaar(feiten[i + 1]));
        }
        gevonden.add(new Bevinding(regel.getName(), gevolg, tekst(regel, "bron", waar), persoon, punten, waar,
                tekst(regel, "zinU", waar), tekst(regel, "zinJe", waar), tekst(regel, "anders", waar)));
    }

    public void hoedanigheid(int nummer, Hoedanigheid hoedanigheid) {
        hoedanigheden.put(nummer, hoedanigheid);
    }

    public List<Bevinding> alle() {
        return gevonden.stream().sorted(VOLGORDE).toList();
    }

    public Map<Integer, Hoedanigheid> hoedanigheden() {
        return hoedanigheden;
    }

    /** Signals of address and declaration once, plus the highest single person's sum: a larger family does not score higher. */
    public int score() {
        int algemeen = signalen().filter(bevinding -> bevinding.persoon() == null).mapToInt(Bevinding::punten).sum();
        Map<Integer, Integer> perPersoon = new TreeMap<>();
        signalen().filter(bevinding -> bevinding.persoon() != null)
                .forEach(bevinding -> perPersoon.merge(bevinding.persoon(), bevinding.punten(), Integer::sum));
        return algemeen + perPersoon.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    boolean heeft(String... begin) {
        return gevonden.stream().anyMatch(bevinding -> Stream.of(begin).anyMatch(bevinding.regel()::startsWith));
    }

    private Stream<Bevinding> signalen() {
        return gevonden.stream().filter(bevinding -> bevinding.gevolg() == Gevolg.SIGNAAL);
    }

    private static String leesbaar(Object waarde) {
        return waarde instanceof LocalDate dag ? Kalender.voluit(dag) : String.valueOf(waarde);
    }

    /** Drools hands metadata over with its quotes. */
    static String tekst(Rule regel, String naam, Map<String, String> feiten) {
        Object ruw = regel.getMetaData().get(naam);
        String tekst = ruw == null ? "" : ruw.toString();
        if (tekst.length() >= 2 && tekst.startsWith("\"") && tekst.endsWith("\"")) {
            tekst = tekst.substring(1, tekst.length() - 1);
        }
        for (Map.Entry<String, String> feit : feiten.entrySet()) {
            tekst = tekst.replace("{" + feit.getKey() + "}", feit.getValue());
        }
        return tekst;
    }
}
