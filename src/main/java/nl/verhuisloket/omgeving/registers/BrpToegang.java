package nl.verhuisloket.omgeving.registers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.verhuisloket.omgeving.registers.Fout.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who may ask, and how: key or token, doelbinding, media types ({@code mocks/brp/toegang.json}). */
class BrpToegang {

    static final String TOKENADRES = "/brp-auth/token";

    private final JsonNode toegang;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    BrpToegang(JsonNode toegang) {
        this.toegang = toegang;
    }

    /** @throws Fout in the order in which a gateway and then the API look */
    void keur(Request verzoek) {
        if (!kentSleutel(verzoek.getHeader("X-API-KEY")) && !kentToken(verzoek.getHeader("Authorization"))) {
            throw new Fout(401, "authentication", "Niet correct geauthenticeerd.", null);
        }
        String doelbinding = verzoek.getHeader("x-doelbinding");
        if (doelbinding == null || doelbinding.isBlank()) {
            throw Fout.parameters("invalidParams", List.of(new Parameter("x-doelbinding", "required", "Parameter is verplicht.")));
        }
        if (!Bestanden.teksten(toegang.path("doelbindingen")).contains(doelbinding)) {
            throw new Fout(403, "autorisation", "U bent niet geautoriseerd voor deze operatie.", null);
        }
        keurMediatypen(verzoek.getHeader("Accept"), verzoek.getHeader("Content-Type"));
    }

    private static void keurMediatypen(@Nullable String accept, @Nullable String contentType) {
        if (accept != null && !accept.matches("(?s).*(application/json|application/\\*|\\*/\\*).*")) {
            throw new Fout(406, "notAcceptable", "Gevraagde contenttype wordt niet ondersteund.", null);
        }
        if (contentType == null || !contentType.matches("(?i)application/json(\\s*;\\s*charset=\"?utf-8\"?)?")) {
            throw new Fout(415, "unsupported", "Unsupported Media Type", null);
        }
    }

    /** A token for the client credentials of a known client, else 401 as OAuth2 words it (RFC 6749 section 5.2). */
    ResponseDefinitionBuilder geefToken(Request verzoek) {
        String client = formulier(verzoek, "client_id");
        boolean goed = verzoek.getMethod().getName().equals("POST") && formulier(verzoek, "grant_type").equals("client_credentials")
                && !client.isEmpty() && toegang.path("clients").path(client).asString("").equals(formulier(verzoek, "client_secret"))
                && toegang.path("clients").has(client);
        if (!goed) {
            return aResponse().withStatus(401).withHeader("Content-Type", "application/json").withBody("{\"error\":\"invalid_client\"}");
        }
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return aResponse().withHeader("Content-Type", "application/json")
                .withBody("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private static String formulier(Request verzoek, String naam) {
        var veld = verzoek.formParameter(naam);
        return veld == null || !veld.isPresent() ? "" : veld.firstValue();
    }

    private boolean kentSleutel(@Nullable String sleutel) {
        return sleutel != null && Bestanden.teksten(toegang.path("apiSleutels")).contains(sleutel);
    }

    private boolean kentToken(@Nullable String autorisatie) {
        return autorisatie != null && autorisatie.startsWith("Bearer ") && tokens.contains(autorisatie.substring(7));
    }
}
