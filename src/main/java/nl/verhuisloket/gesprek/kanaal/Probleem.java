package nl.verhuisloket.gesprek.kanaal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be taken in, as an RFC 9457 problem with a sentence to act on. */
final class Probleem extends ErrorResponseException {

    private Probleem(HttpStatus status, ProblemDetail detail) {
        super(status, detail, null);
    }

    static Probleem van(HttpStatus status, String titel, String detail) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, detail);
        probleem.setTitle(titel);
        return new Probleem(status, probleem);
    }
}
