package nl.verhuisloket.omgeving.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A zaak with everything that hangs on it, kept as one document, so that a change is whole or not there. The UUIDs of all its
 * parts have the same first half, which is the document's key.
 */
final class Zaakdossier {

    static final String SOORT = "zaken";
    static final String VOORVOEGSEL = "/zaken/api/v1";
    static final List<String> DELEN = List.of("rollen", "zaakobjecten", "statussen", "resultaten", "zaakinformatieobjecten");

    private static final Pattern URL = Pattern.compile(VOORVOEGSEL + "/([a-z]+)/([0-9a-f-]{36})");

    private Zaakdossier() {
    }

    static String url(String soort, UUID uuid) {
        return VOORVOEGSEL + "/" + soort + "/" + uuid;
    }

    /** The document that the resource with this path belongs to. */
    static Optional<String> sleutel(String pad) {
        Matcher treffer = URL.matcher(pad);
        return treffer.matches() ? Optional.of(Opslag.sleutel(UUID.fromString(treffer.group(2)))) : Optional.empty();
    }

    /** Changes a zaak that exists. @throws Weigering when {@code zaakUrl} is none */
    static <T> T wijzig(Opslag opslag, String zaakUrl, Function<ObjectNode, T> werk) {
        Weigering geenZaak = ZgwFout.ongeldig("zaak", "does_not_exist", "Er is geen zaak met deze url.");
        return opslag.wijzig(SOORT, sleutel(zaakUrl).orElseThrow(() -> geenZaak), dossier -> {
            if (!zaakUrl.equals(dossier.path("zaak").path("url").stringValue(""))) {
                throw geenZaak;
            }
            return werk.apply(dossier);
        });
    }

    static List<ObjectNode> delen(JsonNode dossier, String soort) {
        List<ObjectNode> delen = new ArrayList<>();
        dossier.path(soort).forEach(deel -> delen.add((ObjectNode) deel));
        return delen;
    }

    static boolean isGesloten(ObjectNode dossier) {
        return !dossier.path("zaak").path("einddatum").isNull();
    }

    /** The zaak as the API shows it, with the addresses of its parts. */
    static ObjectNode zaak(ObjectNode dossier) {
        ObjectNode zaak = ((ObjectNode) dossier.path("zaak")).deepCopy();
        for (String soort : List.of("rollen", "zaakobjecten", "zaakinformatieobjecten")) {
            var urls = zaak.putArray(soort);
            delen(dossier, soort).forEach(deel -> urls.add(deel.path("url").stringValue()));
        }
        zaak.put("status", laatste(dossier).map(status -> status.path("url").stringValue()).orElse(null));
        zaak.put("resultaat", delen(dossier, "resultaten").stream().map(deel -> deel.path("url").stringValue()).findFirst().orElse(null));
        return zaak;
    }

    /** Parts as the API shows them: of the statussen, one is the last. */
    static Stream<ObjectNode> getoond(ObjectNode dossier, String soort) {
        Optional<ObjectNode> laatste = laatste(dossier);
        return delen(dossier, soort).stream().map(deel -> soort.equals("statussen")
                ? deel.deepCopy().put("indicatieLaatstGezetteStatus", laatste.filter(deel::equals).isPresent()) : deel);
    }

    private static Optional<ObjectNode> laatste(ObjectNode dossier) {
        return delen(dossier, "statussen").stream().max(java.util.Comparator.comparing(
                status -> java.time.OffsetDateTime.parse(status.path("datumStatusGezet").stringValue()).toInstant()));
    }
}
