package nl.verhuisloket.bevestiging;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code verhuisloket.notificatie}, per municipality.
 *
 * @param basisUrl  root of NotifyNL, without {@code /v2}
 * @param apiKey    as NotifyNL gives it: {@code <name>-<service uuid>-<secret uuid>}
 * @param sjablonen template ids per kind of message ({@code vraag-toestemming.email}); they differ per service and per tone
 * @param wachttijd longest wait for one answer, ISO-8601
 */
record NotificatieInstellingen(@Nullable String basisUrl, @Nullable String apiKey, @Nullable Map<String, Sjabloon> sjablonen,
                               @DefaultValue("PT10S") Duration wachttijd) {

    record Sjabloon(@Nullable String email, @Nullable String sms) {

        @Override
        public String toString() {
            return "Sjabloon[*****]";
        }
    }

    /** @throws BerichtNietVerstuurd naming the setting that is missing */
    String sjabloon(Berichten.Bericht bericht) {
        String soort = bericht.soort().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Sjabloon sjabloon = sjablonen == null ? null : sjablonen.get(soort);
        String id = sjabloon == null ? null : bericht.viaTelefoon() ? sjabloon.sms() : sjabloon.email();
        return eis("sjablonen." + soort + (bericht.viaTelefoon() ? ".sms" : ".email"), id, bericht.gemeente());
    }

    String eisBasisUrl(String gemeente) {
        return eis("basis-url", basisUrl, gemeente);
    }

    String eisApiKey(String gemeente) {
        String sleutel = eis("api-key", apiKey, gemeente);
        if (sleutel.length() < 73) {
            throw new BerichtNietVerstuurd("verhuisloket.notificatie.api-key heeft niet de vorm <naam>-<uuid>-<uuid>.", null);
        }
        return sleutel;
    }

    private static String eis(String naam, @Nullable String waarde, String gemeente) {
        if (waarde == null || waarde.isBlank()) {
            throw new BerichtNietVerstuurd("Voor gemeente " + gemeente + " ontbreekt verhuisloket.notificatie." + naam
                    + "; er is niets verstuurd.", null);
        }
        return waarde;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "NotificatieInstellingen[" + basisUrl + "]";
    }
}
