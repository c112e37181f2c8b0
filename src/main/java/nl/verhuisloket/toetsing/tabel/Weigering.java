package nl.verhuisloket.toetsing.tabel;

/** A cell is not right; the message is a Dutch sentence for the risk manager. */
final class Weigering extends RuntimeException {

    Weigering(String reden) {
        super(reden);
    }

    String reden() {
        return getMessage();
    }
}
