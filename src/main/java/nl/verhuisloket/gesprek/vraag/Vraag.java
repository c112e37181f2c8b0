package nl.verhuisloket.gesprek.vraag;

import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;

/** One question of the declaration: when it is asked, how, and how an answer is read. One implementation per slot. */
public interface Vraag {

    Slot slot();

    /** Has to be answered in this conversation. */
    default boolean geldt(Staat staat) {
        return true;
    }

    boolean isBeantwoord(Staat staat);

    /** Puts the question. */
    Vraagstelling stel(Beurt beurt);

    /**
     * Reads an answer, typed or clicked.
     *
     * @param antwoord the message, or the value in a payload; written by anyone
     */
    Lezing lees(Beurt beurt, String antwoord);

    /** Forgets the answer and what depends on it. */
    void wis(Staat staat);

    /** The answer as a person reads it, empty while there is none. */
    String alsTekst(Staat staat, Beurt beurt);
}
