package nl.verhuisloket.toegang;

/** Somebody may not do what they ask; the message is a Dutch sentence that says what to do. Answered as a problem or a page. */
public final class GeenToegang extends RuntimeException {

    private final int status;

    private GeenToegang(int status, String zin) {
        super(zin);
        this.status = status;
    }

    public static GeenToegang nietIngelogd() {
        return new GeenToegang(401, "U bent niet ingelogd. Log in en probeer het opnieuw.");
    }

    /** Logged in, but not allowed; {@code zin} holds no personal data. */
    public static GeenToegang geweigerd(String zin) {
        return new GeenToegang(403, zin);
    }

    /** 401 or 403. */
    public int status() {
        return status;
    }
}
