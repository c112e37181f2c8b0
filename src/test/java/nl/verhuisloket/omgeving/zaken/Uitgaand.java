package nl.verhuisloket.omgeving.zaken;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;

/** The adapters with their real settings, pointed at the neighbours of a test. */
public final class Uitgaand {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackages = {"nl.verhuisloket.gemeente", "nl.verhuisloket.zaak", "nl.verhuisloket.bijhouding", "nl.verhuisloket.bevestiging"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "nl\\.verhuisloket\\.bevestiging\\.(?!Noti).*|.*(IT|Test)(\\$.*)?"))
    static class Adapters {
    }

    private Uitgaand() {
    }

    /** @param eigen settings on top of those of the demo */
    public static AnnotationConfigApplicationContext start(String basis, Clock klok, Map<String, Object> eigen) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        new ConfigDataApplicationContextInitializer().initialize(context);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("buren", buren(basis)));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("eigen", eigen));
        context.registerBean(Clock.class, () -> klok);
        context.register(Adapters.class);
        context.refresh();
        return context;
    }

    private static Map<String, Object> buren(String basis) {
        return Map.ofEntries(Map.entry("verhuisloket.zgw.zaken-url", basis + "/zaken/api/v1"),
                Map.entry("verhuisloket.zgw.catalogi-url", basis + "/catalogi/api/v1"),
                Map.entry("verhuisloket.zgw.documenten-url", basis + "/documenten/api/v1"),
                Map.entry("verhuisloket.zgw.client-id", "verhuisloket"), Map.entry("verhuisloket.zgw.secret", Buren.ZGW_GEHEIM),
                Map.entry("verhuisloket.zgw.bronorganisatie", "002564440"),
                Map.entry("verhuisloket.gemeenten.0855.zgw.bronorganisatie", "001172773"),
                Map.entry("verhuisloket.bijhouding.basis-url", basis + "/bijhouding"),
                Map.entry("verhuisloket.bijhouding.client-id", "verhuisloket"),
                Map.entry("verhuisloket.bijhouding.secret", "demo-bijhouding-geheim"),
                Map.entry("verhuisloket.notificatie.basis-url", basis + "/notificatie"),
                Map.entry("verhuisloket.notificatie.api-key", "demo-" + Buren.NOTIFY_DIENST + "-" + Buren.NOTIFY_GEHEIM));
    }
}
