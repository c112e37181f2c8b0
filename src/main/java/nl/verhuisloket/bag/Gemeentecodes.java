package nl.verhuisloket.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which municipality a BAG object lies today.
 *
 * <p>The BAG's answer does not say it: the relation of woonplaats to gemeente is a product of its own. What the answer does have is
 * the object's id, whose first four digits are the municipality that made it. Ids stay when municipalities merge, so an old code
 * is read through {@code opgeheven-gemeenten.csv}. We decided so because it needs no second register and no download.
 *
 * <p>Its limits: of a municipality that was divided ({@code opvolger} empty) nothing is known, and null is the answer, so that a
 * person or the municipality table of the BRP must say it; a street that went to a neighbour in a border correction keeps its
 * old code here; and the table must be kept as municipalities change, each 1 January. Not chosen: the table of woonplaatsen
 * (2,500 rows, changes more often), and PDOK's Locatieserver, which knows the current code but is one more neighbour that can
 * be down.
 */
final class Gemeentecodes {

    private static final String BESTAND = "opgeheven-gemeenten.csv";
    private static final Map<String, String> OPVOLGERS = lees();

    private Gemeentecodes() {
    }

    /** @return four digits, or null when the id does not tell it */
    static @Nullable String vandaag(@Nullable String adresseerbaarObjectId) {
        if (adresseerbaarObjectId == null || !adresseerbaarObjectId.matches("[0-9]{16}")) {
            return null;
        }
        String gemaaktDoor = adresseerbaarObjectId.substring(0, 4);
        String vandaag = OPVOLGERS.getOrDefault(gemaaktDoor, gemaaktDoor);
        return vandaag.isEmpty() ? null : vandaag;
    }

    private static Map<String, String> lees() {
        try (InputStream bestand = Gemeentecodes.class.getResourceAsStream(BESTAND)) {
            if (bestand == null) {
                throw new IllegalStateException(BESTAND + " is not in the program.");
            }
            Map<String, String> opvolgers = new HashMap<>();
            new String(bestand.readAllBytes(), StandardCharsets.UTF_8).lines().filter(regel -> regel.matches("[0-9]{4},.*"))
                    .map(regel -> regel.split(",", 3)).forEach(regel -> opvolgers.put(regel[0], regel[1]));
            return Map.copyOf(opvolgers);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
