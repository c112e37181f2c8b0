package nl.verhuisloket.omgeving;

/** The program cannot start as it is set up; says what is wrong and what to do. Shown without a stack trace. */
final class StartNietMogelijk extends RuntimeException {

    private final String actie;

    /**
     * @param beschrijving what is wrong, for the person who started the program
     * @param actie        what that person can do about it
     */
    StartNietMogelijk(String beschrijving, String actie) {
        super(beschrijving);
        this.actie = actie;
    }

    String actie() {
        return actie;
    }
}
