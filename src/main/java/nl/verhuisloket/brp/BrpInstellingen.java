package nl.verhuisloket.brp;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code verhuisloket.brp}, as they hold for one municipality.
 *
 * @param basisUrl       root of the BRP's APIs, no trailing slash: {@code /personen} lies below it
 * @param historieUrl    where verblijfplaatshistorie is asked, when not {@code /verblijfplaatshistorie} below the root
 * @param bewoningUrl    where bewoning is asked, when not {@code /bewoning/bewoningen} below the root
 * @param apiKey         value of {@code X-API-KEY}; used when there is no token address
 * @param doelbinding    value of the {@code x-doelbinding} header the BRP demands on each request
 * @param tokenUrl       OAuth2 token address (client credentials); when set, the key is not used
 * @param clientId       OAuth2 client
 * @param secret         its secret
 * @param scope          OAuth2 scope, in the real BRP the afnemersindicatie with the OIN
 * @param resourceServer the token server's own parameter {@code resourceServer}
 * @param wachttijd      longest wait for one answer, ISO-8601
 */
record BrpInstellingen(@Nullable URI basisUrl, @Nullable URI historieUrl, @Nullable URI bewoningUrl, @Nullable String apiKey,
                       @Nullable String doelbinding, @Nullable URI tokenUrl, @Nullable String clientId, @Nullable String secret,
                       @Nullable String scope, @Nullable String resourceServer, @DefaultValue("PT5S") Duration wachttijd) {

    /** Without key and secret, so that a log line cannot leak them. */
    @Override
    public String toString() {
        return "BrpInstellingen[" + basisUrl + "]";
    }
}
