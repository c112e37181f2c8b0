package nl.verhuisloket.brp;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of the BRP's token server (OAuth2 client credentials), each used until shortly before it ends. Their life is counted in
 * the machine's own time: the business clock of a demo says nothing about them.
 */
class BrpTokens {

    /** A token is not used any more this long before its end, in seconds. */
    private static final long MARGE = 30;

    private final Map<BrpInstellingen, Token> tokens = new ConcurrentHashMap<>();

    /** @throws BrpNietBereikbaar when the token server gives none */
    String haal(BrpInstellingen instellingen, RestClient client) {
        return tokens.compute(instellingen, (sleutel, bekend) ->
                bekend != null && bekend.geldig() ? bekend : vraag(instellingen, client)).waarde();
    }

    void vergeet(BrpInstellingen instellingen) {
        tokens.remove(instellingen);
    }

    private static Token vraag(BrpInstellingen instellingen, RestClient client) {
        try {
            return client.post().uri(String.valueOf(instellingen.tokenUrl())).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .accept(MediaType.APPLICATION_JSON).body(formulier(instellingen)).exchange((verzoek, reactie) -> lees(reactie));
        } catch (ResourceAccessException fout) {
            throw geenToken("gave no answer", fout.getCause());
        }
    }

    private static MultiValueMap<String, String> formulier(BrpInstellingen instellingen) {
        MultiValueMap<String, String> formulier = new LinkedMultiValueMap<>();
        formulier.add("grant_type", "client_credentials");
        voegToe(formulier, "client_id", instellingen.clientId());
        voegToe(formulier, "client_secret", instellingen.secret());
        voegToe(formulier, "scope", instellingen.scope());
        voegToe(formulier, "resourceServer", instellingen.resourceServer());
        return formulier;
    }

    private static void voegToe(MultiValueMap<String, String> formulier, String naam, @Nullable String waarde) {
        if (waarde != null) {
            formulier.add(naam, waarde);
        }
    }

    private static Token lees(ClientHttpResponse reactie) throws IOException {
        if (reactie.getStatusCode().value() != 200) {
            throw geenToken("answered " + reactie.getStatusCode().value(), null);
        }
        try {
            JsonNode inhoud = JsonMapper.shared().readTree(reactie.getBody().readAllBytes());
            String waarde = inhoud.path("access_token").asString("");
            if (!waarde.isEmpty()) {
                return new Token(waarde, Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(inhoud.path("expires_in").asLong(MARGE) - MARGE));
            }
        } catch (JacksonException fout) {
            // its text may quote the token
        }
        throw geenToken("gave an answer without a token", null);
    }

    private static BrpNietBereikbaar geenToken(String wat, @Nullable Throwable oorzaak) {
        return new BrpNietBereikbaar("The token server of the BRP " + wat + "; nothing was changed. Check verhuisloket.brp.token-url, "
                + "verhuisloket.brp.client-id and verhuisloket.brp.secret.", oorzaak);
    }

    private record Token(String waarde, Instant einde) {

        boolean geldig() {
            return Instant.ofEpochMilli(System.currentTimeMillis()).isBefore(einde);
        }
    }
}
