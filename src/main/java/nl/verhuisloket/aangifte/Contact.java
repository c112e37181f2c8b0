package nl.verhuisloket.aangifte;

import org.jspecify.annotations.Nullable;

/** @param email null when the declarant has none; a letter is sent then  @param telefoon null when not given */
public record Contact(@Nullable String email, @Nullable String telefoon) {

    @Override
    public String toString() {
        return "Contact[*****]";
    }
}
