package nl.verhuisloket.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends a person to the right login, and tells a program what to do. */
@Component
class NietIngelogd implements AuthenticationEntryPoint {

    private static final List<String> MEDEWERKERSPADEN = List.of("/werkbak", "/risico", "/training", "/beheer", "/inloggen/medewerker");

    private final Antwoorden antwoorden;

    NietIngelogd(Antwoorden antwoorden) {
        this.antwoorden = antwoorden;
    }

    @Override
    public void commence(HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException reden) throws IOException {
        if (Antwoorden.isProgramma(vraag)) {
            antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            antwoorden.stuurProbleem(antwoord, 401, zin(vraag, reden));
        } else {
            antwoord.sendRedirect(vraag.getContextPath() + "/oauth2/authorization/" + ingang(vraag));
        }
    }

    private static String ingang(HttpServletRequest vraag) {
        String pad = vraag.getRequestURI().substring(vraag.getContextPath().length());
        return MEDEWERKERSPADEN.stream().anyMatch(pad::startsWith) ? LuieRegistraties.GEMEENTE : LuieRegistraties.DIGID;
    }

    private static String zin(HttpServletRequest vraag, AuthenticationException reden) {
        if (reden instanceof OAuth2AuthenticationException) {
            return "Het token is verlopen of ongeldig. Log opnieuw in en stuur het nieuwe token mee.";
        }
        if (vraag.getRequestedSessionId() != null && !vraag.isRequestedSessionIdValid()) {
            return "Uw sessie is verlopen. Log opnieuw in en probeer het nog een keer.";
        }
        return "U bent niet ingelogd. Log in, of stuur een token mee in de kop Authorization (Bearer).";
    }
}
