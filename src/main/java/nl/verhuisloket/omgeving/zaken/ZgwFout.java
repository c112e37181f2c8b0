package nl.verhuisloket.omgeving.zaken;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Refusals as the ZGW APIs word them ({@code Fout} and {@code ValidatieFout} in their OpenAPI). */
final class ZgwFout {

    record Param(String name, String code, String reason) {
    }

    private ZgwFout() {
    }

    static Weigering ongeldig(String naam, String code, String reden) {
        return ongeldig(List.of(new Param(naam, code, reden)));
    }

    static Weigering ongeldig(List<Param> params) {
        ObjectNode lijf = lijf(400, "invalid", "Invalid input.", "");
        ArrayNode lijst = lijf.putArray("invalidParams");
        params.forEach(param -> lijst.addObject().put("name", param.name()).put("code", param.code()).put("reason", param.reason()));
        return new Weigering(Antwoord.probleem(400, lijf));
    }

    static Weigering van(int status, String code, String titel, String detail) {
        return new Weigering(antwoord(status, code, titel, detail));
    }

    static Antwoord antwoord(int status, String code, String titel, String detail) {
        return Antwoord.probleem(status, lijf(status, code, titel, detail));
    }

    /** 404, or 403 for a method that exists but that this client has no scope for. */
    static Antwoord onbekend(int status) {
        return status == 403
                ? antwoord(403, "permission_denied", "Je hebt geen toestemming om deze actie uit te voeren.", "Deze client mag dit niet.")
                : antwoord(404, "not_found", "Niet gevonden.", "Niet gevonden.");
    }

    private static ObjectNode lijf(int status, String code, String titel, String detail) {
        return Antwoord.JSON.createObjectNode().put("type", "https://vng.example/ref/fouten/" + code).put("code", code).put("title", titel)
                .put("status", status).put("detail", detail).put("instance", "urn:uuid:" + UUID.randomUUID());
    }
}
