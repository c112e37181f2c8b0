package nl.verhuisloket.bijhouding;

import java.time.Instant;

/**
 * The bearer token of one client, kept until shortly before it ends. System time: the other side counts in its own.
 *
 * @param einde when it is no longer sent
 */
record VrijbrpToken(String waarde, Instant einde) {

    private static final int SPELING = 30;

    static VrijbrpToken geldig(String waarde, int seconden) {
        return new VrijbrpToken(waarde, Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(Math.max(seconden - SPELING, 0)));
    }

    boolean isBruikbaar() {
        return Instant.ofEpochMilli(System.currentTimeMillis()).isBefore(einde);
    }

    @Override
    public String toString() {
        return "VrijbrpToken[*****]";
    }
}
