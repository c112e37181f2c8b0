package nl.verhuisloket.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Two ways in: a token per request (programs), or a browser session made by logging in (people). */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    private static final Set<String> ALLEEN_LEZEN = Set.of("GET", "HEAD", "TRACE", "OPTIONS");

    private final String inlogserver;

    Beveiliging(@Value("${verhuisloket.oidc.issuer}") URI issuer) {
        inlogserver = issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Bean
    SecurityFilterChain deur(HttpSecurity http, NietIngelogd nietIngelogd, Antwoorden antwoorden,
                             ClientRegistrationRepository registraties, OAuth2AuthorizationRequestResolver inlogvraag) throws Exception {
        return http.authorizeHttpRequests(Rechten::stel)
                .oauth2ResourceServer(programma -> programma.authenticationEntryPoint(nietIngelogd)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> new JwtAuthenticationToken(token, Tokengegevens.rechten(token)))))
                .oauth2Login(mens -> mens.loginPage("/inloggen")
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(inlogvraag))
                        .userInfoEndpoint(wie -> wie.userAuthoritiesMapper(rechten -> rechten.stream()
                                .filter(OidcUserAuthority.class::isInstance).map(OidcUserAuthority.class::cast)
                                .flatMap(recht -> Tokengegevens.rechten(recht.getIdToken()).stream()).toList()))
                        .failureHandler((vraag, antwoord, fout) -> antwoorden.stuur(vraag, antwoord, 401,
                                "Het inloggen is niet gelukt of afgebroken. Ga naar het begin en probeer het opnieuw.")))
                .logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessHandler(uitgelogd(registraties)).deleteCookies("JSESSIONID"))
                .requestCache(waar -> waar.requestCache(waarMenWas()))
                .csrf(Beveiliging::formulierbewijs)
                .cors(cors -> cors.configurationSource(elders()))
                .exceptionHandling(fouten -> fouten.authenticationEntryPoint(nietIngelogd)
                        .accessDeniedHandler((vraag, antwoord, fout) -> antwoorden.stuur(vraag, antwoord, 403, zin(fout))))
                .headers(this::koppen)
                .build();
    }

    private static String zin(AccessDeniedException fout) {
        return fout instanceof org.springframework.security.web.csrf.CsrfException
                ? "De pagina is verlopen. Ververs de pagina en probeer het opnieuw."
                : Foutafhandeling.zin(403);
    }

    /** Needed where a browser would send its session along by itself; a token, or nobody at all, cannot be abused so. */
    private static void formulierbewijs(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.spa().requireCsrfProtectionMatcher(vraag -> !ALLEEN_LEZEN.contains(vraag.getMethod()) && doorSessie(vraag));
    }

    private static boolean doorSessie(HttpServletRequest vraag) {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        return wie instanceof OAuth2AuthenticationToken;
    }

    /** Back to where one was, with the query as it was; a script in a page is not where one was. */
    private static HttpSessionRequestCache waarMenWas() {
        HttpSessionRequestCache geheugen = new HttpSessionRequestCache();
        geheugen.setMatchingRequestParameterName(null);
        geheugen.setRequestMatcher(vraag -> "GET".equals(vraag.getMethod()) && !Antwoorden.isProgramma(vraag));
        return geheugen;
    }

    /** Ends the session at the login server too; when that does not answer, at least ours has ended. */
    private static LogoutSuccessHandler uitgelogd(ClientRegistrationRepository registraties) {
        OidcClientInitiatedLogoutSuccessHandler overal = new OidcClientInitiatedLogoutSuccessHandler(registraties);
        overal.setPostLogoutRedirectUri("{baseUrl}/");
        return (vraag, antwoord, wie) -> {
            try {
                overal.onLogoutSuccess(vraag, antwoord, wie);
            } catch (IllegalArgumentException | IllegalStateException inlogserverZwijgt) {
                antwoord.sendRedirect(vraag.getContextPath() + "/");
            }
        };
    }

    /** The chat may stand on any site: there without session, cookies or token. */
    private static UrlBasedCorsConfigurationSource elders() {
        CorsConfiguration chat = new CorsConfiguration();
        chat.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        chat.setAllowedMethods(List.of(HttpMethod.POST.name()));
        chat.setAllowedHeaders(List.of("Content-Type"));
        chat.setAllowCredentials(false);
        UrlBasedCorsConfigurationSource bron = new UrlBasedCorsConfigurationSource();
        bron.registerCorsConfiguration("/webhooks/rest/webhook", chat);
        return bron;
    }

    private void koppen(HeadersConfigurer<HttpSecurity> koppen) {
        koppen.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'self'; script-src 'self'; style-src 'self'; "
                        + "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' " + inlogserver))   // the form that logs out is led on to the login server
                .referrerPolicy(verwijzing -> verwijzing.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(rechten -> rechten.policy("camera=(), microphone=(), geolocation=()"));
    }
}
