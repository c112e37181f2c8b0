package nl.verhuisloket.bijhouding;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start with a kind of back office that this version cannot serve, in the general settings or in a municipality's. */
@Component
class SoortBijhouding {

    static final String VRIJBRP = "vrijbrp";

    SoortBijhouding(Environment omgeving) {
        Binder binder = Binder.get(omgeving);
        Map<String, Object> gemeenten = binder.bind("verhuisloket.gemeenten", Bindable.mapOf(String.class, Object.class)).orElse(Map.of());
        eis(omgeving, "verhuisloket.bijhouding.soort");
        new TreeMap<>(gemeenten).keySet().forEach(code -> eis(omgeving, "verhuisloket.gemeenten." + code + ".bijhouding.soort"));
    }

    private static void eis(Environment omgeving, String naam) {
        String soort = omgeving.getProperty(naam, VRIJBRP);
        if (!soort.equals(VRIJBRP)) {
            throw new SoortBijhoudingOnbekend(naam, soort);
        }
    }
}
