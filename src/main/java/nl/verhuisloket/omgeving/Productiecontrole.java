package nl.verhuisloket.omgeving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** In productie nothing outside has a default: names every missing setting at once. */
final class Productiecontrole {

    private static final String LOKET = "verhuisloket.";
    private static final List<String> ALTIJD = List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
            LOKET + "oidc.issuer", LOKET + "oidc.client-id", LOKET + "oidc.client-secret", LOKET + "toegang.pseudoniem-sleutel");
    /** May also be set per municipality. */
    private static final List<String> PER_GEMEENTE = List.of("gemeente.naam", "gemeente.telefoon", "gemeente.adres", "gemeente.postadres",
            "gemeente.website", "brp.basis-url", "brp.doelbinding", "bag.basis-url", "bag.api-key", "zgw.zaken-url", "zgw.catalogi-url",
            "zgw.documenten-url", "zgw.client-id", "zgw.secret", "zgw.bronorganisatie", "zgw.zaaktype", "bijhouding.soort",
            "notificatie.basis-url", "notificatie.api-key");
    private static final List<String> BRP_TOKEN = List.of("brp.token-url", "brp.client-id", "brp.secret");
    private static final List<String> VRIJBRP = List.of("bijhouding.basis-url", "bijhouding.client-id", "bijhouding.secret");

    private final Environment omgeving;
    private final List<String> ontbreekt = new ArrayList<>();

    private Productiecontrole(Environment omgeving) {
        this.omgeving = omgeving;
    }

    /** @throws StartNietMogelijk with all missing settings in one message */
    static void eisVolledig(Environment omgeving) {
        List<String> ontbreekt = new Productiecontrole(omgeving).controleer();
        if (!ontbreekt.isEmpty()) {
            throw new StartNietMogelijk("In productie ontbreken deze instellingen:\n\n    " + String.join("\n    ", ontbreekt),
                    "Zet ze als eigenschap of als omgevingsvariabele (verhuisloket.brp.api-key is VERHUISLOKET_BRP_APIKEY).");
        }
        if (StringUtils.hasText(omgeving.getProperty("verhuisloket.klok.vast"))) {
            throw new StartNietMogelijk("verhuisloket.klok.vast mag niet in productie.", "Haal die instelling weg.");
        }
    }

    private List<String> controleer() {
        ALTIJD.stream().filter(naam -> !staat(naam)).forEach(ontbreekt::add);
        Set<String> codes = gemeenten();
        if (codes.isEmpty()) {
            ontbreekt.add("verhuisloket.gemeenten.<code>");
            eis(PER_GEMEENTE, null);
            eisKeuzes(null);
        }
        for (String code : codes) {
            eis(PER_GEMEENTE, code);
            eisKeuzes(code);
        }
        return ontbreekt.stream().distinct().toList();
    }

    private void eisKeuzes(String code) {
        if (!"handmatig".equals(waarde("bijhouding.soort", code))) {
            eis(VRIJBRP, code);
        }
        if (waarde("brp.token-url", code) != null) {
            eis(BRP_TOKEN, code);
        } else if (waarde("brp.api-key", code) == null) {
            ontbreekt.add(naam("brp.api-key", code) + " (of brp.token-url, brp.client-id en brp.secret)");
        }
    }

    private void eis(List<String> namen, String code) {
        namen.stream().filter(naam -> waarde(naam, code) == null).forEach(naam -> ontbreekt.add(naam(naam, code)));
    }

    private static String naam(String naam, String code) {
        return naam.startsWith("gemeente.") && code != null ? LOKET + "gemeenten." + code + "." + naam : LOKET + naam;
    }

    private String waarde(String naam, String code) {
        String eigen = code == null ? null : omgeving.getProperty(LOKET + "gemeenten." + code + "." + naam);
        String gevonden = eigen == null ? omgeving.getProperty(LOKET + naam) : eigen;
        return StringUtils.hasText(gevonden) ? gevonden : null;
    }

    private boolean staat(String naam) {
        return StringUtils.hasText(omgeving.getProperty(naam));
    }

    private Set<String> gemeenten() {
        return Binder.get(omgeving).bind("verhuisloket.gemeenten", Bindable.mapOf(String.class, Object.class)).orElse(Map.of()).keySet();
    }
}
