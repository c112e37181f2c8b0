package nl.verhuisloket.omgeving.zaken;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/** Refusals as vrijBRP Dossiers words them: a code, the request's status and the reason as {@code cause.message}. */
final class VrijbrpFout {

    private VrijbrpFout() {
    }

    static Weigering ongeldig(String reden) {
        return new Weigering(antwoord(400, "bad.request", "Bad request", reden));
    }

    static Antwoord antwoord(int status, String code, String omschrijving, String reden) {
        ObjectNode lijf = Antwoord.JSON.createObjectNode().put("code", code).put("description", omschrijving);
        lijf.putObject("request").put("id", UUID.randomUUID().toString()).putObject("httpStatus").put("code", status)
                .put("description", HttpStatus.valueOf(status).getReasonPhrase());
        lijf.putObject("cause").put("message", reden);
        return Antwoord.json(status, lijf);
    }
}
