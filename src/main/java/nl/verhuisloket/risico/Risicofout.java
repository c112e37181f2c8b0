package nl.verhuisloket.risico;

/** What a caller did wrong; {@link Risicoproblemen} says it as a problem. The message is a Dutch sentence. */
final class Risicofout extends RuntimeException {

    private final int status;

    Risicofout(int status, String zin) {
        super(zin);
        this.status = status;
    }

    static Risicofout onbekend() {
        return new Risicofout(404, "Deze risicotabel bestaat niet, of is niet van uw gemeente.");
    }

    int status() {
        return status;
    }
}
