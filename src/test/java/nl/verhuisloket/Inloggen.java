package nl.verhuisloket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Logs demo accounts in at the shared Keycloak, as scripts do: by direct grant of client {@code demo-cli}. */
public final class Inloggen {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();   // good for 15 minutes, see the realm file

    private Inloggen() {
    }

    /** @return an access token of a demo account, to send as {@code Authorization: Bearer} */
    public static String token(String gebruikersnaam) {
        return TOKENS.computeIfAbsent(gebruikersnaam, Inloggen::nieuwToken);
    }

    /** As {@link #token}, but of a new login session. */
    public static String nieuwToken(String gebruikersnaam) {
        Testomgeving.keycloak().wachtOpAntwoord(MetKeycloak.LANGST);
        String formulier = "grant_type=password&client_id=demo-cli&scope=openid&password=demo&username=" + gebruikersnaam;
        URI adres = URI.create(Testomgeving.keycloak().basisUrl() + "/realms/gemeente/protocol/openid-connect/token");
        HttpRequest vraag = HttpRequest.newBuilder(adres).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(formulier)).build();
        try {
            HttpResponse<String> antwoord = HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() != 200) {
                throw new IllegalStateException("Keycloak weigert " + gebruikersnaam + ": " + antwoord.body());
            }
            return JsonMapper.shared().readTree(antwoord.body()).get("access_token").asString();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
