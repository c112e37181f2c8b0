package nl.verhuisloket.toegang;

import java.util.Set;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, from the token.
 *
 * @param gebruikersnaam user name; a resident's is their BSN, so it is never printed
 * @param bsn            claim {@code bsn}; null for staff
 * @param digidNiveau    claim {@code acr}: 10, 20, 25 or 30; 0 for staff
 * @param gemeente       claim {@code gemeente} of staff; null for residents
 * @param sessie         pseudonym (a hash) of the login session
 */
public record Ingelogde(String gebruikersnaam, @Nullable Bsn bsn, int digidNiveau, Set<Rol> rollen, @Nullable String gemeente,
                        String sessie) {

    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }

    @Override
    public String toString() {
        return "Ingelogde[" + rollen + "]";
    }
}
