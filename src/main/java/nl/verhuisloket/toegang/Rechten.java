package nl.verhuisloket.toegang;

import static nl.verhuisloket.toegang.Rol.BEHANDELAAR;
import static nl.verhuisloket.toegang.Rol.BEHEERDER;
import static nl.verhuisloket.toegang.Rol.INWONER;
import static nl.verhuisloket.toegang.Rol.RISICOMANAGER;
import static nl.verhuisloket.toegang.Rol.TEAMLEIDER;
import static nl.verhuisloket.toegang.Rol.TRAINER;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Which path asks which role; what is not named asks a login. Whose declaration it is, the controllers check. */
final class Rechten {

    private static final String[] IEDEREEN = {"/", "/error", "/favicon.ico", "/robots.txt", "/widget.js", "/widget/**", "/gesprek/**", "/*.svg", "/css/**",
        "/js/**", "/img/**", "/fonts/**", "/thema/**", "/vendor/**", "/webjars/**", "/regels/**", "/privacy", "/toegankelijkheid", "/uitloggen",
        "/actuator/health", "/actuator/health/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};

    private Rechten() {
    }

    static void stel(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paden) {
        paden.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll();
        paden.requestMatchers(IEDEREEN).permitAll();
        paden.requestMatchers(HttpMethod.POST, "/webhooks/rest/webhook").permitAll();
        paden.requestMatchers("/actuator/prometheus").access((wie, waar) ->
                new AuthorizationDecision(isVanDezeMachine(waar) || heeft(wie.get(), BEHEERDER)));
        rol(paden, "/actuator/**", BEHEERDER);
        rol(paden, "/api/aangiften/*/replay", RISICOMANAGER);
        rol(paden, "/api/risicotabellen/**", RISICOMANAGER);
        rol(paden, "/api/toetsingen/**", BEHANDELAAR, RISICOMANAGER);
        rol(paden, "/model/**", TRAINER);
        rol(paden, "/training/**", TRAINER);
        rol(paden, "/werkbak/**", BEHANDELAAR, TEAMLEIDER);
        rol(paden, "/risico/**", RISICOMANAGER);
        rol(paden, "/beheer/**", BEHEERDER);
        rol(paden, "/mijn/**", INWONER);
        rol(paden, "/verhuizen/**", INWONER);
        rol(paden, "/toestemming/**", INWONER);
        paden.anyRequest().authenticated();
    }

    private static void rol(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paden, String pad,
                            Rol... rollen) {
        paden.requestMatchers(pad).hasAnyRole(Arrays.stream(rollen).map(Rol::name).toArray(String[]::new));
    }

    private static boolean heeft(org.springframework.security.core.Authentication wie, Rol rol) {
        return wie != null && wie.getAuthorities().stream().anyMatch(recht -> ("ROLE_" + rol.name()).equals(recht.getAuthority()));
    }

    /**
     * A scraper beside the app needs no account. A proxy beside the app says for whom it asks, so it does not pass for one.
     * Looks at the request as it arrived: what a forwarding header claims, anybody can write.
     */
    private static boolean isVanDezeMachine(RequestAuthorizationContext waar) {
        ServletRequest vraag = waar.getRequest();
        while (vraag instanceof ServletRequestWrapper omslag) {
            vraag = omslag.getRequest();
        }
        HttpServletRequest kaal = (HttpServletRequest) vraag;
        boolean doorgestuurd = kaal.getHeader("X-Forwarded-For") != null || kaal.getHeader("Forwarded") != null;
        return !doorgestuurd && Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1").contains(kaal.getRemoteAddr());
    }
}
