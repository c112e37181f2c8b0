package nl.verhuisloket.afhandeling.proces;

import java.time.Clock;
import nl.verhuisloket.kern.Kalender;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Answers the gateway: a date that lies ahead cannot be registered yet (BRBY0011). */
@Component
public class VerhuisdatumWacht {

    private final Loop loop;
    private final Clock klok;

    VerhuisdatumWacht(Loop loop, Clock klok) {
        this.loop = loop;
        this.klok = klok;
    }

    public boolean ligtNogVoorOns(DelegateExecution stap) {
        return loop.aangifte(stap).verhuizing().verhuisdatum().isAfter(Kalender.vandaag(klok));
    }
}
