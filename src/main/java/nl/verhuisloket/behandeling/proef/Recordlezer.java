package nl.verhuisloket.behandeling.proef;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verhuisloket.behandeling.proef.FeitenOngeldig.Veldfout;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON into a record and the records in it, and notes everything that is wrong, not only the first. Left out is: false for a
 * yes or no, empty for a list, and else unknown, except for a number and what is named here; those are missed.
 */
final class Recordlezer {

    /** Without these a part says nothing; false would say that a register knows nobody. */
    private static final Set<String> NOOIT_VANZELF = Set.of("gevonden", "relatie");
    /** What a record tells about itself when it is written as JSON; read back, it says nothing new. */
    private static final Set<String> AFGELEID = Set.of("volledig");
    private final List<Veldfout> fouten = new ArrayList<>();

    List<Veldfout> fouten() {
        return fouten;
    }

    /** @return null when something in it was wrong: see {@link #fouten()} */
    <T> @Nullable T lees(JsonNode inhoud, Class<T> soort, String pad) {
        int eerder = fouten.size();
        if (!inhoud.isObject()) {
            fout(pad, "Stuur hier een JSON-object.");
            return null;
        }
        List<RecordComponent> delen = List.of(soort.getRecordComponents());
        weigerOnbekende(inhoud, delen, pad);
        Object[] waarden = delen.stream().map(deel -> waarde(inhoud.path(deel.getName()), deel, pad)).toArray();
        return fouten.size() > eerder ? null : maak(soort, delen, waarden);
    }

    private void weigerOnbekende(JsonNode inhoud, List<RecordComponent> delen, String pad) {
        Set<String> namen = delen.stream().map(RecordComponent::getName).collect(Collectors.toCollection(java.util.TreeSet::new));
        inhoud.propertyNames().stream().filter(naam -> !namen.contains(naam) && !AFGELEID.contains(naam)).forEach(naam ->
                fout(onder(pad, naam.matches("[A-Za-z]{1,40}") ? naam : "(onbekend)"), "Dit veld bestaat niet. Kies uit: " + String.join(", ", namen) + "."));
    }

    private @Nullable Object waarde(JsonNode waarde, RecordComponent deel, String ouder) {
        String pad = onder(ouder, deel.getName());
        if (waarde.isMissingNode() || waarde.isNull()) {
            return ontbrekend(deel, pad);
        }
        if (Collection.class.isAssignableFrom(deel.getType())) {
            List<Object> lijst = lijst(waarde, (Class<?>) ((ParameterizedType) deel.getGenericType()).getActualTypeArguments()[0], pad);
            return deel.getType() == Set.class ? new LinkedHashSet<>(lijst) : lijst;
        }
        return element(waarde, deel.getType(), deel.getName(), pad);
    }

    private @Nullable Object ontbrekend(RecordComponent deel, String pad) {
        if (NOOIT_VANZELF.contains(deel.getName()) || deel.getType() == int.class) {
            fout(pad, "Dit veld ontbreekt.");
            return null;
        }
        return deel.getType() == boolean.class ? Boolean.FALSE : deel.getType() == List.class ? List.of() : null;
    }

    private List<Object> lijst(JsonNode waarde, Class<?> soort, String pad) {
        List<Object> lijst = new ArrayList<>();
        if (!waarde.isArray()) {
            fout(pad, "Stuur hier een lijst tussen [ en ].");
        }
        for (int i = 0; i < waarde.size(); i++) {
            lijst.add(element(waarde.get(i), soort, "", pad + "[" + i + "]"));
        }
        return lijst;
    }

    private @Nullable Object element(JsonNode waarde, Class<?> soort, String naam, String pad) {
        boolean alsTekst = !soort.isRecord() || soort == GedeeltelijkeDatum.class && !waarde.isObject();
        try {
            Object gelezen = alsTekst ? Waardelezer.lees(waarde, soort) : Waardelezer.bestaand(lees(waarde, soort, pad));
            if (gelezen == null) {
                return null;
            }
            Grens.fout(naam, gelezen).ifPresent(zin -> fout(pad, zin));
            return gelezen;
        } catch (Waardelezer.Ongeldig ongeldig) {
            fout(pad, ongeldig.getMessage());
            return null;
        }
    }

    private static <T> T maak(Class<T> soort, List<RecordComponent> delen, Object[] waarden) {
        try {
            Constructor<T> maker = soort.getDeclaredConstructor(delen.stream().map(RecordComponent::getType).toArray(Class[]::new));
            return maker.newInstance(waarden);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(soort.getSimpleName() + " cannot be made of " + Arrays.toString(delen.toArray()), fout);
        }
    }

    private void fout(String pad, String zin) {
        fouten.add(new Veldfout(pad, zin));
    }

    private static String onder(String pad, String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }
}
