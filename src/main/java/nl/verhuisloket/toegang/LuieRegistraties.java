package nl.verhuisloket.toegang;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The two ways to log in, at one and the same server: {@code digid} for residents, {@code gemeente} for staff.
 * The server's description is fetched at the first login and not at the start, so that the app starts without it.
 */
@Component
class LuieRegistraties implements ClientRegistrationRepository {

    static final String DIGID = "digid";
    static final String GEMEENTE = "gemeente";

    private static final Map<String, String> NAMEN = Map.of(DIGID, "DigiD", GEMEENTE, "Gemeente");

    private final String issuer;
    private final String clientId;
    private final String geheim;
    private volatile ClientRegistration.@Nullable Builder beschrijving;

    LuieRegistraties(@Value("${verhuisloket.oidc.issuer}") String issuer, @Value("${verhuisloket.oidc.client-id}") String clientId,
                     @Value("${verhuisloket.oidc.client-secret}") String geheim) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.geheim = geheim;
    }

    /** @throws RuntimeException while the login server does not answer; asked again the next time */
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!NAMEN.containsKey(id)) {
            return null;
        }
        if (beschrijving == null) {
            beschrijving = ClientRegistrations.fromIssuerLocation(issuer);
        }
        return beschrijving.registrationId(id).clientName(NAMEN.get(id)).clientId(clientId).clientSecret(geheim).scope("openid")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}").build();
    }
}
