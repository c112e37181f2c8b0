package nl.verhuisloket.aangifte;

/** How the movers will live at the new address, in the declarant's words. */
public enum Woonsituatie {

    /** They get the whole home to themselves, bought or rented; whoever lived there leaves. */
    ZELFSTANDIG,
    /** They rent a room or part of a home in which others keep living. */
    KAMER,
    /** They move in with somebody who is the main occupant. */
    INWONEND;

    /** Others keep living at the address. */
    public boolean deeltWoning() {
        return this != ZELFSTANDIG;
    }
}
