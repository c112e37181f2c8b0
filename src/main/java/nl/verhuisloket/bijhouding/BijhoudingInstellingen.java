package nl.verhuisloket.bijhouding;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code verhuisloket.bijhouding}, per municipality.
 *
 * @param soort     which kind of back office: {@code vrijbrp}
 * @param basisUrl  root of vrijBRP Dossiers, without {@code /api/v1}
 * @param clientId  of the OAuth2 client
 * @param wachttijd longest wait for one answer, ISO-8601
 */
record BijhoudingInstellingen(@DefaultValue("vrijbrp") String soort, @Nullable URI basisUrl, @Nullable String clientId,
                              @Nullable String secret, @DefaultValue("PT10S") Duration wachttijd) {

    /** @throws BijhoudingNietBereikbaar naming every setting that is missing for this municipality */
    BijhoudingInstellingen eisVolledig(String gemeente) {
        List<String> ontbrekend = new ArrayList<>();
        meld(ontbrekend, "basis-url", basisUrl);
        meld(ontbrekend, "client-id", clientId);
        meld(ontbrekend, "secret", secret);
        if (!ontbrekend.isEmpty()) {
            throw new BijhoudingNietBereikbaar("Voor gemeente " + gemeente + " ontbreekt verhuisloket.bijhouding."
                    + String.join(", ", ontbrekend) + "; er is niets aangeboden.", null);
        }
        return this;
    }

    private static void meld(List<String> ontbrekend, String naam, @Nullable Object waarde) {
        if (waarde == null || waarde.toString().isBlank()) {
            ontbrekend.add(naam);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BijhoudingInstellingen[" + soort + ", " + basisUrl + ", " + clientId + "]";
    }
}
