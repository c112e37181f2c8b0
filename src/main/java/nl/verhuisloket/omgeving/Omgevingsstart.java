package nl.verhuisloket.omgeving;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.kern.VerzetbareKlok;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the neighbours that are not set up elsewhere, before Spring makes its beans, and ends them after all beans are gone.
 *
 * <p>An initializer and not a bean: the settings of the database must stand before Boot makes its DataSource. What is
 * registered first as disposable is destroyed last, so PostgreSQL outlives everything that uses it.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class Omgevingsstart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment omgeving = context.getEnvironment();
        if (omgeving.matchesProfiles("productie")) {
            Productiecontrole.eisVolledig(omgeving);
        }
        DefaultListableBeanFactory bonen = (DefaultListableBeanFactory) context.getBeanFactory();
        Optional<Keycloakserver> keycloak = aan(omgeving, "keycloak") ? Optional.of(keycloak(omgeving, bonen)) : Optional.empty();
        if (aan(omgeving, "postgresql") && !StringUtils.hasText(omgeving.getProperty("spring.datasource.url"))) {
            postgres(omgeving, bonen);
        }
        if (aan(omgeving, "buren")) {
            Buren buren = Buren.start(new Burenmappen(mocks(omgeving), map(omgeving, "map").resolve("buren"), klok(omgeving)), poort(omgeving, "buren-poort"));
            bonen.registerDisposableBean("buren", buren::close);
        }
        bonen.registerSingleton("omgeving", new Omgeving(keycloak));
    }

    private static Keycloakserver keycloak(ConfigurableEnvironment omgeving, DefaultListableBeanFactory bonen) {
        Keycloakserver server = Keycloakserver.start(map(omgeving, "cache"), mocks(omgeving).resolve("keycloak"),
                poort(omgeving, "keycloak-poort"));
        bonen.registerDisposableBean("keycloak", server::close);
        return server;
    }

    private static void postgres(ConfigurableEnvironment omgeving, DefaultListableBeanFactory bonen) {
        Postgres server = Postgres.start(map(omgeving, "map").resolve("postgresql"));
        bonen.registerDisposableBean("postgresql", server::close);
        Map<String, Object> instellingen = new LinkedHashMap<>();
        instellingen.put("spring.datasource.url", server.jdbcUrl());
        instellingen.put("spring.datasource.username", "postgres");
        instellingen.put("spring.datasource.password", "");
        omgeving.getPropertySources().addFirst(new MapPropertySource("ingebouwde PostgreSQL", instellingen));
    }

    private static Clock klok(ConfigurableEnvironment omgeving) {
        return VerzetbareKlok.of(omgeving.getProperty("verhuisloket.klok.vast", ""));
    }

    private static Path mocks(ConfigurableEnvironment omgeving) {
        return Mocksmap.vind(Path.of(omgeving.getRequiredProperty("verhuisloket.mocks.map")), map(omgeving, "map").resolve("mocks"));
    }

    private static Path map(ConfigurableEnvironment omgeving, String naam) {
        return Path.of(omgeving.getRequiredProperty("verhuisloket.omgeving." + naam));
    }

    private static int poort(ConfigurableEnvironment omgeving, String naam) {
        return omgeving.getRequiredProperty("verhuisloket.omgeving." + naam, Integer.class);
    }

    private static boolean aan(ConfigurableEnvironment omgeving, String buur) {
        return omgeving.getProperty("verhuisloket.omgeving." + buur, Boolean.class, false);
    }
}
