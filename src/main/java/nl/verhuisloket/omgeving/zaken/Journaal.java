package nl.verhuisloket.omgeving.zaken;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * How much of what the neighbours hold. {@code GET /journaal}: totals. {@code /journaal/zaken?identificatie=} and
 * {@code /journaal/referenties?referentie=}: of one declaration. {@code /journaal/dubbel}: whatever is there twice but should be
 * there once; empty when all is well. Shows no names or numbers of people.
 */
final class Journaal implements Buur {

    private final Opslag opslag;

    Journaal(Opslag opslag) {
        this.opslag = opslag;
    }

    @Override
    public String voorvoegsel() {
        return "/journaal";
    }

    @Override
    public Antwoord onbekend(int status) {
        return Antwoord.json(status, Antwoord.JSON.createObjectNode()
                .put("detail", "Bekend zijn /journaal, /journaal/zaken, /journaal/referenties en /journaal/dubbel."));
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        String deel = String.join("/", verzoek.delen());
        Map<String, String> vraag = verzoek.vraag();
        ObjectNode antwoord = Antwoord.JSON.createObjectNode();
        switch (deel) {
            case "" -> totalen(antwoord);
            case "zaken" -> zaken(antwoord, vraag.getOrDefault("identificatie", ""));
            case "referenties" -> referentie(antwoord, vraag.getOrDefault("referentie", ""));
            case "dubbel" -> dubbel(antwoord);
            default -> {
                return onbekend(404);
            }
        }
        return Antwoord.json(200, antwoord);
    }

    private void totalen(ObjectNode antwoord) {
        Map<String, Integer> tellers = new TreeMap<>();
        loop(Zaakdossier.SOORT, dossier -> {
            tel(tellers, "zaken");
            tellers.merge("zaken gesloten", Zaakdossier.isGesloten(dossier) ? 1 : 0, Integer::sum);
            Zaakdossier.DELEN.forEach(soort -> tellers.merge(soort, dossier.path(soort).size(), Integer::sum));
        });
        loop(Documenten.SOORT, document -> tel(tellers, "documenten"));
        loop(BijhoudingApi.SOORT, kaart -> tellers.merge("dossiers", kaart.path("dossiers").size(), Integer::sum));
        loop(NotificatieApi.SOORT, kaart -> tellers.merge("berichten", kaart.path("berichten").size(), Integer::sum));
        tellers.forEach(antwoord::put);
    }

    /** Per zaak with this identificatie: what hangs on it, counted by type. */
    private void zaken(ObjectNode antwoord, String identificatie) {
        var zaken = antwoord.putArray("zaken");
        loop(Zaakdossier.SOORT, dossier -> {
            if (dossier.path("zaak").path("identificatie").stringValue().equals(identificatie)) {
                ObjectNode zaak = zaken.addObject().put("bronorganisatie", dossier.path("zaak").path("bronorganisatie").stringValue())
                        .put("gesloten", Zaakdossier.isGesloten(dossier));
                Zaakdossier.DELEN.forEach(soort -> zaak.put(soort, dossier.path(soort).size()));
            }
        });
        antwoord.put("documenten", aantalDocumenten(identificatie));
    }

    private int aantalDocumenten(String identificatie) {
        Map<String, Integer> teller = new TreeMap<>();
        loop(Documenten.SOORT, document -> {
            if (document.path("identificatie").stringValue().startsWith(identificatie + "-")) {
                tel(teller, "");
            }
        });
        return teller.getOrDefault("", 0);
    }

    private void referentie(ObjectNode antwoord, String referentie) {
        String sleutel = Opslag.sleutel(referentie);
        antwoord.put("dossiers", opslag.lees(BijhoudingApi.SOORT, sleutel).map(kaart -> kaart.path("dossiers").size()).orElse(0));
        antwoord.put("berichten", opslag.lees(NotificatieApi.SOORT, sleutel).map(kaart -> kaart.path("berichten").size()).orElse(0));
    }

    private void dubbel(ObjectNode antwoord) {
        var lijst = antwoord.putArray("dubbel");
        loop(Zaakdossier.SOORT, dossier -> dubbelIn(dossier).forEach(wat ->
                lijst.add(dossier.path("zaak").path("identificatie").stringValue() + ": " + wat)));
        for (var soort : List.of(Map.entry(BijhoudingApi.SOORT, "dossiers"), Map.entry(NotificatieApi.SOORT, "berichten"))) {
            loop(soort.getKey(), kaart -> {
                if (kaart.path(soort.getValue()).size() > 1) {
                    lijst.add(kaart.path("referentie").stringValue() + ": " + soort.getValue());
                }
            });
        }
    }

    private static List<String> dubbelIn(ObjectNode dossier) {
        Map<String, Integer> tellers = new TreeMap<>();
        Zaakdossier.delen(dossier, "rollen").forEach(rol -> tel(tellers, "rol " + rol.path("omschrijving").stringValue()
                + "#" + rol.at("/betrokkeneIdentificatie/inpBsn").stringValue("")));
        Zaakdossier.delen(dossier, "zaakobjecten").forEach(object -> tel(tellers, "zaakobject " + object.path("relatieomschrijving").stringValue("")));
        Zaakdossier.delen(dossier, "statussen").forEach(status -> tel(tellers, "status " + status.path("statustype").stringValue()));
        Zaakdossier.delen(dossier, "resultaten").forEach(resultaat -> tel(tellers, "resultaat"));
        Zaakdossier.delen(dossier, "zaakinformatieobjecten").forEach(deel -> tel(tellers, "document " + deel.path("titel").stringValue("")));
        return tellers.entrySet().stream().filter(paar -> paar.getValue() > 1).map(paar -> paar.getKey().split("#")[0]).toList();
    }

    private static void tel(Map<String, Integer> tellers, String naam) {
        tellers.merge(naam, 1, Integer::sum);
    }

    private void loop(String soort, java.util.function.Consumer<ObjectNode> werk) {
        try (Stream<ObjectNode> alle = opslag.alle(soort)) {
            alle.forEach(werk);
        }
    }
}
