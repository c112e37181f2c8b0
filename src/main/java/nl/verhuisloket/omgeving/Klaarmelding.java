package nl.verhuisloket.omgeving;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person who started the demo where to go, as soon as people can log in. */
@Component
class Klaarmelding {

    private static final Logger LOG = LoggerFactory.getLogger(Klaarmelding.class);
    private static final String TEKST = """

            Verhuisloket is klaar. Open een van deze adressen (wachtwoord van elke rekening: demo)

              inwoner         %1$s/         999993653 (alleenstaand), 999990858 (gehuwd), 999997567 (gezin)
              medewerker      %1$s/werkbak  behandelaar1, behandelaar2, teamleider1
              risicomanager   %1$s/risico   risicomanager1, risicomanager2

            Stoppen: Ctrl+C
            """;

    private final Omgeving omgeving;
    private final PrintStream scherm = System.out;

    Klaarmelding(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @EventListener
    void gestart(ApplicationReadyEvent gebeurtenis) {
        if (omgeving.isDemo() && gebeurtenis.getApplicationContext() instanceof WebServerApplicationContext web) {
            String adres = "http://127.0.0.1:" + web.getWebServer().getPort();
            Thread wachter = new Thread(() -> meld(adres), "klaarmelding");
            wachter.setDaemon(true);
            wachter.start();
        }
    }

    private void meld(String adres) {
        try {
            omgeving.wachtTotKlaar();
            scherm.printf(TEKST, adres);
        } catch (StartNietMogelijk e) {
            LOG.error("{} Inloggen kan niet. {}", e.getMessage(), e.actie());
        } catch (IllegalStateException gestopt) {
            LOG.debug("Gestopt voor het inloggen kon", gestopt);
        }
    }
}
