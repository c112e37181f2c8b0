package nl.verhuisloket.omgeving.zaken;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a neighbour answers.
 *
 * @param type media type of {@code lijf}
 */
record Antwoord(int status, String type, byte[] lijf, Map<String, String> koppen) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static Antwoord json(int status, JsonNode lijf) {
        return new Antwoord(status, "application/json", JSON.writeValueAsBytes(lijf), Map.of());
    }

    static Antwoord probleem(int status, JsonNode lijf) {
        return new Antwoord(status, "application/problem+json", JSON.writeValueAsBytes(lijf), Map.of());
    }

    static Antwoord leeg(int status) {
        return new Antwoord(status, "application/json", new byte[0], Map.of());
    }

    Antwoord met(String kop, String waarde) {
        var alle = new java.util.TreeMap<>(koppen);
        alle.put(kop, waarde);
        return new Antwoord(status, type, lijf, alle);
    }
}
