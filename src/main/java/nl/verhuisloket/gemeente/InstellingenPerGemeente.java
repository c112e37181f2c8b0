package nl.verhuisloket.gemeente;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.verhuisloket.kern.Instellingen;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks under {@code verhuisloket.gemeenten.<code>} first, then under {@code verhuisloket}. */
@Component
class InstellingenPerGemeente implements Instellingen {

    private final Environment omgeving;
    private final Map<String, Object> gebonden = new ConcurrentHashMap<>();

    InstellingenPerGemeente(Environment omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public <T> T voor(String gemeente, String onderdeel, Class<T> soort) {
        return soort.cast(gebonden.computeIfAbsent(gemeente + "/" + onderdeel + "/" + soort.getName(),
                sleutel -> bind(gemeente, onderdeel, soort)));
    }

    private <T> T bind(String gemeente, String onderdeel, Class<T> soort) {
        ConfigurationPropertyName eigen = ConfigurationPropertyName.of("verhuisloket.gemeenten." + gemeente + "." + onderdeel);
        ConfigurationPropertyName algemeen = ConfigurationPropertyName.of("verhuisloket." + onderdeel);
        var bronnen = new java.util.ArrayList<ConfigurationPropertySource>();
        for (ConfigurationPropertySource bron : ConfigurationPropertySources.get(omgeving)) {
            bronnen.add(verlegd(bron, algemeen, eigen));
        }
        ConfigurationPropertySources.get(omgeving).forEach(bronnen::add);
        return new Binder(bronnen, new PropertySourcesPlaceholdersResolver(omgeving)).bindOrCreate(algemeen.toString(), Bindable.of(soort));
    }

    /** The source as if what stands under {@code eigen} stood under {@code algemeen}. */
    private static ConfigurationPropertySource verlegd(ConfigurationPropertySource bron, ConfigurationPropertyName algemeen,
                                                       ConfigurationPropertyName eigen) {
        return naam -> algemeen.isAncestorOf(naam) ? bron.getConfigurationProperty(onder(naam, algemeen, eigen)) : null;
    }

    private static ConfigurationPropertyName onder(ConfigurationPropertyName naam, ConfigurationPropertyName algemeen,
                                                   ConfigurationPropertyName eigen) {
        return eigen.append(naam.subName(algemeen.getNumberOfElements()));
    }
}
