package nl.verhuisloket.kern;

import java.util.Objects;

/**
 * Burgerservicenummer: nine digits that pass the eleven-test (weights 9 8 7 6 5 4 3 2 -1).
 * Prints masked, so that a log line cannot leak it; {@link #waarde()} is the number itself.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0022428">Wet algemene bepalingen burgerservicenummer</a>
 */
public record Bsn(String waarde) {

    /** @throws IllegalArgumentException when the value is no BSN; the message never repeats the value */
    public Bsn {
        Objects.requireNonNull(waarde, "waarde");
        if (!isGeldig(waarde)) {
            throw new IllegalArgumentException("Dit is geen geldig burgerservicenummer (elfproef).");
        }
    }

    public static boolean isGeldig(String waarde) {
        if (waarde == null || !waarde.matches("[0-9]{9}") || waarde.equals("000000000")) {
            return false;
        }
        int som = -(waarde.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (waarde.charAt(i) - '0');
        }
        return som % 11 == 0;
    }

    /** @return the last four digits behind stars: {@code *****3653} */
    public String gemaskeerd() {
        return "*****" + waarde.substring(5);
    }

    @Override
    public String toString() {
        return gemaskeerd();
    }
}
