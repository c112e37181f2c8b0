package nl.verhuisloket.afhandeling.api;

/** What a caller did wrong; {@link AangifteProblemen} says it as a problem. */
abstract class Aangiftefout extends RuntimeException {

    Aangiftefout(String melding) {
        super(melding);
    }

    static final class Onbekend extends Aangiftefout {
        Onbekend() {
            super("Deze aangifte bestaat niet, of is niet van u.");
        }
    }

    static final class NogGeenBrief extends Aangiftefout {
        NogGeenBrief() {
            super("Deze brief is er nog niet. Op /mijn staat hoe ver wij zijn.");
        }
    }

    static final class Ongeldig extends Aangiftefout {
        Ongeldig(String melding) {
            super(melding);
        }
    }
}
