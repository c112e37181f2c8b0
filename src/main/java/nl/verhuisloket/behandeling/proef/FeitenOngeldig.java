package nl.verhuisloket.behandeling.proef;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What was sent are no facts: a 400 problem with, under {@code velden}, every field that is wrong. */
final class FeitenOngeldig extends ErrorResponseException {

    /** @param veld path such as {@code meeverhuizers[0].relatie}  @param zin what is wrong and what may stand there; never the value */
    record Veldfout(String veld, String zin) {
    }

    /** @param fouten at least one */
    FeitenOngeldig(List<Veldfout> fouten) {
        super(HttpStatus.BAD_REQUEST, probleem(fouten), null);
    }

    private static ProblemDetail probleem(List<Veldfout> fouten) {
        Veldfout eerste = fouten.get(0);
        String zin = eerste.veld().isEmpty() ? eerste.zin() : eerste.veld() + ": " + eerste.zin();
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, zin);
        probleem.setTitle("Ongeldige feiten");
        probleem.setProperty("velden", fouten);
        return probleem;
    }
}
