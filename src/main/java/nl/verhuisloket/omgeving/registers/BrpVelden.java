package nl.verhuisloket.omgeving.registers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verhuisloket.omgeving.registers.Fout.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which fields may be asked ({@code mocks/brp/velden.json}), and a person cut down to those that were. */
class BrpVelden {

    private static final List<String> ALTIJD_BIJ_PERSOON =
            List.of("geheimhoudingPersoonsgegevens", "opschortingBijhouding", "rni", "verificatie");
    private static final List<String> ALTIJD_IN_GROEP = List.of("type", "indicatieVastgesteldVerblijftNietOpAdres");

    private final JsonNode velden;

    BrpVelden(JsonNode velden) {
        this.velden = velden;
    }

    /** @return the fault of this field, or null when it may be asked in this kind of question */
    @Nullable Parameter fout(String naam, String veld, String type) {
        if (onderOfGelijk(veld, "automatisch") || veld.startsWith("gezag.") || veld.contains(".inOnderzoek")) {
            return new Parameter(naam, "fields", "Parameter bevat een niet toegestane veldnaam.");
        }
        boolean bekend = Bestanden.teksten(velden.path(type)).stream().anyMatch(pad -> pad.equals(veld) || pad.startsWith(veld + "."));
        return bekend || verboden(veld, type) ? null : new Parameter(naam, "fields", "Parameter bevat een niet bestaande veldnaam.");
    }

    /** Whether the municipality is not authorised for this field, or for something in this group. */
    boolean verboden(String veld, String type) {
        boolean groepMetVerboden = Bestanden.teksten(velden.path("nietGeautoriseerd")).stream().anyMatch(pad -> pad.startsWith(veld + "."));
        return type.startsWith("Raadpleeg") && (onderOfGelijk(veld, "nietGeautoriseerd") || groepMetVerboden);
    }

    private boolean onderOfGelijk(String veld, String lijst) {
        return Bestanden.teksten(velden.path(lijst)).stream().anyMatch(pad -> veld.equals(pad) || veld.startsWith(pad + "."));
    }

    /** @return a copy with the asked fields, and those that the BRP adds by itself */
    ObjectNode knip(JsonNode persoon, List<String> gevraagd) {
        ObjectNode uit = (ObjectNode) deel(persoon, boom(gevraagd));
        ALTIJD_BIJ_PERSOON.stream().filter(persoon::has).forEach(veld -> uit.set(veld, persoon.get(veld)));
        return uit;
    }

    /** Names to what is asked below them; an empty map is the whole. */
    private record Tak(Map<String, Tak> takken) {

        boolean geheel() {
            return takken.isEmpty();
        }
    }

    private static Tak boom(List<String> paden) {
        Tak wortel = new Tak(new TreeMap<>());
        List<String> kortEerst = paden.stream().filter(pad -> paden.stream().noneMatch(groep -> pad.startsWith(groep + "."))).toList();
        for (String pad : kortEerst) {
            Tak tak = wortel;
            for (String naam : pad.split("\\.")) {
                tak = tak.takken().computeIfAbsent(naam, nieuw -> new Tak(new TreeMap<>()));
            }
        }
        return wortel;
    }

    private static JsonNode deel(JsonNode bron, Tak gevraagd) {
        if (gevraagd.geheel() || !bron.isContainer()) {
            return bron;
        }
        if (bron.isArray()) {
            ArrayNode lijst = ((ArrayNode) bron).arrayNode();
            bron.forEach(lid -> lijst.add(deel(lid, gevraagd)));
            return lijst;
        }
        ObjectNode uit = ((ObjectNode) bron).objectNode();
        gevraagd.takken().forEach((naam, tak) -> {
            if (bron.has(naam)) {
                uit.set(naam, deel(bron.get(naam), tak));
            }
        });
        ALTIJD_IN_GROEP.stream().filter(bron::has).forEach(naam -> uit.set(naam, bron.get(naam)));
        voegOnderzoekToe(uit, bron.path("inOnderzoek"), gevraagd);
        return uit;
    }

    /** Which of the asked fields are under investigation, and since when. */
    private static void voegOnderzoekToe(ObjectNode uit, JsonNode onderzoek, Tak gevraagd) {
        ObjectNode deel = uit.objectNode();
        onderzoek.propertyStream().filter(veld -> gevraagd.takken().containsKey(veld.getKey()))
                .forEach(veld -> deel.set(veld.getKey(), veld.getValue()));
        if (!deel.isEmpty()) {
            onderzoek.propertyStream().filter(veld -> veld.getKey().startsWith("datumIngangOnderzoek"))
                    .forEach(veld -> deel.set(veld.getKey(), veld.getValue()));
            uit.set("inOnderzoek", deel);
        }
    }
}
