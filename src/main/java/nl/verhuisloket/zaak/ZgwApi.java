package nl.verhuisloket.zaak;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The three ZGW APIs this package speaks to. */
enum ZgwApi {
    ZAKEN("Zaken API", "zaken-url", ZgwInstellingen::zakenUrl),
    CATALOGI("Catalogi API", "catalogi-url", ZgwInstellingen::catalogiUrl),
    DOCUMENTEN("Documenten API", "documenten-url", ZgwInstellingen::documentenUrl);

    private final String naam;
    private final String instelling;
    private final Function<ZgwInstellingen, @Nullable URI> url;

    ZgwApi(String naam, String instelling, Function<ZgwInstellingen, @Nullable URI> url) {
        this.naam = naam;
        this.instelling = instelling;
        this.url = url;
    }

    String naam() {
        return naam;
    }

    String instelling() {
        return "verhuisloket.zgw." + instelling;
    }

    URI url(ZgwInstellingen instellingen) {
        return Objects.requireNonNull(url.apply(instellingen), instelling);
    }
}
