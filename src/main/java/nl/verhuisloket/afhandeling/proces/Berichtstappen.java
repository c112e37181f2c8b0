package nl.verhuisloket.afhandeling.proces;

import java.time.Clock;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.bevestiging.Berichten.Soort;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.zaak.Zaakregister;
import nl.verhuisloket.zaak.Zaakregister.Zaakstatus;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that tell the resident how it goes. */
@Configuration(proxyBeanMethods = false)
class Berichtstappen {

    private final Loop loop;
    private final Zaakregister zaken;
    private final Berichtmaker berichten;
    private final Clock klok;

    Berichtstappen(Loop loop, Zaakregister zaken, Berichtmaker berichten, Clock klok) {
        this.loop = loop;
        this.zaken = zaken;
        this.berichten = berichten;
        this.klok = klok;
    }

    @Bean
    JavaDelegate meldOntvangst() {
        return stap -> berichten.aanAangever(loop.aangifte(stap), Soort.ONTVANGSTBEVESTIGING);
    }

    @Bean
    JavaDelegate meldBeoordeling() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            zaken.zetStatus(Loop.sleutel(aangifte), Zaakstatus.IN_BEOORDELING, "Een medewerker kijkt naar de aangifte.",
                    klok.instant());
            berichten.aanAangever(aangifte, Soort.IN_BEOORDELING);
            loop.zetStatus(aangifte, Aangiftestatus.IN_BEOORDELING);
            loop.gebeurde(aangifte, "in-beoordeling", "Een medewerker kijkt naar de aangifte.");
        };
    }

    @Bean
    JavaDelegate meldWachten() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            String dag = Kalender.voluit(aangifte.verhuizing().verhuisdatum());
            zaken.zetStatus(Loop.sleutel(aangifte), Zaakstatus.WACHT_OP_VERHUISDATUM, "Wij registreren de verhuizing op de dag zelf.",
                    klok.instant());
            loop.zetStatus(aangifte, Aangiftestatus.WACHT_OP_VERHUISDATUM);
            loop.gebeurde(aangifte, "wacht-op-verhuisdatum", "Alles is in orde. Wij registreren de verhuizing op " + dag + ".");
            stap.setVariable("wachtTot", Loop.tijdstip(Kalender.begin(aangifte.verhuizing().verhuisdatum())));
        };
    }

    @Bean
    JavaDelegate verstuurBevestiging() {
        return stap -> berichten.aanAangever(loop.aangifte(stap), Soort.BEVESTIGING);
    }

    @Bean
    JavaDelegate verstuurBesluit() {
        return stap -> berichten.aanAangever(loop.aangifte(stap), Soort.BESLUIT);
    }
}
