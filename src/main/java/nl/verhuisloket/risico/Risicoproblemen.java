package nl.verhuisloket.risico;

import java.util.Locale;
import nl.verhuisloket.toetsing.tabel.TabelGeweigerd;
import nl.verhuisloket.toetsing.tabel.Tabelfout;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** RFC 9457 problems for risk managers. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {RisicotabelApi.class, ReplayApi.class, ImportApi.class})
class Risicoproblemen {

    /** All of them under {@code fouten}, with {@code rij}, {@code kolom} and {@code reden}; the first is the detail. */
    @ExceptionHandler
    ProblemDetail geweigerd(TabelGeweigerd fout) {
        Tabelfout eerste = fout.fouten().get(0);
        String plaats = "Rij " + eerste.rij() + (eerste.kolom().isEmpty() ? "" : ", kolom " + eerste.kolom()) + ": ";
        ProblemDetail probleem = probleem(422, "Deze risicotabel kan niet", plaats + eerste.reden());
        probleem.setProperty("fouten", fout.fouten());
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail nietTePubliceren(NietTePubliceren fout) {
        ProblemDetail probleem = probleem(409, "Dit kan nu niet", fout.getMessage());
        probleem.setProperty("reden", fout.reden().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail fout(Risicofout fout) {
        return probleem(fout.status(), "Dit kan niet", fout.getMessage());
    }

    private static ProblemDetail probleem(int status, String titel, String zin) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), zin);
        probleem.setTitle(titel);
        return probleem;
    }
}
