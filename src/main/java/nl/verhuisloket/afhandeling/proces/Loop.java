package nl.verhuisloket.afhandeling.proces;

import java.time.Instant;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.dossier.Tijdlijn;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.afhandeling.dossier.Toetsingen.Toetsing;
import nl.verhuisloket.zaak.Zaakregister.Zaaksleutel;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What every step of the process needs: its declaration, the last judgement, and a place to say what happened. */
@Component
class Loop {

    private final Aangiften aangiften;
    private final Toetsingen toetsingen;
    private final Tijdlijn tijdlijn;

    Loop(Aangiften aangiften, Toetsingen toetsingen, Tijdlijn tijdlijn) {
        this.aangiften = aangiften;
        this.toetsingen = toetsingen;
        this.tijdlijn = tijdlijn;
    }

    Aangifte aangifte(DelegateExecution stap) {
        return aangiften.zoek(UUID.fromString(stap.getProcessInstanceBusinessKey())).orElseThrow();
    }

    Toetsing toetsing(Aangifte aangifte) {
        return toetsingen.laatste(aangifte.id()).orElseThrow();
    }

    void gebeurde(Aangifte aangifte, String soort, String zin) {
        tijdlijn.noteer(aangifte.id(), soort, zin, "loket");
    }

    void zetStatus(Aangifte aangifte, Aangiftestatus status) {
        aangiften.zetStatus(aangifte.id(), status);
    }

    static Zaaksleutel sleutel(Aangifte aangifte) {
        return new Zaaksleutel(aangifte.gemeente(), aangifte.zaaknummer());
    }

    /** As Flowable's timers read it. */
    static String tijdstip(Instant moment) {
        return moment.toString();
    }
}
