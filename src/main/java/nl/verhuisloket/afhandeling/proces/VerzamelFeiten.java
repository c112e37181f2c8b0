package nl.verhuisloket.afhandeling.proces;

import java.time.Clock;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.afhandeling.dossier.Toestemmingsbestand;
import nl.verhuisloket.afhandeling.dossier.Toestemmingsbestand.Gevraagd;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.afhandeling.feiten.Bevraagd;
import nl.verhuisloket.afhandeling.feiten.Feitenverzamelaar;
import nl.verhuisloket.afhandeling.feiten.Zakenlezer;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class VerzamelFeiten implements JavaDelegate {

    private final Loop loop;
    private final Feitenverzamelaar verzamelaar;
    private final Zakenlezer zaken;
    private final Toetsingen toetsingen;
    private final Toestemmingsbestand toestemmingen;
    private final Clock klok;

    VerzamelFeiten(Loop loop, Feitenverzamelaar verzamelaar, Zakenlezer zaken, Toetsingen toetsingen,
                   Toestemmingsbestand toestemmingen, Clock klok) {
        this.loop = loop;
        this.verzamelaar = verzamelaar;
        this.zaken = zaken;
        this.toetsingen = toetsingen;
        this.toestemmingen = toestemmingen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution stap) {
        Aangifte aangifte = loop.aangifte(stap);
        Toestemming stand = toestemmingen.zoek(aangifte.id()).map(this::stand).orElse(Toestemming.NIET_GEVRAAGD);
        Bevraagd bevraagd = verzamelaar.verzamel(aangifte, stand, Boolean.TRUE.equals(stap.getVariable("steekproef")));
        zaken.onthoud(aangifte, bevraagd.feiten(), bevraagd.achtergrond());
        toetsingen.bewaar(aangifte.id(), bevraagd.feiten(), bevraagd.achtergrond());
    }

    private Toestemming stand(Gevraagd gevraagd) {
        if (gevraagd.akkoord() != null) {
            return gevraagd.akkoord() ? Toestemming.GEGEVEN : Toestemming.GEWEIGERD;
        }
        return klok.instant().isBefore(gevraagd.verloopt()) ? Toestemming.GEVRAAGD : Toestemming.GEEN_ANTWOORD;
    }
}
