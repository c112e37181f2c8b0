package nl.verhuisloket.afhandeling.proces;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.zaak.Zaakregister;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import nl.verhuisloket.zaak.Zaakregister.Zaakgegevens;
import nl.verhuisloket.zaak.Zaakregister.Zaakresultaat;
import nl.verhuisloket.zaak.Zaakregister.Zaakstatus;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that keep the municipality's zaak: made first, closed last (dossier D.2). */
@Configuration(proxyBeanMethods = false)
class Zaakstappen {

    private final Loop loop;
    private final Zaakregister zaken;
    private final Brievenmaker brieven;
    private final Clock klok;

    Zaakstappen(Loop loop, Zaakregister zaken, Brievenmaker brieven, Clock klok) {
        this.loop = loop;
        this.zaken = zaken;
        this.brieven = brieven;
        this.klok = klok;
    }

    @Bean
    JavaDelegate maakZaak() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            Achtergrond achtergrond = loop.toetsing(aangifte).achtergrond();
            zaken.maakZaak(new Zaakgegevens(Loop.sleutel(aangifte), aangifte.id().toString(), aangifte.ontvangstdatum(),
                    achtergrond.geheim()));
            loop.gebeurde(aangifte, "zaak-gemaakt", "Wij hebben een zaak gemaakt.");
        };
    }

    @Bean
    JavaDelegate koppelBetrokkenen() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            Achtergrond achtergrond = loop.toetsing(aangifte).achtergrond();
            List<Bsn> mee = achtergrond.personen().stream().filter(persoon -> persoon.nummer() > 0)
                    .map(Achtergrond.Verhuizer::bsn).filter(Objects::nonNull).toList();
            zaken.koppelBetrokkenen(Loop.sleutel(aangifte), aangifte.aangever(), mee);
            zaken.koppelAdres(Loop.sleutel(aangifte),
                    achtergrond.nieuwAdres() == null ? aangifte.verhuizing().nieuwAdres() : achtergrond.nieuwAdres());
            zaken.zetStatus(Loop.sleutel(aangifte), Zaakstatus.ONTVANGEN, "Wij hebben de aangifte ontvangen.",
                    aangifte.ontvangst());
        };
    }

    @Bean
    JavaDelegate archiveerAangifte() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            zaken.archiveer(Loop.sleutel(aangifte), Documentsoort.AANGIFTE, "Aangifte van verhuizing",
                    brieven.ontvangstbewijs(aangifte), aangifte.ontvangstdatum());
            stap.setVariable("zaakGemaakt", true);
        };
    }

    @Bean
    JavaDelegate archiveerBevestiging() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            zaken.zetStatus(Loop.sleutel(aangifte), Zaakstatus.VERWERKT, "De verhuizing staat in de BRP.", klok.instant());
            zaken.archiveer(Loop.sleutel(aangifte), Documentsoort.BEVESTIGING, "Bevestiging van verhuizing",
                    brieven.bevestiging(aangifte), Kalender.vandaag(klok));
        };
    }

    @Bean
    JavaDelegate archiveerBesluit() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            zaken.archiveer(Loop.sleutel(aangifte), Documentsoort.BESLUIT, "Besluit op aangifte van verhuizing",
                    brieven.besluit(aangifte), Kalender.vandaag(klok));
        };
    }

    @Bean
    JavaDelegate sluitZaak() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            zaken.sluit(Loop.sleutel(aangifte), Zaakresultaat.VERWERKT, "De verhuizing is geregistreerd.", klok.instant());
            loop.zetStatus(aangifte, Aangiftestatus.VERWERKT);
            loop.gebeurde(aangifte, "afgehandeld", "De verhuizing is geregistreerd en bevestigd. De zaak is klaar.");
        };
    }

    @Bean
    JavaDelegate sluitZaakNietGevolgd() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            zaken.sluit(Loop.sleutel(aangifte), Zaakresultaat.NIET_GEVOLGD, "De aangifte is niet gevolgd.", klok.instant());
            loop.zetStatus(aangifte, Aangiftestatus.NIET_GEVOLGD);
            loop.gebeurde(aangifte, "niet-gevolgd", "Wij hebben de aangifte niet gevolgd. In de brief staat waarom.");
        };
    }
}
