package nl.verhuisloket.toetsing.woorden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Hoedanigheid;
import nl.verhuisloket.toetsing.Puntentelling;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * Where rules put what they find: the only thing a rule does. One per assessment, used by one thread. A rule that is not in force
 * on the day of receipt adds nothing.
 */
public final class Bevindingen {

    /** Name of the fact in which a rule says in which capacity somebody is declared. */
    public static final String HOEDANIGHEID = "hoedanigheid";
    /** Name of the fact in which a rule says which date is registered, when that is not the declared one. */
    public static final String REGISTRATIEDATUM = "registratiedatum";

    private final Function<String, Gewicht> gewichten;
    private final List<Melding> meldingen = new ArrayList<>();
    /** Those who were taken out. */
    private final Set<Integer> eruit = new HashSet<>();

    /**
     * What the rule book says of a rule on the day of receipt.
     *
     * @param geldt   in force
     * @param punten  weight of a risk rule, else 0
     * @param woorden the words of the risk vocabulary in its condition, else empty
     */
    public record Gewicht(boolean geldt, int punten, Woorden woorden) {
    }

    /** Reads from risk facts the values that a condition speaks of. */
    public interface Woorden extends Function<RisicoFeiten, Map<String, Object>> {
    }

    /** @param gewichten by rule name; never gives null */
    public Bevindingen(Function<String, Gewicht> gewichten) {
        this.gewichten = gewichten;
    }

    /** About the declaration or the address. @param feiten name, value, name, value, ... */
    public void meld(Rule regel, Gevolg gevolg, Object... feiten) {
        voegToe(new Melding(regel.getName(), gevolg, null, 0, paren(feiten), false));
    }

    /** About one person. @param feiten name, value, name, value, ... */
    public void meldVan(Rule regel, Gevolg gevolg, int persoon, Object... feiten) {
        voegToe(new Melding(regel.getName(), gevolg, persoon, 0, paren(feiten), false));
    }

    /** This person may be declared, in this capacity. */
    public void aangegeven(Rule regel, int persoon, Hoedanigheid hoedanigheid) {
        meldVan(regel, Gevolg.INFO, persoon, HOEDANIGHEID, hoedanigheid.code());
    }

    /** A risk rule holds. */
    public void signaal(Rule regel, RisicoFeiten risico, Klasse klasse) {
        Gewicht gewicht = gewichten.apply(regel.getName());
        Gevolg gevolg = switch (klasse) {
            case REVIEW -> Gevolg.BEOORDELEN;
            case ADD -> Gevolg.SIGNAAL;
            case INFO -> Gevolg.INFO;
        };
        int punten = klasse == Klasse.ADD ? gewicht.punten() : 0;
        voegToe(new Melding(regel.getName(), gevolg, risico.persoon(), punten, gewicht.woorden().apply(risico), true));
    }

    public List<Melding> meldingen() {
        return List.copyOf(meldingen);
    }

    /** Computed anew at each call; complete once the risk rules have run. */
    public Stand stand() {
        Set<String> signalen = meldingen.stream().filter(m -> m.risico() && teltMee(m.persoon())).map(Melding::regel)
                .collect(Collectors.toUnmodifiableSet());
        return new Stand(score(), signalen, personen().size());
    }

    /** Of each person who goes on, the code of the capacity. */
    public Map<Integer, String> personen() {
        Map<Integer, String> personen = new HashMap<>();
        for (Melding melding : meldingen) {
            String code = melding.feit(HOEDANIGHEID);
            if (code != null && !eruit.contains(melding.persoon())) {
                personen.put(melding.persoon(), code);
            }
        }
        return personen;
    }

    /** A finding about somebody who was taken out does not hold up those who go on. */
    public boolean teltMee(@Nullable Integer persoon) {
        return persoon == null || !eruit.contains(persoon);
    }

    private int score() {
        return Puntentelling.van(meldingen.stream().filter(melding -> teltMee(melding.persoon())).toList(), Melding::persoon, Melding::punten).totaal();
    }

    private void voegToe(Melding melding) {
        if (!gewichten.apply(melding.regel()).geldt()) {
            return;
        }
        meldingen.add(melding);
        if (melding.gevolg() == Gevolg.PERSOON_ZELF || melding.gevolg() == Gevolg.PERSOON_BALIE) {
            eruit.add(melding.persoon());
        }
    }

    private static Map<String, Object> paren(Object... feiten) {
        Map<String, Object> paren = new LinkedHashMap<>();
        for (int i = 0; i + 1 < feiten.length; i += 2) {
            paren.put((String) feiten[i], feiten[i + 1]);
        }
        return paren;
    }
}
