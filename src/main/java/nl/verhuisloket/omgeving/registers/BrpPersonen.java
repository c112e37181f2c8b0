package nl.verhuisloket.omgeving.registers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fictional people of {@code mocks/brp/personen}, one a file, and the crowded addresses of {@code volle-adressen.json}. */
class BrpPersonen {

    /** More found persons than this is refused (release note of BRP Personen 2.5.0). */
    static final int MEEST = 30;

    private static final Set<String> AFGEVOERD = Set.of("F");

    private final Map<String, JsonNode> perBsn = new LinkedHashMap<>();
    private final JsonNode volleAdressen;

    BrpPersonen(Path map) {
        for (JsonNode persoon : Bestanden.leesMap(map.resolve("personen"), "persoon")) {
            if (perBsn.put(persoon.path("burgerservicenummer").asString(), persoon) != null) {
                throw new IllegalStateException("Two files in " + map.resolve("personen") + " play the same BSN.");
            }
        }
        volleAdressen = Bestanden.lees(map.resolve("volle-adressen.json"));
        volleAdressen.valueStream().filter(aantal -> aantal.asInt() <= MEEST).findAny().ifPresent(aantal -> {
            throw new IllegalStateException("volle-adressen.json is for more than " + MEEST + " residents; give fewer a file each.");
        });
    }

    /** Everybody but those whose record was withdrawn. */
    Stream<JsonNode> allen() {
        return perBsn.values().stream().filter(persoon -> !AFGEVOERD.contains(opschorting(persoon)));
    }

    /** @return those the BRP knows, in the order asked */
    List<JsonNode> zoek(List<String> bsns, @Nullable String gemeente) {
        return bsns.stream().distinct().map(perBsn::get).filter(persoon -> persoon != null && inGemeente(persoon, gemeente)).toList();
    }

    /** @throws Fout when there are more than the BRP lists */
    List<JsonNode> bewoners(String adresseerbaarObjectId, boolean ookOverleden, @Nullable String gemeente) {
        List<JsonNode> bewoners = allen().filter(persoon -> persoon.path("verblijfplaats")
                        .path("adresseerbaarObjectIdentificatie").asString("").equals(adresseerbaarObjectId))
                .filter(persoon -> ookOverleden || !opschorting(persoon).equals("O"))
                .filter(persoon -> inGemeente(persoon, gemeente)).toList();
        if (bewoners.size() + volleAdressen.path(adresseerbaarObjectId).asInt(0) > MEEST) {
            throw new Fout(400, "tooManyResults", "Teveel zoekresultaten.",
                    "Meer dan maximum van " + MEEST + " zoekresultaten gevonden. Verfijn de zoekopdracht.");
        }
        return bewoners;
    }

    private static String opschorting(JsonNode persoon) {
        return persoon.path("opschortingBijhouding").path("reden").path("code").asString("");
    }

    private static boolean inGemeente(JsonNode persoon, @Nullable String gemeente) {
        return gemeente == null || gemeente.equals(persoon.path("gemeenteVanInschrijving").path("code").asString(""));
    }
}
