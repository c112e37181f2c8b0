package nl.verhuisloket.bag;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code verhuisloket.bag}, as they hold for one municipality.
 *
 * @param basisUrl  root of the LV BAG API Individuele Bevragingen v2, no trailing slash
 * @param apiKey    value of {@code X-Api-Key}
 * @param wachttijd longest wait for one answer, ISO-8601
 */
record BagInstellingen(@Nullable URI basisUrl, @Nullable String apiKey, @DefaultValue("PT5S") Duration wachttijd) {

    /** Without the key, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return "BagInstellingen[" + basisUrl + "]";
    }
}
