package nl.verhuisloket.aangifte;

/** Where a declaration stands, as the resident may see it. */
public enum Aangiftestatus {
    ONTVANGEN, WACHT_OP_TOESTEMMING, IN_BEOORDELING, WACHT_OP_VERHUISDATUM, AANGEBODEN, VERWERKT, NIET_GEVOLGD, INGETROKKEN;

    public boolean isEinde() {
        return this == VERWERKT || this == NIET_GEVOLGD || this == INGETROKKEN;
    }
}
