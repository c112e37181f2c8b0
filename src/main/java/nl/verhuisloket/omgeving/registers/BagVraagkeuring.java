package nl.verhuisloket.omgeving.registers;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verhuisloket.omgeving.registers.Fout.Parameter;
import tools.jackson.databind.JsonNode;

/** Refuses a question to the BAG as the BAG does. */
class BagVraagkeuring {

    /** Each parameter of {@code /adressenuitgebreid} with the pattern of its value (LV BAG 2.6.0). */
    private static final Map<String, String> PATRONEN = Map.ofEntries(
            Map.entry("postcode", "^[1-9]{1}[0-9]{3}[ ]{0,1}[a-zA-Z]{2}$"), Map.entry("huisnummer", "^[1-9][0-9]{0,4}$"),
            Map.entry("huisletter", "^[a-zA-Z]{1}$"), Map.entry("huisnummertoevoeging", "^[0-9a-zA-Z]{1,4}$"),
            Map.entry("exacteMatch", "^(true|false)$"), Map.entry("adresseerbaarObjectIdentificatie", "^[0-9]{4}(01|02|03)[0-9]{10}$"),
            Map.entry("woonplaatsNaam", "^.{1,80}$"), Map.entry("openbareRuimteNaam", "^.{1,80}$"),
            Map.entry("page", "^[1-9][0-9]{0,8}$"), Map.entry("pageSize", "^([1-9][0-9]|100)$"), Map.entry("q", "^.{1,255}$"),
            Map.entry("inclusiefEindStatus", "^(true|false)$"));
    private static final Set<String> VERFIJNING = Set.of("huisletter", "huisnummertoevoeging", "exacteMatch");
    private static final Set<String> OVERAL = Set.of("page", "pageSize", "inclusiefEindStatus");
    private static final List<Set<String>> COMBINATIES = List.of(Set.of("postcode", "huisnummer"),
            Set.of("adresseerbaarObjectIdentificatie"), Set.of("woonplaatsNaam", "openbareRuimteNaam", "huisnummer"), Set.of("q"));

    private final JsonNode toegang;

    BagVraagkeuring(JsonNode toegang) {
        this.toegang = toegang;
    }

    /** @throws Fout when the key is missing or unknown, or a header asks what the BAG does not give */
    void keurKoppen(Request verzoek) {
        String sleutel = verzoek.getHeader("X-Api-Key");
        if (sleutel == null || sleutel.isBlank()) {
            throw new Fout(401, "authentication", "Niet correct geauthenticeerd.", null);
        }
        if (!Bestanden.teksten(toegang.path("apiSleutels")).contains(sleutel)) {
            throw new Fout(403, "autorisation", "U bent niet geautoriseerd voor deze operatie.", null);
        }
        String accept = verzoek.getHeader("Accept");
        if (accept == null || !accept.contains("application/hal+json")) {
            throw new Fout(406, "notAcceptable", "Gevraagde contenttype wordt niet ondersteund.", null);
        }
        String stelsel = verzoek.getHeader("Accept-Crs");
        if (stelsel == null || stelsel.isBlank()) {
            throw new Fout(412, "acceptCrsMissing", "Gewenste coördinatenstelsel voor geometrie moet worden opgegeven.", null);
        }
        if (!stelsel.equals("epsg:28992")) {
            throw new Fout(406, "crsNotAcceptable", "CRS niet ondersteund.", null);
        }
    }

    /** @return names to values; @throws Fout when one is unknown or wrong, or the combination is */
    Map<String, String> keurVraag(Map<String, List<String>> gesteld) {
        keurWaarden(gesteld, PATRONEN);
        Map<String, String> vraag = new LinkedHashMap<>();
        gesteld.forEach((naam, waarden) -> vraag.put(naam, waarden.get(0)));
        keurCombinatie(vraag.keySet().stream().filter(naam -> !OVERAL.contains(naam)).toList());
        return vraag;
    }

    /** @throws Fout when there is another parameter than this one */
    boolean keurEindstatus(Map<String, List<String>> gesteld) {
        keurWaarden(gesteld, Map.of("inclusiefEindStatus", "^(true|false)$"));
        return gesteld.getOrDefault("inclusiefEindStatus", List.of("false")).get(0).equals("true");
    }

    static void keurId(String nummeraanduidingId) {
        String patroon = "^[0-9]{4}20[0-9]{10}$";
        if (!nummeraanduidingId.matches(patroon)) {
            throw Fout.parameters("invalid-params", List.of(patroonfout("nummeraanduidingIdentificatie", patroon)));
        }
    }

    private static void keurWaarden(Map<String, List<String>> gesteld, Map<String, String> patronen) {
        List<Parameter> fout = new ArrayList<>();
        gesteld.forEach((naam, waarden) -> {
            if (!patronen.containsKey(naam)) {
                fout.add(new Parameter(naam, "unknownParam", "Parameter is niet verwacht."));
            } else if (waarden.size() != 1 || !waarden.get(0).matches(patronen.get(naam))) {
                fout.add(patroonfout(naam, patronen.get(naam)));
            }
        });
        if (!fout.isEmpty()) {
            throw Fout.parameters("invalid-params", fout);
        }
    }

    private static void keurCombinatie(List<String> namen) {
        if (namen.isEmpty()) {
            throw new Fout(400, "paramsRequired", "Ten minste één parameter moet worden opgegeven.", null);
        }
        List<Set<String>> volledig = COMBINATIES.stream().filter(namen::containsAll).toList();
        if (volledig.isEmpty()) {
            throw new Fout(400, "paramsCombination", "Minimale combinatie van parameters moet worden opgegeven.", null);
        }
        boolean past = volledig.stream().anyMatch(combinatie -> namen.stream().allMatch(naam -> combinatie.contains(naam)
                || VERFIJNING.contains(naam) && combinatie.contains("huisnummer")));
        if (!past) {
            throw new Fout(400, "unsupportedCombination", "De combinatie van opgegeven parameters is niet toegestaan.", null);
        }
    }

    private static Parameter patroonfout(String naam, String patroon) {
        return new Parameter(naam, "pattern", "Waarde voldoet niet aan patroon " + patroon + ".");
    }
}
