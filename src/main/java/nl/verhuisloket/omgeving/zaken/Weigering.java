package nl.verhuisloket.omgeving.zaken;

/** A neighbour refuses a request; carries its answer. */
final class Weigering extends RuntimeException {

    private final transient Antwoord antwoord;

    Weigering(Antwoord antwoord) {
        super("status " + antwoord.status(), null, false, false);
        this.antwoord = antwoord;
    }

    Antwoord antwoord() {
        return antwoord;
    }
}
