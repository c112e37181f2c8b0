package nl.verhuisloket.omgeving.zaken;

import java.time.Duration;

/**
 * A neighbour fails.
 *
 * @param methode    HTTP method, or {@code *}
 * @param pad        start of the paths that fail: {@code /zaken/api/v1/statussen}
 * @param soort      how
 * @param aantal     so many requests, then it heals by itself
 * @param vertraging with {@code TRAAG} only: how late the answer comes
 */
public record Storing(String methode, String pad, Soort soort, int aantal, Duration vertraging) {

    /** The first two do no work, and hold for every path under WireMock; the others fail after the work was done. */
    public enum Soort { ONBESCHIKBAAR, VERBROKEN, VERBROKEN_NA_WERK, TRAAG, KAPOTTE_JSON }

    public static Storing van(Soort soort, String methode, String pad) {
        return new Storing(methode, pad, soort, Integer.MAX_VALUE, Duration.ofSeconds(2));
    }

    public Storing keer(int aantal) {
        return new Storing(methode, pad, soort, aantal, vertraging);
    }

    public Storing traag(Duration vertraging) {
        return new Storing(methode, pad, soort, aantal, vertraging);
    }

    boolean treft(String methode, String pad) {
        return (this.methode.equals("*") || this.methode.equals(methode)) && pad.startsWith(this.pad);
    }

    boolean zonderWerk() {
        return soort == Soort.ONBESCHIKBAAR || soort == Soort.VERBROKEN;
    }
}
