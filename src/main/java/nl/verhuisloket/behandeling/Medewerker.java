package nl.verhuisloket.behandeling;

import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The specialist who asks for a page. */
@Component
class Medewerker {

    private final Toegang toegang;

    Medewerker(Toegang toegang) {
        this.toegang = toegang;
    }

    /**
     * @return a specialist or team leader with a municipality; {@code gemeente} is never null
     * @throws ResponseStatusException 401 when nobody is logged in, 403 when it is somebody else
     */
    Ingelogde haal() {
        Ingelogde wie = toegang.ingelogde().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        boolean mag = wie.heeft(Rol.BEHANDELAAR) || wie.heeft(Rol.TEAMLEIDER);
        if (!mag || wie.gemeente() == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return wie;
    }
}
