package nl.verhuisloket.brp;

import java.net.URI;
import java.time.Duration;
import nl.verhuisloket.omgeving.registers.Registerserver;

/** Settings for tests. */
final class Brptest {

    private Brptest() {
    }

    static BrpInstellingen metSleutel(Registerserver server) {
        return metSleutel(server.url("/brp"), "demo-brp", "verhuizing", Duration.ofSeconds(5));
    }

    static BrpInstellingen metSleutel(URI basis, String sleutel, String doelbinding, Duration wachttijd) {
        return new BrpInstellingen(basis, null, null, sleutel, doelbinding, null, null, null, null, null, wachttijd);
    }

    static BrpInstellingen metToken(Registerserver server, String secret) {
        return new BrpInstellingen(server.url("/brp"), null, null, null, "verhuizing", server.url("/brp-auth/token"), "verhuisloket", secret,
                "00000099999999999000", "ResourceServer01", Duration.ofSeconds(5));
    }
}
