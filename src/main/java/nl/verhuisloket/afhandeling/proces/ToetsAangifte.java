package nl.verhuisloket.afhandeling.proces;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.afhandeling.Beoordelingen.Besluit;
import nl.verhuisloket.afhandeling.dossier.Besluiten;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Toetsing;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ToetsAangifte implements JavaDelegate {

    private static final Set<Gevolg> ZONDER_GEVOLG = Set.of(Gevolg.INFO, Gevolg.PERSOON_ZELF, Gevolg.PERSOON_BALIE);

    private final Loop loop;
    private final Toetsing toetsing;
    private final Toetsingen toetsingen;
    private final Aangiften aangiften;
    private final Besluiten besluiten;

    ToetsAangifte(Loop loop, Toetsing toetsing, Toetsingen toetsingen, Aangiften aangiften, Besluiten besluiten) {
        this.loop = loop;
        this.toetsing = toetsing;
        this.toetsingen = toetsingen;
        this.aangiften = aangiften;
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution stap) {
        Aangifte aangifte = loop.aangifte(stap);
        Toetsingen.Toetsing laatste = loop.toetsing(aangifte);
        Oordeel oordeel = toetsing.toets(laatste.feiten());
        toetsingen.bewaarOordeel(laatste.id(), oordeel);
        if (oordeel.registratiedatum() != null) {
            aangiften.zetRegistratiedatum(aangifte.id(), oordeel.registratiedatum());
        }
        stap.setVariable("uitkomst", isAlGoedgekeurd(aangifte, oordeel) ? "automatisch" : oordeel.uitkomst().code());
    }

    /** A specialist said "doorgaan" with every one of these findings before them: only something new needs a person again. */
    private boolean isAlGoedgekeurd(Aangifte aangifte, Oordeel oordeel) {
        return besluiten.laatste(aangifte.id()).filter(genomen -> genomen.besluit() == Besluit.DOORGAAN)
                .map(genomen -> gronden(genomen.bevindingen()).containsAll(gronden(oordeel.bevindingen()))).orElse(false);
    }

    private static Set<String> gronden(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(bevinding -> !ZONDER_GEVOLG.contains(bevinding.gevolg()))
                .map(bevinding -> bevinding.regel() + "/" + bevinding.persoon()).collect(Collectors.toSet());
    }
}
