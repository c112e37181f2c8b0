package nl.verhuisloket.bijhouding;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a refusal of the back office into a message. Of its reasons only known forms are kept: the rest may name people. */
final class VrijbrpWeigering {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern REDEN = Pattern.compile("[A-Za-z ]{2,40} (is|are|may) "
            + "(mandatory|invalid|not be empty|not be in the future|mandatory if [A-Za-z]{2,40} is true)|[A-Z][A-Z_]{3,59}");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z.-]{2,60}");

    private VrijbrpWeigering() {
    }

    static BijhoudingNietBereikbaar van(String wat, int status, byte[] lijf) {
        Set<String> redenen = new TreeSet<>();
        JsonNode antwoord = lees(lijf);
        neem(antwoord.path("code"), CODE, redenen);
        for (JsonNode oorzaak = antwoord.path("cause"); !oorzaak.isMissingNode(); oorzaak = oorzaak.path("cause")) {
            neem(oorzaak.path("message"), REDEN, redenen);
        }
        antwoord.path("obstructions").forEach(beletsel -> neem(beletsel, REDEN, redenen));
        return new BijhoudingNietBereikbaar("De bijhouding antwoordde " + status
                + (redenen.isEmpty() ? "" : " (" + String.join("; ", redenen) + ")") + " op " + wat + "; er is niets geregistreerd. " + advies(status), null);
    }

    private static String advies(int status) {
        return switch (status) {
            case 401, 403 -> "Controleer verhuisloket.bijhouding.client-id en .secret.";
            case 404, 405 -> "Controleer verhuisloket.bijhouding.basis-url.";
            case 400 -> "Controleer de aangifte; verwerk de verhuizing zo nodig met de hand.";
            default -> "Het ligt aan de andere kant; er volgt een nieuwe poging.";
        };
    }

    private static JsonNode lees(byte[] lijf) {
        try {
            return JSON.readTree(lijf);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static void neem(JsonNode waarde, Pattern vorm, Set<String> in) {
        String tekst = waarde.stringValue("");
        if (vorm.matcher(tekst).matches()) {
            in.add(tekst);
        }
    }
}
