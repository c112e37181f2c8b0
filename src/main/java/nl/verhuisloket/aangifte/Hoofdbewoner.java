package nl.verhuisloket.aangifte;

import org.jspecify.annotations.Nullable;

/**
 * The main occupant as the declarant names them; matched silently with who is registered there.
 *
 * @param naam     first name and surname, as typed
 * @param email    null when only a phone number is known
 * @param telefoon null when only an e-mail address is known
 */
public record Hoofdbewoner(String naam, @Nullable String email, @Nullable String telefoon) {

    @Override
    public String toString() {
        return "Hoofdbewoner[*****]";
    }
}
