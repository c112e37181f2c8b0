package nl.verhuisloket.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What goes wrong in a controller, said in Dutch; never what happened inside. */
@ControllerAdvice
class Foutafhandeling extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);
    static final Map<Integer, String> ZINNEN = Map.of(
            400, "De aanvraag is niet te lezen. Controleer of het geldige JSON is met de juiste velden.",
            403, "U hebt hier geen toegang toe. Log in met een ander account, of ververs de pagina en probeer het opnieuw.",
            404, "Deze pagina of dit gegeven bestaat niet. Controleer het adres.",
            405, "Deze handeling bestaat niet op dit adres. Kijk in /v3/api-docs.",
            406, "Dit antwoord is er niet in de gevraagde vorm. Vraag om JSON.",
            413, "De inhoud is te groot. Stuur minder of een kleiner bestand.",
            415, "Deze soort inhoud nemen wij hier niet aan. Stuur JSON met de kop Content-Type: application/json.",
            503, "Dit werkt nu even niet. Probeer het over een paar minuten opnieuw.");
    static final String INTERN = "Er ging iets mis bij ons. Probeer het later opnieuw, of bel de gemeente.";

    static String zin(int status) {
        return ZINNEN.getOrDefault(status, status < 500 ? "Dit kan niet. Controleer wat u hebt gestuurd." : INTERN);
    }

    @ExceptionHandler
    Object geenToegang(GeenToegang fout, HttpServletRequest vraag) {
        return antwoord(vraag, fout.status(), fout.getMessage());
    }

    @ExceptionHandler
    Object overig(Exception fout, HttpServletRequest vraag) throws Exception {
        if (fout instanceof AccessDeniedException || fout instanceof AuthenticationException) {
            throw fout;                                // the security filter knows what to answer
        }
        // The class and the place, not the message: that may quote what a resident sent.
        LOG.error("{} in {}", soorten(fout), plaats(fout));
        return antwoord(vraag, 500, INTERN);
    }

    private static Object antwoord(HttpServletRequest vraag, int status, String zin) {
        if (Antwoorden.isProgramma(vraag)) {
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Antwoorden.probleem(status, zin));
        }
        return Foutpagina.pagina(status, zin);
    }

    private static String soorten(Throwable fout) {
        String naam = fout.getClass().getName();
        return fout.getCause() == null || fout.getCause() == fout ? naam : naam + " door " + soorten(fout.getCause());
    }

    private static String plaats(Throwable fout) {
        for (StackTraceElement regel : fout.getStackTrace()) {
            if (regel.getClassName().startsWith("nl.verhuisloket")) {
                return regel.toString();
            }
        }
        return fout.getStackTrace().length == 0 ? "onbekend" : fout.getStackTrace()[0].toString();
    }

    /** Every exception of Spring's own: its status stays, its words become ours. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception fout, @Nullable Object inhoud, HttpHeaders koppen,
                                                                       HttpStatusCode status, WebRequest vraag) {
        ProblemDetail probleem = probleem(fout, status.value());
        int code = probleem.getStatus();
        if (code >= 500) {
            LOG.error("{} in {}", soorten(fout), plaats(fout));
        }
        if (!Antwoorden.isProgramma(((ServletWebRequest) vraag).getRequest())) {
            vraag.setAttribute(Foutpagina.ZIN, probleem.getDetail(), WebRequest.SCOPE_REQUEST);
            return sendError((ServletWebRequest) vraag, code);
        }
        return ResponseEntity.status(code).headers(koppen).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(probleem);
    }

    private static ProblemDetail probleem(Exception fout, int status) {
        if (isTeGroot(fout)) {
            return Antwoorden.probleem(413, Lichaamsgrens.ZIN);
        }
        ProblemDetail eigen = isVanOns(fout) ? ((ErrorResponse) fout).getBody() : null;
        return eigen == null || eigen.getDetail() == null ? Antwoorden.probleem(status, zin(status)) : eigen;
    }

    /** Thrown with words of our own, so those words stay. */
    private static boolean isVanOns(Exception fout) {
        return fout instanceof ErrorResponse && (fout.getClass() == ErrorResponseException.class
                || fout.getClass() == ResponseStatusException.class || fout.getClass().getName().startsWith("nl.verhuisloket"));
    }

    /** Lets the container come back to {@link Foutpagina}. */
    private static @Nullable ResponseEntity<Object> sendError(ServletWebRequest vraag, int code) {
        try {
            vraag.getResponse().sendError(code);
            return null;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isTeGroot(@Nullable Throwable fout) {
        return fout != null && (fout instanceof Lichaamsgrens.TeGroot || isTeGroot(fout.getCause()));
    }
}
