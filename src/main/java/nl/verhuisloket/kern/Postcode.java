package nl.verhuisloket.kern;

import java.util.Locale;
import java.util.Optional;

/**
 * A Dutch postcode as the BAG writes it: four digits, two capitals, no space ({@code 5038EA}).
 *
 * @see <a href="https://lvbag.github.io/BAG-API/">LV BAG API, pattern of postcode</a>
 */
public record Postcode(String waarde) {

    /** @throws IllegalArgumentException when the value has another form */
    public Postcode {
        if (waarde == null || !waarde.matches("[1-9][0-9]{3}[A-Z]{2}")) {
            throw new IllegalArgumentException("Een postcode heeft vier cijfers en twee letters.");
        }
    }

    /** Reads what a person types: {@code 5038 ea}, {@code 5038EA}. */
    public static Optional<Postcode> lees(String invoer) {
        if (invoer == null) {
            return Optional.empty();
        }
        String kaal = invoer.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return kaal.matches("[1-9][0-9]{3}[A-Z]{2}") ? Optional.of(new Postcode(kaal)) : Optional.empty();
    }

    /** As on a letter: {@code 5038 EA}. */
    public String leesbaar() {
        return waarde.substring(0, 4) + " " + waarde.substring(4);
    }
}
