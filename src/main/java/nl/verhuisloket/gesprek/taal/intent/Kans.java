package nl.verhuisloket.gesprek.taal.intent;

/** @param zekerheid 0 to 1: of the messages with 0.8, about eight in ten are right */
public record Kans(String intent, double zekerheid) {
}
