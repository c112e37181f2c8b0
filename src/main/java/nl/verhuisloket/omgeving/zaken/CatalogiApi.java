package nl.verhuisloket.omgeving.zaken;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** ZGW Catalogi 1.3, reading only. */
final class CatalogiApi implements Buur {

    private static final Map<String, Set<String>> FILTERS = Map.of(
            "catalogussen", Set.of("domein", "rsin"),
            "zaaktypen", Set.of("catalogus", "identificatie", "status", "datumGeldigheid"),
            "statustypen", Set.of("zaaktype", "status"),
            "roltypen", Set.of("zaaktype", "omschrijvingGeneriek", "status"),
            "resultaattypen", Set.of("zaaktype", "status"),
            "informatieobjecttypen", Set.of("catalogus", "omschrijving", "status", "datumGeldigheid"),
            "zaaktype-informatieobjecttypen", Set.of("zaaktype", "informatieobjecttype", "richting", "status"));

    private final Catalogus catalogus;
    private final Stand stand;

    CatalogiApi(Catalogus catalogus, Stand stand) {
        this.catalogus = catalogus;
        this.stand = stand;
    }

    @Override
    public String voorvoegsel() {
        return Catalogus.VOORVOEGSEL;
    }

    @Override
    public Antwoord onbekend(int status) {
        return ZgwFout.onbekend(status);
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        ZgwToegang.eis(verzoek);
        String soort = verzoek.delen().isEmpty() ? "" : verzoek.delen().get(0);
        if (!catalogus.kent(soort) || verzoek.delen().size() > 2) {
            return onbekend(404);
        }
        if (!verzoek.methode().equals("GET")) {
            return onbekend(403);
        }
        return verzoek.delen().size() == 2 ? een(verzoek, soort) : lijst(verzoek, soort);
    }

    private Antwoord een(Verzoek verzoek, String soort) {
        return catalogus.zoek(soort, voorvoegsel() + "/" + soort + "/" + verzoek.delen().get(1))
                .map(type -> Antwoord.json(200, verzoek.uit(type))).orElseGet(() -> onbekend(404));
    }

    private Antwoord lijst(Verzoek verzoek, String soort) {
        Pagina.eisBekend(verzoek, FILTERS.get(soort));
        Map<String, String> vraag = new HashMap<>(verzoek.vraag());
        if (FILTERS.get(soort).contains("status")) {
            vraag.putIfAbsent("status", "definitief");
        }
        List<ObjectNode> gevonden = catalogus.lijst(soort).stream()
                .filter(type -> vraag.entrySet().stream().allMatch(paar -> past(soort, type, paar.getKey(), paar.getValue())))
                .toList();
        return Pagina.van(verzoek, stand, gevonden);
    }

    private boolean past(String soort, ObjectNode type, String naam, String waarde) {
        return switch (naam) {
            case "page" -> true;
            case "status" -> waarde.equals("alles") || isConcept(soort, type) == waarde.equals("concept");
            case "datumGeldigheid" -> isGeldig(type, datum(waarde));
            default -> type.path(naam).stringValue("").equals(waarde);
        };
    }

    /** A part is as definitive as its zaaktype. */
    private boolean isConcept(String soort, ObjectNode type) {
        JsonNode drager = type.has("zaaktype") ? catalogus.zoek("zaaktypen", type.path("zaaktype").stringValue()).orElseThrow() : type;
        return drager.path("concept").booleanValue(false);
    }

    static boolean isGeldig(ObjectNode type, LocalDate dag) {
        String einde = type.path("eindeGeldigheid").stringValue("9999-12-31");
        return !dag.isBefore(LocalDate.parse(type.path("beginGeldigheid").stringValue())) && !dag.isAfter(LocalDate.parse(einde));
    }

    private static LocalDate datum(String waarde) {
        try {
            return LocalDate.parse(waarde);
        } catch (java.time.format.DateTimeParseException e) {
            throw ZgwFout.ongeldig("datumGeldigheid", "invalid", "Voer een geldige datum in.");
        }
    }
}
