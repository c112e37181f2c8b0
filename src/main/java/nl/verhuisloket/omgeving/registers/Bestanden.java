package nl.verhuisloket.omgeving.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that a mock plays from, all at once, and names the one that is wrong. */
final class Bestanden {

    private Bestanden() {
    }

    static JsonNode lees(Path bestand) {
        try {
            return JsonMapper.shared().readTree(Files.readString(bestand));
        } catch (IOException | JacksonException fout) {
            throw new IllegalStateException("The mock cannot read " + bestand + ": " + fout.getMessage(), fout);
        }
    }

    /** @return what stands under {@code veld} in each JSON file of the folder, in order of file name */
    static List<JsonNode> leesMap(Path map, String veld) {
        List<JsonNode> uit = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.filter(pad -> pad.toString().endsWith(".json")).sorted().toList()) {
                JsonNode inhoud = lees(bestand).path(veld);
                if (!inhoud.isObject()) {
                    throw new IllegalStateException("The mock finds no '" + veld + "' in " + bestand);
                }
                uit.add(inhoud);
            }
        } catch (IOException fout) {
            throw new IllegalStateException("The mock cannot read the folder " + map, fout);
        }
        return List.copyOf(uit);
    }

    static List<String> teksten(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).toList();
    }
}
