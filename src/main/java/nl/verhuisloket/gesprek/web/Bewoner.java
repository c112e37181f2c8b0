package nl.verhuisloket.gesprek.web;

import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The resident who asks for a page. */
@Component
class Bewoner {

    private final Toegang toegang;

    Bewoner(Toegang toegang) {
        this.toegang = toegang;
    }

    /** @throws ResponseStatusException 401 when nobody is logged in, 403 when it is not a resident */
    Bsn haal() {
        Ingelogde wie = toegang.ingelogde().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        if (wie.bsn() == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return wie.bsn();
    }
}
