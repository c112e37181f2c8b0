package nl.verhuisloket.gesprek.vraag;

/** What a question made of a message. */
public enum Lezing {
    /** It is no answer to this question. */
    GEEN_ANTWOORD,
    /** It is an answer and was written down. */
    AANVAARD,
    /** It is meant as an answer but cannot be one; the reason was said and what was there before still holds. */
    GEWEIGERD
}
