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
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("buren", Map.of("verhuisloket.mocks.basis-url", basis)));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("eigen", eigen));
        context.registerBean(Clock.class, () -> klok);
        context.register(Adapters.class);
        context.refresh();
        return context;
    }
}
