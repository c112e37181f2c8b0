package nl.verhuisloket.zaak;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code verhuisloket.zgw}, per municipality.
 *
 * @param zakenUrl         root of the Zaken API, up to and with {@code /api/v1}; the other urls likewise
 * @param besluitenUrl     not used by this adapter yet
 * @param notificatiesUrl  not used by this adapter yet
 * @param clientId         as known in the Autorisaties API
 * @param secret           at least 32 characters, for HS256
 * @param bronorganisatie  RSIN of the municipality
 * @param zaaktype         identificatie of the zaaktype in the municipality's catalogus
 * @param wachttijd        longest wait for one answer, ISO-8601
 */
record ZgwInstellingen(@Nullable URI zakenUrl, @Nullable URI catalogiUrl, @Nullable URI documentenUrl, @Nullable URI besluitenUrl,
                       @Nullable URI notificatiesUrl, @Nullable String clientId, @Nullable String secret,
                       @Nullable String bronorganisatie, @DefaultValue("VERHUIZING") String zaaktype,
                       @DefaultValue("PT10S") Duration wachttijd) {

    /** @throws ZaakregisterNietBereikbaar naming every setting that is missing for this municipality */
    ZgwInstellingen eisVolledig(String gemeente) {
        List<String> ontbrekend = new ArrayList<>();
        meld(ontbrekend, "zaken-url", zakenUrl);
        meld(ontbrekend, "catalogi-url", catalogiUrl);
        meld(ontbrekend, "documenten-url", documentenUrl);
        meld(ontbrekend, "client-id", clientId);
        meld(ontbrekend, "secret", secret);
        meld(ontbrekend, "bronorganisatie", bronorganisatie);
        if (!ontbrekend.isEmpty()) {
            throw new ZaakregisterNietBereikbaar("Voor gemeente " + gemeente + " ontbreekt verhuisloket.zgw." + String.join(", ", ontbrekend)
                    + "; er is niets naar het zaakregister gestuurd.", null);
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
        return "ZgwInstellingen[" + zakenUrl + ", " + clientId + ", " + bronorganisatie + ", " + zaaktype + "]";
    }
}
