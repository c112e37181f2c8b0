package nl.verhuisloket.omgeving.registers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.verhuisloket.omgeving.registers.Fout.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Refuses a question about a period as the BRP's history and bewoning do.
 *
 * @param type      the only kind of question that is played
 * @param criterium about whom or what
 * @param patroon   of the criterion
 */
record BrpPeriodekeuring(String type, String criterium, String patroon) {

    static final BrpPeriodekeuring HISTORIE = new BrpPeriodekeuring("RaadpleegMetPeriode", "burgerservicenummer", "^[0-9]{9}$");
    static final BrpPeriodekeuring BEWONING = new BrpPeriodekeuring("BewoningMetPeriode", "adresseerbaarObjectIdentificatie",
            "^(?!0{16})[0-9]{16}$");

    private static final String VAN = "datumVan";
    private static final String TOT = "datumTot";

    /** @throws Fout with the BRP's own words */
    void keur(JsonNode vraag) {
        List<Parameter> fout = new ArrayList<>();
        if (!vraag.has("type")) {
            fout.add(new Parameter("type", "required", "Parameter is verplicht."));
        } else if (!vraag.path("type").asString("").equals(type)) {
            fout.add(new Parameter("type", "value", "Waarde is geen geldig zoek type."));
        } else {
            keurParameters(vraag, fout);
        }
        if (!fout.isEmpty()) {
            throw Fout.parameters("invalidParams", fout);
        }
    }

    private void keurParameters(JsonNode vraag, List<Parameter> fout) {
        vraag.propertyNames().stream().filter(naam -> !Set.of("type", criterium, VAN, TOT).contains(naam))
                .forEach(naam -> fout.add(new Parameter(naam, "unknownParam", "Parameter is niet verwacht.")));
        if (isAanwezig(vraag, criterium, fout) && !vraag.path(criterium).asString("").matches(patroon)) {
            fout.add(new Parameter(criterium, "pattern", "Waarde voldoet niet aan patroon " + patroon.replace("(?!0{16})", "") + "."));
        }
        LocalDate van = datum(vraag, VAN, fout);
        LocalDate tot = datum(vraag, TOT, fout);
        if (van != null && tot != null && !tot.isAfter(van)) {
            fout.add(new Parameter(TOT, "date", "datumTot moet na datumVan liggen."));
        }
    }

    private static boolean isAanwezig(JsonNode vraag, String naam, List<Parameter> fout) {
        if (vraag.path(naam).asString("").isEmpty()) {
            fout.add(new Parameter(naam, "required", "Parameter is verplicht."));
            return false;
        }
        return true;
    }

    private static @Nullable LocalDate datum(JsonNode vraag, String naam, List<Parameter> fout) {
        if (!isAanwezig(vraag, naam, fout)) {
            return null;
        }
        try {
            return LocalDate.parse(vraag.path(naam).asString());
        } catch (DateTimeException geenDatum) {
            fout.add(new Parameter(naam, "date", "Waarde is geen geldige datum."));
            return null;
        }
    }

    static LocalDate van(JsonNode vraag) {
        return LocalDate.parse(vraag.path(VAN).asString());
    }

    static LocalDate tot(JsonNode vraag) {
        return LocalDate.parse(vraag.path(TOT).asString());
    }
}
