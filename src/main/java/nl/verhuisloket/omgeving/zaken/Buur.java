package nl.verhuisloket.omgeving.zaken;

/** One neighbour: everything under one path prefix. */
interface Buur {

    /** Path prefix without closing slash: {@code /zaken/api/v1}. */
    String voorvoegsel();

    /** @throws Weigering with the answer the real one would refuse with */
    Antwoord behandel(Verzoek verzoek);

    /** The answer to a path or method it does not have. */
    Antwoord onbekend(int status);
}
