package nl.verhuisloket.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no: to a program with an RFC 9457 problem, to a person with a page. */
@Component
class Antwoorden {

    private static final List<String> PROGRAMMAPADEN = List.of("/api/", "/webhooks/", "/model/", "/conversations/", "/actuator/");

    private final JsonMapper json;

    Antwoorden(JsonMapper json) {
        this.json = json;
    }

    /** Whether a program asks, or a script in a page; a person's browser asks for HTML. */
    static boolean isProgramma(HttpServletRequest vraag) {
        return isProgramma(vraag, vraag.getRequestURI().substring(vraag.getContextPath().length()));
    }

    /** @param pad of the original request, which an error dispatch has lost */
    static boolean isProgramma(HttpServletRequest vraag, String pad) {
        String soort = vraag.getHeader(HttpHeaders.ACCEPT);
        return PROGRAMMAPADEN.stream().anyMatch(pad::startsWith) || soort == null || !soort.contains(MediaType.TEXT_HTML_VALUE);
    }

    static ProblemDetail probleem(int status, String zin) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), zin);
        probleem.setType(URI.create("about:blank"));
        probleem.setTitle(titel(status));
        return probleem;
    }

    static String titel(int status) {
        return switch (status) {
            case 400 -> "De aanvraag is niet te lezen";
            case 401 -> "Niet ingelogd";
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 405 -> "Deze handeling bestaat hier niet";
            case 409 -> "Dit kan nu niet";
            case 413 -> "Te groot";
            case 415 -> "Onbekende soort inhoud";
            case 422 -> "Dit kan niet worden verwerkt";
            case 503 -> "Even niet bereikbaar";
            default -> status < 500 ? "Dit kan niet" : "Er ging iets mis";
        };
    }

    void stuurProbleem(HttpServletResponse antwoord, int status, String zin) throws IOException {
        antwoord.setStatus(status);
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        json.writeValue(antwoord.getOutputStream(), probleem(status, zin));
    }

    /** A problem, or the page that {@link Foutpagina} makes. */
    void stuur(HttpServletRequest vraag, HttpServletResponse antwoord, int status, String zin) throws IOException {
        if (isProgramma(vraag)) {
            stuurProbleem(antwoord, status, zin);
        } else {
            vraag.setAttribute(Foutpagina.ZIN, zin);
            antwoord.sendError(status);
        }
    }
}
