package nl.verhuisloket.gemeente;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.verhuisloket.kern.Instellingen;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** The municipalities this installation serves: the codes under {@code verhuisloket.gemeenten}. */
@Service
public class Gemeenten {

    private final Map<String, Gemeente> perCode = new TreeMap<>();
    private final String standaard;

    Gemeenten(Environment omgeving, Instellingen instellingen) {
        Map<String, Object> codes = Binder.get(omgeving)
                .bind("verhuisloket.gemeenten", Bindable.mapOf(String.class, Object.class)).orElse(Map.of());
        codes.keySet().forEach(code -> perCode.put(code, instellingen.voor(code, "gemeente", Gegevens.class).als(code)));
        standaard = omgeving.getProperty("verhuisloket.gemeente.standaard", "0363");
    }

    /** @throws IllegalArgumentException when this installation does not serve it */
    public Gemeente haal(String code) {
        return zoek(code).orElseThrow(() -> new IllegalArgumentException("Gemeente " + code + " doet niet mee op dit loket."));
    }

    public Optional<Gemeente> zoek(String code) {
        return Optional.ofNullable(perCode.get(code));
    }

    /** Four digits each, in order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(perCode.keySet());
    }

    /** Where nothing else is said. */
    public Gemeente standaard() {
        return haal(standaard);
    }

    record Gegevens(String naam, @DefaultValue("U") Gemeente.Aanspreekvorm aanspreekvorm, String telefoon, String adres,
                    String postadres, URI website, @DefaultValue("standaard") String thema) {

        Gemeente als(String code) {
            return new Gemeente(code, naam, aanspreekvorm, telefoon, adres, postadres, website, thema);
        }
    }
}
