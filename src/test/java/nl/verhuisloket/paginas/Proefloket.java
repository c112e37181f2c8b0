package nl.verhuisloket.paginas;

import java.time.Clock;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.afhandeling.Beoordelingen;
import nl.verhuisloket.afhandeling.Toestemmingen;
import nl.verhuisloket.kern.VerzetbareKlok;
import nl.verhuisloket.toegang.Inzagelog;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Only the pages, on {@link Proefdiensten}, behind a strict CSP and CSRF as the product has them. Not a {@code @Configuration}, and
 * its controllers {@code @TestComponent}, so that tests of the whole app do not find them.
 */
@EnableAutoConfiguration(excludeName = {
    "org.flowable.spring.boot.ProcessEngineAutoConfiguration", "org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration",
    "org.flowable.spring.boot.eventregistry.EventRegistryAutoConfiguration",
    "org.flowable.spring.boot.eventregistry.EventRegistryServicesAutoConfiguration",
    "org.flowable.spring.boot.EndpointAutoConfiguration", "org.flowable.spring.boot.FlowableSecurityAutoConfiguration",
    "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
    "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"})
@ComponentScan(basePackages = {"nl.verhuisloket.gesprek.web", "nl.verhuisloket.behandeling", "nl.verhuisloket.gemeente"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Proeftoetsing.*"))
@ComponentScan(basePackages = "nl.verhuisloket.toegang", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(Foutpagina|Foutafhandeling)"))
class Proefloket {

    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    Clock klok() {
        return new VerzetbareKlok(Voorbeelden.NU);
    }

    @Bean
    Proefdiensten diensten() {
        return new Proefdiensten();
    }

    @Bean
    Afhandeling afhandeling(Proefdiensten diensten) {
        return diensten.afhandeling();
    }

    @Bean
    Toestemmingen toestemmingen(Proefdiensten diensten) {
        return diensten.toestemmingen();
    }

    @Bean
    Beoordelingen beoordelingen(Proefdiensten diensten) {
        return diensten.beoordelingen();
    }

    @Bean
    Inzagelog inzagelog() {
        return Mockito.mock(Inzagelog.class);
    }

    @Bean
    Proefkanaal kanaal() {
        return new Proefkanaal();
    }

    @Bean
    SecurityFilterChain keten(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(alles -> alles.anyRequest().permitAll()).csrf(CsrfConfigurer::spa)
                .headers(koppen -> koppen.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))).build();
    }

    /** The site of a municipality sets its own headers. */
    @Bean
    WebSecurityCustomizer elders() {
        return web -> web.ignoring().requestMatchers("/elders");
    }

    @Bean
    Inloggen inloggen() {
        return new Inloggen();
    }

    @Bean
    Documenten documenten() {
        return new Documenten();
    }

    @TestComponent
    @RestController
    static final class Inloggen {

        @GetMapping("/inloggen")
        ResponseEntity<Void> inloggen(@RequestParam String terug) {
            return ResponseEntity.status(302).header(HttpHeaders.SET_COOKIE, "wie=" + Voorbeelden.SUZANNE.waarde() + "; Path=/; HttpOnly")
                    .header(HttpHeaders.LOCATION, terug).build();
        }
    }

    /** The other documents around the pages, and a page of another site with the one script tag. */
    @TestComponent
    @RestController
    static final class Documenten {

        @GetMapping(path = "/elders", produces = MediaType.TEXT_HTML_VALUE)
        String elders(@RequestParam String widget) {
            return "<!doctype html><html lang=nl><title>Elders</title><main><h1>Elders</h1><script src='" + widget
                    + "' data-gemeente='0855'></script></main></html>";
        }

        @GetMapping("/api/aangiften/{id}/{soort}")
        ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String soort) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(("%PDF-" + soort).getBytes());
        }
    }
}
