package nl.verhuisloket.toetsing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.verhuisloket.toetsing.woorden.Bevindingen.Woorden;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import org.jspecify.annotations.Nullable;

/** The words of the risk vocabulary that one condition speaks of, so that a signal can show the facts that made it true. */
record Risicowoorden(Map<String, Method> lezers) implements Woorden {

    static final Risicowoorden GEEN = new Risicowoorden(Map.of());

    /** @param voorwaarde as in the risk table: {@code dagenNaVerhuizing > 30} */
    static Risicowoorden in(String voorwaarde) {
        Map<String, Method> lezers = new LinkedHashMap<>();
        Arrays.stream(RisicoFeiten.class.getRecordComponents())
                .filter(woord -> voorwaarde.matches("(?s).*\\b" + woord.getName() + "\\b.*"))
                .map(RecordComponent::getAccessor).forEach(lezer -> lezers.put(lezer.getName(), lezer));
        return new Risicowoorden(lezers);
    }

    @Override
    public Map<String, Object> apply(RisicoFeiten feiten) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        lezers.forEach((naam, lezer) -> {
            Object waarde = lees(lezer, feiten);
            if (waarde != null) {
                waarden.put(naam, waarde);
            }
        });
        return waarden;
    }

    private static @Nullable Object lees(Method lezer, RisicoFeiten feiten) {
        try {
            return lezer.invoke(feiten);
        } catch (IllegalAccessException | InvocationTargetException fout) {
            throw new IllegalStateException("RisicoFeiten." + lezer.getName() + " cannot be read.", fout);
        }
    }
}
