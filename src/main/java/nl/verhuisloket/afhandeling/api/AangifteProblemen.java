package nl.verhuisloket.afhandeling.api;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import nl.verhuisloket.afhandeling.NietAanvaard;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** RFC 9457 problems; {@code type} is the rule, {@code detail} the rule's own sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = AangifteApi.class)
class AangifteProblemen {

    @ExceptionHandler
    ProblemDetail nietAanvaard(NietAanvaard fout) {
        Oordeel oordeel = fout.oordeel();
        List<Bevinding> redenen = oordeel.bevindingen().stream()
                .filter(bevinding -> bevinding.gevolg() == Gevolg.NOG_NIET || bevinding.gevolg() == Gevolg.NIET_DIGITAAL).toList();
        ProblemDetail probleem = probleem(HttpStatus.UNPROCESSABLE_ENTITY, "Nog niet aanvaard",
                redenen.isEmpty() ? "Deze aangifte kan zo niet." : redenen.get(0).zinU());
        redenen.stream().findFirst().ifPresent(reden -> probleem.setType(URI.create("/regels/" + reden.regel())));
        probleem.setProperty("uitkomst", oordeel.uitkomst().code());
        probleem.setProperty("redenen", redenen.stream().map(reden -> new Stand.Reden(reden.regel(), reden.bron(), reden.zinU())).toList());
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail fout(Aangiftefout fout) {
        if (fout instanceof Aangiftefout.Ongeldig) {
            return probleem(HttpStatus.BAD_REQUEST, "Ongeldige invoer", fout.getMessage());
        }
        return probleem(HttpStatus.NOT_FOUND, "Niet gevonden", fout.getMessage());
    }

    @ExceptionHandler
    ProblemDetail onvolledig(MethodArgumentNotValidException fout) {
        List<Veldfout> velden = fout.getBindingResult().getFieldErrors().stream()
                .map(veld -> new Veldfout(veld.getField(), String.valueOf(veld.getDefaultMessage())))
                .sorted(Comparator.comparing(Veldfout::veld)).toList();
        ProblemDetail probleem = probleem(HttpStatus.BAD_REQUEST, "Onvolledig",
                velden.isEmpty() ? "Niet alle velden zijn goed ingevuld." : velden.get(0).zin());
        probleem.setProperty("velden", velden);
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail zonderSleutel(MissingRequestHeaderException fout) {
        return probleem(HttpStatus.BAD_REQUEST, "Kop ontbreekt", "Stuur de kop " + fout.getHeaderName()
                + " mee met een eigen sleutel per aangifte: dan doet herhalen geen kwaad.");
    }

    record Veldfout(String veld, String zin) {
    }

    private static ProblemDetail probleem(HttpStatus status, String titel, String zin) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, zin);
        probleem.setTitle(titel);
        return probleem;
    }
}
