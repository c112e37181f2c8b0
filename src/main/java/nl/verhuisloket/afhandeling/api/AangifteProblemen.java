package nl.verhuisloket.afhandeling.api;

import java.net.URI;
import java.util.List;
import nl.verhuisloket.afhandeling.NietAanvaard;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** RFC 9457 problems; {@code type} is the rule, {@code detail} the rule's own sentence. */
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
        if (fout instanceof Aangiftefout.GeenBsn) {
            return probleem(HttpStatus.FORBIDDEN, "Geen burgerservicenummer", fout.getMessage());
        }
        if (fout instanceof Aangiftefout.Ongeldig) {
            return probleem(HttpStatus.BAD_REQUEST, "Ongeldige invoer", fout.getMessage());
        }
        return probleem(HttpStatus.NOT_FOUND, "Niet gevonden", fout.getMessage());
    }

    private static ProblemDetail probleem(HttpStatus status, String titel, String zin) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, zin);
        probleem.setTitle(titel);
        return probleem;
    }
}
