package nl.verhuisloket.zaak;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import nl.verhuisloket.zaak.Zaakregister.Zaakresultaat;
import nl.verhuisloket.zaak.Zaakregister.Zaakstatus;
import tools.jackson.databind.JsonNode;

/**
 * One version of a zaaktype with its types, each by its omschrijving; a published version does not change.
 *
 * @param vertrouwelijkheid what a zaak gets when it says nothing itself
 * @param doorlooptijd      longest time to finish, by law
 */
record Zaaktype(String url, String identificatie, String begin, String vertrouwelijkheid, String verantwoordelijke, Period doorlooptijd,
                List<JsonNode> statustypen, List<JsonNode> roltypen, Map<String, String> resultaattypen, Map<String, String> documenttypen) {

    private static final List<String> NIVEAUS = List.of("openbaar", "beperkt_openbaar", "intern", "zaakvertrouwelijk", "vertrouwelijk",
            "confidentieel", "geheim", "zeer_geheim");

    static Zaaktype van(JsonNode bron, List<JsonNode> statustypen, List<JsonNode> roltypen, List<JsonNode> resultaattypen,
                        List<JsonNode> documenttypen) {
        return new Zaaktype(tekst(bron, "url"), tekst(bron, "identificatie"), tekst(bron, "beginGeldigheid"),
                tekst(bron, "vertrouwelijkheidaanduiding"), tekst(bron, "verantwoordelijke"), Period.parse(tekst(bron, "doorlooptijd")),
                statustypen, roltypen, perOmschrijving(resultaattypen), perOmschrijving(documenttypen));
    }

    String statustype(Zaakstatus status) {
        return eis(perOmschrijving(statustypen), "statustype", status.omschrijving());
    }

    String eindstatustype() {
        return statustypen.stream().filter(type -> type.path("isEindstatus").booleanValue(false)).map(type -> tekst(type, "url")).findFirst()
                .orElseThrow(() -> ontbreekt("eindstatus", "met het hoogste volgnummer"));
    }

    String roltypeAangever() {
        return roltypen.stream().filter(type -> tekst(type, "omschrijvingGeneriek").equals("initiator")).map(type -> tekst(type, "url"))
                .findFirst().orElseThrow(() -> ontbreekt("roltype", "initiator"));
    }

    String roltypeMeeverhuizende() {
        return eis(perOmschrijving(roltypen), "roltype", "Meeverhuizende");
    }

    String resultaattype(Zaakresultaat resultaat) {
        return eis(resultaattypen, "resultaattype", resultaat.omschrijving());
    }

    String documenttype(Documentsoort soort) {
        return eis(documenttypen, "informatieobjecttype", soort.omschrijving());
    }

    /** One level above the usual, and never below {@code vertrouwelijk}, for movers with geheimhouding. */
    String vertrouwelijkheid(boolean geheim) {
        int gewoon = NIVEAUS.indexOf(vertrouwelijkheid);
        int hoger = Math.max(Math.min(gewoon + 1, NIVEAUS.size() - 1), NIVEAUS.indexOf("vertrouwelijk"));
        return NIVEAUS.get(geheim ? hoger : Math.max(gewoon, 0));
    }

    LocalDate uiterlijk(LocalDate startdatum) {
        return startdatum.plus(doorlooptijd);
    }

    private String eis(Map<String, String> types, String soort, String omschrijving) {
        String url = types.get(omschrijving);
        if (url == null) {
            throw ontbreekt(soort, omschrijving);
        }
        return url;
    }

    private ZaakregisterNietBereikbaar ontbreekt(String soort, String omschrijving) {
        return new ZaakregisterNietBereikbaar(soort + " '" + omschrijving + "' ontbreekt in zaaktype " + identificatie + " (versie van "
                + begin + "). Voeg het toe in de catalogus, of wijs met verhuisloket.zgw.zaaktype een zaaktype aan dat het heeft.", null);
    }

    private static Map<String, String> perOmschrijving(List<JsonNode> types) {
        return types.stream().collect(Collectors.toMap(type -> tekst(type, "omschrijving"), type -> tekst(type, "url"), (eerste, tweede) -> eerste));
    }

    private static String tekst(JsonNode node, String veld) {
        return node.path(veld).stringValue("");
    }
}
