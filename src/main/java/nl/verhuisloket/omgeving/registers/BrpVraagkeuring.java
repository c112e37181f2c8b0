package nl.verhuisloket.omgeving.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verhuisloket.omgeving.registers.Fout.Parameter;
import tools.jackson.databind.JsonNode;

/** Refuses a question to the BRP as the BRP does, with every fault in it at once. */
class BrpVraagkeuring {

    private static final String BSN = "burgerservicenummer";
    private static final String OBJECT = "adresseerbaarObjectIdentificatie";
    private static final String GEMEENTE = "gemeenteVanInschrijving";
    private static final String OVERLEDEN = "inclusiefOverledenPersonen";
    private static final Map<String, Set<String>> PARAMETERS = Map.of(
            "RaadpleegMetBurgerservicenummer", Set.of("type", "fields", BSN, GEMEENTE),
            "ZoekMetAdresseerbaarObjectIdentificatie", Set.of("type", "fields", OBJECT, GEMEENTE, OVERLEDEN));

    private final BrpVelden velden;

    BrpVraagkeuring(BrpVelden velden) {
        this.velden = velden;
    }

    /** @throws Fout with the BRP's own words */
    void keur(JsonNode vraag) {
        List<Parameter> fout = new ArrayList<>();
        String type = vraag.path("type").asString("");
        if (type.isEmpty()) {
            fout.add(verplicht("type"));
        } else if (!PARAMETERS.containsKey(type)) {
            fout.add(new Parameter("type", "value", "Waarde is geen geldig zoek type."));
        } else {
            keurParameters(vraag, type, fout);
        }
        if (!fout.isEmpty()) {
            throw Fout.parameters("invalidParams", fout);
        }
        keurAutorisatie(vraag, type);
    }

    private void keurParameters(JsonNode vraag, String type, List<Parameter> fout) {
        vraag.propertyNames().stream().filter(naam -> !PARAMETERS.get(type).contains(naam))
                .forEach(naam -> fout.add(new Parameter(naam, "unknownParam", "Parameter is niet verwacht.")));
        if (type.startsWith("Raadpleeg") && keurLijst(vraag, BSN, 20, fout)) {
            keurPatronen(vraag.path(BSN), BSN, "^[0-9]{9}$", fout);
        }
        if (type.startsWith("Zoek")) {
            keurPatroon(vraag, OBJECT, "^(?!0{16})[0-9]{16}$", true, fout);
        }
        keurPatroon(vraag, GEMEENTE, "^[0-9]{4}$", false, fout);
        if (vraag.has(OVERLEDEN) && !vraag.path(OVERLEDEN).isBoolean()) {
            fout.add(new Parameter(OVERLEDEN, "boolean", "Waarde is geen boolean."));
        }
        if (keurLijst(vraag, "fields", 130, fout)) {
            keurVelden(vraag.path("fields"), type, fout);
        }
    }

    private static boolean keurLijst(JsonNode vraag, String naam, int meest, List<Parameter> fout) {
        JsonNode lijst = vraag.path(naam);
        int al = fout.size();
        if (lijst.isMissingNode() || lijst.isNull()) {
            fout.add(verplicht(naam));
        } else if (!lijst.isArray()) {
            fout.add(new Parameter(naam, "array", "Parameter is geen array."));
        } else if (lijst.isEmpty()) {
            fout.add(new Parameter(naam, "minItems", "Array bevat minder dan 1 items."));
        } else if (lijst.size() > meest) {
            fout.add(new Parameter(naam, "maxItems", "Array bevat meer dan " + meest + " items."));
        }
        return fout.size() == al;
    }

    private static void keurPatronen(JsonNode lijst, String naam, String patroon, List<Parameter> fout) {
        for (int i = 0; i < lijst.size(); i++) {
            if (!past(lijst.get(i), patroon)) {
                fout.add(patroonfout(naam + "[" + i + "]", patroon));
            }
        }
    }

    private static void keurPatroon(JsonNode vraag, String naam, String patroon, boolean verplicht, List<Parameter> fout) {
        String waarde = vraag.path(naam).asString("");
        if (verplicht && waarde.isEmpty()) {
            fout.add(verplicht(naam));
        } else if (vraag.has(naam) && !past(vraag.path(naam), patroon)) {
            fout.add(patroonfout(naam, patroon.replace("(?!0{16})", "")));
        }
    }

    private void keurVelden(JsonNode lijst, String type, List<Parameter> fout) {
        for (int i = 0; i < lijst.size(); i++) {
            Parameter veldfout = velden.fout("fields[" + i + "]", lijst.get(i).asString(""), type);
            if (veldfout != null) {
                fout.add(veldfout);
            }
        }
    }

    private void keurAutorisatie(JsonNode vraag, String type) {
        if (vraag.path("fields").valueStream().anyMatch(veld -> velden.verboden(veld.asString(""), type))) {
            throw new Fout(403, "unauthorizedField", "U bent niet geautoriseerd voor één of meerdere opgegeven field waarden.", null);
        }
    }

    private static boolean past(JsonNode waarde, String patroon) {
        return waarde.isString() && waarde.asString().matches(patroon);
    }

    private static Parameter verplicht(String naam) {
        return new Parameter(naam, "required", "Parameter is verplicht.");
    }

    private static Parameter patroonfout(String naam, String patroon) {
        return new Parameter(naam, "pattern", "Waarde voldoet niet aan patroon " + patroon + ".");
    }
}
