package nl.verhuisloket.omgeving.zaken;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The templates of the NotifyNL neighbour, one file per kind of message in {@code mocks/notificatie/sjablonen}. */
final class Sjablonen {

    private static final Pattern VELD = Pattern.compile("\\(\\(([a-z]+)\\)\\)");

    /** @param kanaal email or sms */
    record Sjabloon(String id, String kanaal, String onderwerp, String tekst) {

        List<String> ontbrekend(JsonNode velden) {
            return VELD.matcher(onderwerp + tekst).results().map(treffer -> treffer.group(1)).distinct()
                    .filter(naam -> velden.path(naam).stringValue("").isEmpty()).toList();
        }

        static String vul(String tekst, JsonNode velden) {
            return VELD.matcher(tekst).replaceAll((MatchResult treffer) ->
                    Matcher.quoteReplacement(velden.path(treffer.group(1)).stringValue("")));
        }
    }

    private final Map<String, Sjabloon> perId = new HashMap<>();

    static Sjablonen lees(Path map) {
        Sjablonen sjablonen = new Sjablonen();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.filter(pad -> pad.toString().endsWith(".json")).toList()) {
                sjablonen.voegToe(Antwoord.JSON.readTree(Files.readAllBytes(bestand)));
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("De sjablonen van de buur NotifyNL ontbreken: " + map, e);
        }
        return sjablonen;
    }

    Optional<Sjabloon> zoek(String id) {
        return Optional.ofNullable(perId.get(id));
    }

    private void voegToe(JsonNode bron) {
        for (String toon : List.of("u", "je")) {
            for (String kanaal : List.of("email", "sms")) {
                JsonNode deel = bron.path(toon).path(kanaal);
                String tekst = deel.path("tekst").valueStream().map(JsonNode::stringValue).collect(Collectors.joining("\n"));
                String id = deel.path("id").stringValue();
                perId.put(id, new Sjabloon(id, kanaal, deel.path("onderwerp").stringValue(""), tekst));
            }
        }
    }
}
