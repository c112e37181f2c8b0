package nl.verhuisloket.afhandeling.feiten;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Contact;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, written in one way, so that the same address or number is recognised however it was typed.
 *
 * @param waarden none, one or two: e-mail address, telephone number
 */
record Contactsleutel(List<String> waarden) {

    static Contactsleutel van(@Nullable Contact contact) {
        return contact == null ? new Contactsleutel(List.of())
                : new Contactsleutel(Stream.of(contact.email(), contact.telefoon()).map(Contactsleutel::gelijkvormig)
                        .filter(waarde -> !waarde.isEmpty()).toList());
    }

    boolean is(String waarde) {
        return waarden.contains(gelijkvormig(waarde));
    }

    private static String gelijkvormig(@Nullable String waarde) {
        String kaal = waarde == null ? "" : waarde.strip().toLowerCase(Locale.ROOT);
        return kaal.contains("@") ? kaal : kaal.replaceAll("[^0-9+]", "").replaceFirst("^(\\+31|0031)0?", "0");
    }

    @Override
    public String toString() {
        return "Contactsleutel[*****]";
    }
}
