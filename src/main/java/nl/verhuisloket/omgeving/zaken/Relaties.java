package nl.verhuisloket.omgeving.zaken;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is related to whom, as far as the back office's {@code /relatives} tells; from {@code mocks/bijhouding/relaties.json}. */
final class Relaties {

    private final JsonNode perBsn;

    private Relaties(JsonNode perBsn) {
        this.perBsn = perBsn;
    }

    static Relaties lees(Path bestand) {
        try {
            return new Relaties(Antwoord.JSON.readTree(Files.readAllBytes(bestand)));
        } catch (java.io.IOException e) {
            throw new IllegalStateException("De relaties van de buur bijhouding ontbreken: " + bestand, e);
        }
    }

    /** @return the person and who belongs to them; empty for a person it does not know */
    List<ObjectNode> van(String bsn) {
        return perBsn.path(bsn).valueStream().map(relatie -> ((ObjectNode) relatie).deepCopy()).toList();
    }
}
