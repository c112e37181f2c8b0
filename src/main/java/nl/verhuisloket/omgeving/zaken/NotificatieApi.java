package nl.verhuisloket.omgeving.zaken;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * NotifyNL v2: e-mail and text messages, delivered at once. Like the real one it takes a second message with the same reference,
 * so that a client that sends twice is found out.
 */
final class NotificatieApi implements Buur {

    static final String SOORT = "notificaties";

    private static final Map<String, String> BLIJFT_STEKEN = Map.of("temp-fail@simulator.notify", "temporary-failure",
            "+31600000003", "temporary-failure", "perm-fail@simulator.notify", "permanent-failure", "+31600000002", "permanent-failure");

    private final Opslag opslag;
    private final Sjablonen sjablonen;

    NotificatieApi(Opslag opslag, Sjablonen sjablonen) {
        this.opslag = opslag;
        this.sjablonen = sjablonen;
    }

    @Override
    public String voorvoegsel() {
        return "/notificatie";
    }

    @Override
    public Antwoord onbekend(int status) {
        return NotifyToegang.fout(404, "NoResultFound", "No result found").antwoord();
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        NotifyToegang.eis(verzoek.kop("Authorization"));
        List<String> delen = verzoek.delen();
        if (delen.size() < 2 || delen.size() > 3 || !delen.get(0).equals("v2") || !delen.get(1).equals("notifications")) {
            return onbekend(404);
        }
        String laatste = delen.get(delen.size() - 1);
        return switch (verzoek.methode() + delen.size()) {
            case "POST3" -> laatste.equals("email") || laatste.equals("sms") ? verstuur(verzoek, laatste) : onbekend(404);
            case "GET2" -> lijst(verzoek);
            case "GET3" -> een(laatste);
            default -> onbekend(404);
        };
    }

    private Antwoord verstuur(Verzoek verzoek, String kanaal) {
        ObjectNode lijf = verzoek.lijf();
        String ontvanger = lijf == null ? "" : lijf.path(kanaal.equals("email") ? "email_address" : "phone_number").stringValue("");
        if (lijf == null || ontvanger.isEmpty()) {
            throw NotifyToegang.fout(400, "ValidationError", (kanaal.equals("email") ? "email_address" : "phone_number") + " is a required property");
        }
        if (!ontvanger.matches(kanaal.equals("email") ? "[^@\\s]+@[^@\\s]+\\.[a-z]{2,}" : "(\\+|00|0)[0-9 -]{8,15}")) {
            throw NotifyToegang.fout(400, "ValidationError", (kanaal.equals("email") ? "email_address Not a valid email address"
                    : "phone_number Not a valid phone number"));
        }
        Sjablonen.Sjabloon sjabloon = sjabloon(lijf, kanaal);
        String referentie = lijf.path("reference").stringValue(UUID.randomUUID().toString());
        if (referentie.length() > 1000) {
            throw NotifyToegang.fout(400, "ValidationError", "reference is too long");
        }
        ObjectNode bericht = bericht(referentie, kanaal, ontvanger, sjabloon, lijf.path("personalisation"));
        opslag.wijzig(SOORT, Opslag.sleutel(referentie), kaart ->
                kaart.put("referentie", referentie).withArray("berichten").add(bericht));
        return Antwoord.json(201, ontvangst(verzoek, bericht));
    }

    private Sjablonen.Sjabloon sjabloon(ObjectNode lijf, String kanaal) {
        String id = lijf.path("template_id").stringValue("");
        if (!id.matches("[0-9a-fA-F-]{36}")) {
            throw NotifyToegang.fout(400, "ValidationError", "template_id is not a valid UUID");
        }
        Sjablonen.Sjabloon sjabloon = sjablonen.zoek(id).orElseThrow(() -> NotifyToegang.fout(400, "BadRequestError", "Template not found"));
        if (!sjabloon.kanaal().equals(kanaal)) {
            throw NotifyToegang.fout(400, "BadRequestError", sjabloon.kanaal() + " template is not suitable for " + kanaal + " notification");
        }
        List<String> ontbrekend = sjabloon.ontbrekend(lijf.path("personalisation"));
        if (!ontbrekend.isEmpty()) {
            throw NotifyToegang.fout(400, "BadRequestError", "Missing personalisation: " + String.join(", ", ontbrekend));
        }
        return sjabloon;
    }

    private static ObjectNode bericht(String referentie, String kanaal, String ontvanger, Sjablonen.Sjabloon sjabloon, JsonNode velden) {
        String nu = Instant.now().toString();
        ObjectNode bericht = Antwoord.JSON.createObjectNode().put("id", Opslag.verwant(Opslag.uuid(referentie)).toString())
                .put("reference", referentie).put("type", kanaal).put("status", BLIJFT_STEKEN.getOrDefault(ontvanger, "delivered"))
                .put("email_address", kanaal.equals("email") ? ontvanger : null).put("phone_number", kanaal.equals("sms") ? ontvanger : null)
                .put("body", Sjablonen.Sjabloon.vul(sjabloon.tekst(), velden))
                .put("subject", kanaal.equals("email") ? Sjablonen.Sjabloon.vul(sjabloon.onderwerp(), velden) : null)
                .put("created_at", nu).put("sent_at", nu).put("completed_at", nu);
        bericht.putObject("template").put("id", sjabloon.id()).put("version", 1)
                .put("uri", "https://notifynl.example/v2/template/" + sjabloon.id() + "/version/1");
        return bericht;
    }

    private static ObjectNode ontvangst(Verzoek verzoek, ObjectNode bericht) {
        ObjectNode antwoord = Antwoord.JSON.createObjectNode().put("id", bericht.path("id").stringValue())
                .put("reference", bericht.path("reference").stringValue()).putNull("scheduled_for")
                .put("uri", verzoek.basis() + "/notificatie/v2/notifications/" + bericht.path("id").stringValue());
        antwoord.set("template", bericht.path("template"));
        ObjectNode inhoud = antwoord.putObject("content").put("body", bericht.path("body").stringValue());
        if (bericht.path("type").stringValue().equals("email")) {
            inhoud.put("subject", bericht.path("subject").stringValue()).put("from_email", "verhuisloket@notifynl.example");
        } else {
            inhoud.put("from_number", "GEMEENTE");
        }
        return antwoord;
    }

    private Antwoord lijst(Verzoek verzoek) {
        String referentie = verzoek.vraag().get("reference");
        try (Stream<ObjectNode> kaarten = referentie == null ? opslag.alle(SOORT) : opslag.lees(SOORT, Opslag.sleutel(referentie)).stream()) {
            ObjectNode antwoord = Antwoord.JSON.createObjectNode();
            ArrayNode berichten = antwoord.putArray("notifications");
            kaarten.flatMap(kaart -> kaart.path("berichten").valueStream())
                    .sorted(Comparator.comparing((JsonNode bericht) -> bericht.path("created_at").stringValue()).reversed())
                    .limit(250).forEach(berichten::add);
            antwoord.putObject("links").put("current", verzoek.basis() + verzoek.bron().getUrl());
            return Antwoord.json(200, antwoord);
        }
    }

    private Antwoord een(String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            throw NotifyToegang.fout(400, "ValidationError", "id is not a valid UUID");
        }
        return opslag.lees(SOORT, Opslag.sleutel(UUID.fromString(id))).stream().flatMap(kaart -> kaart.path("berichten").valueStream())
                .filter(bericht -> bericht.path("id").stringValue().equals(id)).findFirst()
                .map(bericht -> Antwoord.json(200, bericht)).orElseGet(() -> onbekend(404));
    }
}
