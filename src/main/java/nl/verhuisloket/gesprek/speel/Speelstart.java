package nl.verhuisloket.gesprek.speel;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With the argument {@code speel}: plays one relocation against this program as it just started, and ends it. */
@Component
class Speelstart {

    private final ApplicationArguments argumenten;
    private final Clock klok;
    private final String issuer;
    private final Path map;
    private final PrintStream scherm = System.out;

    Speelstart(ApplicationArguments argumenten, Clock klok, @Value("${verhuisloket.oidc.issuer:}") String issuer,
               @Value("${verhuisloket.speel.map:${java.io.tmpdir}}") Path map) {
        this.argumenten = argumenten;
        this.klok = klok;
        this.issuer = issuer;
        this.map = map;
    }

    @EventListener
    @Order
    void gestart(ApplicationReadyEvent gebeurtenis) {
        if (argumenten.getNonOptionArgs().contains("speel") && gebeurtenis.getApplicationContext() instanceof WebServerApplicationContext web) {
            URI loket = URI.create("http://127.0.0.1:" + web.getWebServer().getPort());
            int code = new Speelronde(new Loketclient(loket, URI.create(issuer)), klok, map, scherm).speel();
            System.exit(SpringApplication.exit(gebeurtenis.getApplicationContext(), () -> code));
        }
    }
}
