package nl.verhuisloket.toegang;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** From the token sent along, or from the browser session that the login made. */
@Component
class ToegangUitToken implements Toegang {

    @Override
    public Optional<Ingelogde> ingelogde() {
        Authentication aanvrager = SecurityContextHolder.getContext().getAuthentication();
        if (aanvrager instanceof JwtAuthenticationToken token) {
            return Tokengegevens.lees(token.getToken());
        }
        if (aanvrager != null && aanvrager.getPrincipal() instanceof OidcUser gebruiker) {
            return Tokengegevens.lees(gebruiker.getIdToken());
        }
        return Optional.empty();
    }
}
