package nl.verhuisloket.afhandeling.proces;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.afhandeling.dossier.Toestemmingsbestand;
import nl.verhuisloket.afhandeling.dossier.Toestemmingsbestand.Gevraagd;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.kern.Kalender;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that ask the main occupant. */
@Configuration(proxyBeanMethods = false)
class Toestemmingstappen {

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Loop loop;
    private final Toestemmingsbestand bestand;
    private final Berichtmaker berichten;
    private final Instellingen instellingen;
    private final Clock klok;

    Toestemmingstappen(Loop loop, Toestemmingsbestand bestand, Berichtmaker berichten, Instellingen instellingen, Clock klok) {
        this.loop = loop;
        this.bestand = bestand;
        this.berichten = berichten;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** A step of its own: the code must be committed before a message with it leaves. */
    @Bean
    JavaDelegate bereidToestemmingVoor() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            Achtergrond achtergrond = loop.toetsing(aangifte).achtergrond();
            Duration termijn = instellingen.voor(aangifte.gemeente(), "termijnen", Termijnen.class).toestemming();
            Instant verloopt = klok.instant().plus(termijn);
            bestand.vraag(aangifte.id(), nieuweCode(), Objects.requireNonNull(achtergrond.hoofdbewoner()), klok.instant(), verloopt);
            stap.setVariable("toestemmingTot", Loop.tijdstip(bestand.zoek(aangifte.id()).orElseThrow().verloopt()));
        };
    }

    @Bean
    JavaDelegate vraagToestemming() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            Gevraagd gevraagd = bestand.zoek(aangifte.id()).orElseThrow();
            Hoofdbewoner hoofdbewoner = Objects.requireNonNull(aangifte.verhuizing().hoofdbewoner());
            berichten.aanHoofdbewoner(aangifte, hoofdbewoner, gevraagd.code(),
                    loop.toetsing(aangifte).achtergrond().personen().get(0).naam(),
                    Kalender.voluit(Kalender.dag(gevraagd.verloopt())));
            loop.zetStatus(aangifte, Aangiftestatus.WACHT_OP_TOESTEMMING);
            loop.gebeurde(aangifte, "toestemming-gevraagd", "Wij hebben de hoofdbewoner om toestemming gevraagd.");
        };
    }

    private static String nieuweCode() {
        byte[] bytes = new byte[18];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
