package nl.verhuisloket.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may come in where. Two ways in: a token with the request (programs), or a login in the browser (people); the pages' own
 * scripts use the second for the same endpoints.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    private static final String INLOGGEN = "/oauth2/authorization";

    private final NietIngelogd nietIngelogd;
    private final Antwoorden antwoorden;
    private final ClientRegistrationRepository registraties;
    private final String digidAlias;
    private final String csp;

    Beveiliging(NietIngelogd nietIngelogd, Antwoorden antwoorden, ClientRegistrationRepository registraties,
                @Value("${verhuisloket.oidc.digid-alias}") String digidAlias, @Value("${verhuisloket.oidc.issuer}") URI issuer) {
        this.nietIngelogd = nietIngelogd;
        this.antwoorden = antwoorden;
        this.registraties = registraties;
        this.digidAlias = digidAlias;
        // Logging out is a form that ends at the login server.
        this.csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority() + "; base-uri 'none'; frame-ancestors 'none'";
    }

    @Bean
    SecurityFilterChain keten(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(Beveiliging::rechten)
                .csrf(Beveiliging::csrf)
                .headers(this::koppen)
                .oauth2Login(this::inloggen)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(nietIngelogd).jwt(jwt -> jwt
                        .jwtAuthenticationConverter(token -> new JwtAuthenticationToken(token, Tokengegevens.rechten(token)))))
                .logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessHandler(uitloggen()))
                .exceptionHandling(fouten -> fouten.authenticationEntryPoint(nietIngelogd).accessDeniedHandler((vraag, antwoord, reden) ->
                        antwoorden.stuur(vraag, antwoord, 403, Foutafhandeling.zin(403))))
                .build();
    }

    private static void rechten(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry alles) {
        alles.requestMatchers("/", "/widget.js", "/vendor/**", "/thema/**", "/css/**", "/js/**", "/webjars/**", "/*.css", "/*.js",
                        "/favicon.ico", "/*.svg", "/error", "/regels/**", "/v3/api-docs/**", "/uitloggen").permitAll()
                .requestMatchers(HttpMethod.POST, "/webhooks/rest/webhook").permitAll()
                .requestMatchers(EndpointRequest.to("health")).permitAll()
                .requestMatchers("/actuator/**").hasRole(Rol.BEHEERDER.name())
                .requestMatchers("/werkbak/**").hasAnyRole(Rol.BEHANDELAAR.name(), Rol.TEAMLEIDER.name())
                .requestMatchers("/risico/**").hasRole(Rol.RISICOMANAGER.name())
                .requestMatchers("/training/**", "/model/**").hasRole(Rol.TRAINER.name())
                .requestMatchers("/beheer/**").hasRole(Rol.BEHEERDER.name())
                .anyRequest().authenticated();
    }

    /** Only where a browser session is what says who somebody is; a token, or nobody, cannot be misused by another site. */
    private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.spa();
        csrf.requireCsrfProtectionMatcher(vraag -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(vraag) && isSessie(vraag));
    }

    private static boolean isSessie(HttpServletRequest vraag) {
        boolean metToken = vraag.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return !metToken && vraag.getSession(false) != null && vraag.getSession(false)
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private void koppen(HeadersConfigurer<HttpSecurity> koppen) {
        koppen.contentSecurityPolicy(beleid -> beleid.policyDirectives(csp))
                .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private void inloggen(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/inloggen").authorizationEndpoint(begin -> begin.authorizationRequestResolver(verzoeken()))
                .userInfoEndpoint(gebruiker -> gebruiker.userAuthoritiesMapper(rollen()))
                .failureHandler((vraag, antwoord, reden) ->
                        antwoorden.stuur(vraag, antwoord, 403, "Inloggen is niet gelukt. Probeer het nog een keer."));
    }

    /** Residents go straight to DigiD; staff see the login form. */
    private OAuth2AuthorizationRequestResolver verzoeken() {
        DefaultOAuth2AuthorizationRequestResolver verzoeken = new DefaultOAuth2AuthorizationRequestResolver(registraties, INLOGGEN);
        verzoeken.setAuthorizationRequestCustomizer(verzoek -> {
            OAuth2AuthorizationRequestCustomizers.withPkce().accept(verzoek);
            boolean digid = LuieRegistraties.DIGID.equals(verzoek.build().getAttribute("registration_id"));
            verzoek.additionalParameters(extra -> {
                extra.put("ui_locales", "nl");
                if (digid) {
                    extra.put("kc_idp_hint", digidAlias);
                }
            });
        });
        return verzoeken;
    }

    private static GrantedAuthoritiesMapper rollen() {
        return rechten -> {
            Set<GrantedAuthority> onze = new LinkedHashSet<>();
            rechten.stream().filter(OidcUserAuthority.class::isInstance).map(OidcUserAuthority.class::cast)
                    .forEach(recht -> onze.addAll((Collection<? extends GrantedAuthority>) Tokengegevens.rechten(recht.getIdToken())));
            return onze;
        };
    }

    private OidcClientInitiatedLogoutSuccessHandler uitloggen() {
        OidcClientInitiatedLogoutSuccessHandler klaar = new OidcClientInitiatedLogoutSuccessHandler(registraties);
        klaar.setPostLogoutRedirectUri("{baseUrl}/");
        return klaar;
    }
}
