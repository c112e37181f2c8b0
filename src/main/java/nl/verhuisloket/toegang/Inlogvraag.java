package nl.verhuisloket.toegang;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What the browser takes along to the login server: always PKCE, in Dutch, and for residents straight on to DigiD. */
@Component
class Inlogvraag implements OAuth2AuthorizationRequestResolver {

    private static final String PAD = "/oauth2/authorization";

    private final DefaultOAuth2AuthorizationRequestResolver medewerkers;
    private final DefaultOAuth2AuthorizationRequestResolver inwoners;

    Inlogvraag(ClientRegistrationRepository registraties, @Value("${verhuisloket.oidc.digid-alias}") String digid) {
        medewerkers = new DefaultOAuth2AuthorizationRequestResolver(registraties, PAD);
        medewerkers.setAuthorizationRequestCustomizer(Inlogvraag::altijd);
        inwoners = new DefaultOAuth2AuthorizationRequestResolver(registraties, PAD);
        inwoners.setAuthorizationRequestCustomizer(vraag -> {
            altijd(vraag);
            vraag.additionalParameters(meer -> meer.put("kc_idp_hint", digid));
        });
    }

    private static void altijd(OAuth2AuthorizationRequest.Builder vraag) {
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(vraag);
        vraag.additionalParameters(meer -> meer.put("ui_locales", "nl"));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest vraag) {
        return vraag.getRequestURI().endsWith("/" + LuieRegistraties.DIGID) ? inwoners.resolve(vraag) : medewerkers.resolve(vraag);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest vraag, String registratie) {
        return LuieRegistraties.DIGID.equals(registratie) ? inwoners.resolve(vraag, registratie) : medewerkers.resolve(vraag, registratie);
    }
}
