package nl.verhuisloket.omgeving.zaken;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Where documents are kept: their data as JSON, their content beside it. */
final class Documenten {

    static final String SOORT = "documenten";
    static final String VOORVOEGSEL = "/documenten/api/v1";

    private static final Pattern URL = Pattern.compile(VOORVOEGSEL + "/enkelvoudiginformatieobjecten/([0-9a-f-]{36})");

    private Documenten() {
    }

    static String url(UUID uuid) {
        return VOORVOEGSEL + "/enkelvoudiginformatieobjecten/" + uuid;
    }

    static Optional<ObjectNode> lees(Opslag opslag, String url) {
        Matcher treffer = URL.matcher(url);
        return treffer.matches()
                ? opslag.lees(SOORT, Opslag.sleutel(UUID.fromString(treffer.group(1))))
                        .filter(document -> url.equals(document.path("url").stringValue()))
                : Optional.empty();
    }
}
