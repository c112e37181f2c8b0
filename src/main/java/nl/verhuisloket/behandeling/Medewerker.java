package nl.verhuisloket.behandeling;

import nl.verhuisloket.toegang.GeenToegang;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.stereotype.Component;

/** The specialist who asks for a page. */
@Component
class Medewerker {

    private final Toegang toegang;

    Medewerker(Toegang toegang) {
        this.toegang = toegang;
    }

    /**
     * @return a specialist or team leader; {@code gemeente} is never null
     * @throws GeenToegang when nobody is logged in, or somebody else
     */
    Ingelogde haal() {
        return toegang.medewerkerVanGemeente(Rol.BEHANDELAAR, Rol.TEAMLEIDER);
    }
}
