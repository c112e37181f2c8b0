package nl.verhuisloket.omgeving.zaken;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /postvak}: the last messages as people would read them, newest first; with {@code ?ontvanger=} of one receiver. */
final class Postvak implements Buur {

    private static final int AANTAL = 50;
    private static final Comparator<JsonNode> OUDSTE_EERST = Comparator.comparing(bericht -> bericht.path("created_at").stringValue());

    private final Opslag opslag;

    Postvak(Opslag opslag) {
        this.opslag = opslag;
    }

    @Override
    public String voorvoegsel() {
        return "/postvak";
    }

    @Override
    public Antwoord onbekend(int status) {
        return Antwoord.json(status, Antwoord.JSON.createObjectNode().put("detail", "Alleen GET /postvak."));
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        if (!verzoek.methode().equals("GET") || !verzoek.delen().isEmpty()) {
            return onbekend(404);
        }
        PriorityQueue<JsonNode> laatste = new PriorityQueue<>(OUDSTE_EERST);
        try (Stream<ObjectNode> kaarten = opslag.alle(NotificatieApi.SOORT)) {
            kaarten.flatMap(kaart -> kaart.path("berichten").valueStream())
                    .filter(bericht -> ontvanger(bericht).contains(verzoek.vraag().getOrDefault("ontvanger", "")))
                    .forEach(bericht -> {
                        laatste.add(bericht);
                        if (laatste.size() > AANTAL) {
                            laatste.poll();
                        }
                    });
        }
        String tekst = laatste.stream().sorted(OUDSTE_EERST.reversed()).map(Postvak::leesbaar).collect(Collectors.joining("\n\n"));
        return new Antwoord(200, "text/plain;charset=UTF-8", tekst.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static String ontvanger(JsonNode bericht) {
        return bericht.path("email_address").stringValue("") + bericht.path("phone_number").stringValue("");
    }

    private static String leesbaar(JsonNode bericht) {
        return "== " + bericht.path("created_at").stringValue() + " aan " + ontvanger(bericht) + " ==\n"
                + bericht.path("subject").stringValue("(sms)") + "\n\n" + bericht.path("body").stringValue();
    }
}
