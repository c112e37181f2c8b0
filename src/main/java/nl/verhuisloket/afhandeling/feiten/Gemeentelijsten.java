package nl.verhuisloket.afhandeling.feiten;

import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.kern.Instellingen;
import org.springframework.stereotype.Component;

/** The lists of each municipality, read when the program starts, so that a mistake in one shows then. */
@Component
class Gemeentelijsten {

    private final Instellingen instellingen;

    Gemeentelijsten(Instellingen instellingen, Gemeenten gemeenten) {
        this.instellingen = instellingen;
        gemeenten.codes().forEach(this::van);
    }

    Lijsten van(String gemeente) {
        return instellingen.voor(gemeente, "lijsten", Lijsten.class);
    }
}
