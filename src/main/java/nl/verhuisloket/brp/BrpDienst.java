package nl.verhuisloket.brp;

import java.net.URI;

/** The services of the BRP that are asked, where each lies and what its answers list. */
enum BrpDienst {

    PERSONEN("/personen", "personen"),
    HISTORIE("/verblijfplaatshistorie", "verblijfplaatsen"),
    BEWONING("/bewoning/bewoningen", "bewoningen");

    private final String pad;
    private final String lijst;

    BrpDienst(String pad, String lijst) {
        this.pad = pad;
        this.lijst = lijst;
    }

    /** @return where this service is asked; municipal gateways put history and bewoning elsewhere than the BRP itself does */
    String adres(BrpInstellingen instellingen) {
        URI eigen = switch (this) {
            case PERSONEN -> null;
            case HISTORIE -> instellingen.historieUrl();
            case BEWONING -> instellingen.bewoningUrl();
        };
        return eigen == null ? instellingen.basisUrl() + pad : eigen.toString();
    }

    String lijst() {
        return lijst;
    }
}
