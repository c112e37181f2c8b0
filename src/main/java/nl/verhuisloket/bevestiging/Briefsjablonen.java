package nl.verhuisloket.bevestiging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.verhuisloket.gemeente.Gemeente.Aanspreekvorm;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * The texts of the letters: {@code brieven/*.html}. Where the tones differ a text says {@code {u hebt|je hebt}}: the first for
 * municipalities that say u, the second for those that say je. The choice is made in the template itself, before anything is
 * filled in, so that no resident's text can be taken for it.
 */
@Component
class Briefsjablonen {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final Pattern KEUZE = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");

    private final Map<Aanspreekvorm, TemplateEngine> perToon = new EnumMap<>(Aanspreekvorm.class);

    Briefsjablonen() {
        for (Aanspreekvorm toon : Aanspreekvorm.values()) {
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setTemplateResolver(new InToon(toon));
            perToon.put(toon, engine);
        }
    }

    /** @return well-formed XHTML; every value is escaped, and characters that XML cannot hold are left out */
    String vul(String sjabloon, Aanspreekvorm toon, Map<String, Object> velden) {
        return perToon.get(toon).process(sjabloon, new Context(NEDERLANDS, velden));
    }

    private static final class InToon extends AbstractConfigurableTemplateResolver {

        private final Aanspreekvorm toon;

        InToon(Aanspreekvorm toon) {
            this.toon = toon;
            setPrefix("/brieven/");
            setSuffix(".html");
            setTemplateMode(TemplateMode.XML);
            setForceTemplateMode(true);
            setCacheable(true);
        }

        @Override
        protected ITemplateResource computeTemplateResource(IEngineConfiguration configuratie, String eigenaar, String sjabloon,
                                                            String bestand, String tekenset, Map<String, Object> kenmerken) {
            return new StringTemplateResource(KEUZE.matcher(lees(bestand)).replaceAll(toon == Aanspreekvorm.U ? "$1" : "$2"));
        }

        private static String lees(String bestand) {
            try (InputStream in = Briefsjablonen.class.getResourceAsStream(bestand)) {
                if (in == null) {
                    throw new IllegalStateException("Briefsjabloon " + bestand + " is er niet.");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Briefsjabloon " + bestand + " is niet te lezen.", e);
            }
        }
    }
}
