package nl.verhuisloket.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds the zaaktype in the municipality's own catalogus; what a version holds is remembered, a missing type is not. */
final class Zaaktypen {

    private record Keuze(LocalDate dag, String url) {
    }

    private final Map<ZgwInstellingen, Keuze> perInstelling = new ConcurrentHashMap<>();
    private final Map<String, Zaaktype> perUrl = new ConcurrentHashMap<>();

    /** The published version that holds on {@code dag}. */
    Zaaktype op(ZgwClient client, LocalDate dag) {
        ZgwInstellingen sleutel = client.instellingen();
        Keuze keuze = perInstelling.get(sleutel);
        if (keuze == null || !keuze.dag().equals(dag)) {
            keuze = new Keuze(dag, kies(client, dag).path("url").stringValue());
            perInstelling.put(sleutel, keuze);
        }
        return van(client, keuze.url());
    }

    /** The version a zaak was made with. */
    Zaaktype van(ZgwClient client, String url) {
        Zaaktype bekend = perUrl.get(url);
        if (bekend == null) {
            bekend = lees(client, url);
            perUrl.put(url, bekend);
        }
        return bekend;
    }

    /** So that a catalogus that was put right is read again. */
    void vergeet(String url) {
        perUrl.remove(url);
        perInstelling.values().removeIf(keuze -> keuze.url().equals(url));
    }

    private JsonNode kies(ZgwClient client, LocalDate dag) {
        ZgwInstellingen instellingen = client.instellingen();
        List<JsonNode> gevonden = new ArrayList<>();
        for (JsonNode catalogus : client.lijst(ZgwApi.CATALOGI, "/catalogussen", Map.of("rsin", String.valueOf(instellingen.bronorganisatie())),
                "het zoeken van de catalogus")) {
            gevonden.addAll(client.lijst(ZgwApi.CATALOGI, "/zaaktypen", Map.of("catalogus", catalogus.path("url").stringValue(),
                    "identificatie", instellingen.zaaktype(), "status", "definitief", "datumGeldigheid", dag.toString()),
                    "het zoeken van zaaktype " + instellingen.zaaktype()));
        }
        return gevonden.stream().max(Comparator.comparing(zaaktype -> zaaktype.path("beginGeldigheid").stringValue("")))
                .orElseThrow(() -> new ZaakregisterNietBereikbaar("Zaaktype " + instellingen.zaaktype() + " is op " + dag
                        + " niet geldig en gepubliceerd in een catalogus van RSIN " + instellingen.bronorganisatie()
                        + ". Controleer de catalogus en verhuisloket.zgw.bronorganisatie.", null));
    }

    private static Zaaktype lees(ZgwClient client, String url) {
        String wat = "het lezen van het zaaktype";
        JsonNode zaaktype = client.haal(ZgwApi.CATALOGI, url, wat);
        Map<String, String> vanZaaktype = Map.of("zaaktype", url, "status", "alles");
        Set<String> eigen = client.lijst(ZgwApi.CATALOGI, "/zaaktype-informatieobjecttypen", vanZaaktype, wat).stream()
                .map(relatie -> relatie.path("informatieobjecttype").stringValue("")).collect(Collectors.toSet());
        List<JsonNode> documenttypen = client.lijst(ZgwApi.CATALOGI, "/informatieobjecttypen",
                Map.of("catalogus", zaaktype.path("catalogus").stringValue("")), wat).stream()
                .filter(type -> eigen.contains(type.path("url").stringValue(""))).toList();
        return Zaaktype.van(zaaktype, client.lijst(ZgwApi.CATALOGI, "/statustypen", vanZaaktype, wat),
                client.lijst(ZgwApi.CATALOGI, "/roltypen", vanZaaktype, wat),
                client.lijst(ZgwApi.CATALOGI, "/resultaattypen", vanZaaktype, wat), documenttypen);
    }
}
