package nl.verhuisloket.toetsing;

import java.util.Map;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.process.ProcessInstance;

/** Runs the facts of one declaration through {@code processes/jbpm/toetsing.bpmn2}. One session per call: threads share nothing. */
final class Stroom {

    private static final String PROCES = "toetsing";

    private Stroom() {
    }

    /** @throws IllegalStateException when the flow did not reach its end */
    static Bevindingen doorloop(Regelboek boek, Werkfeiten werk) {
        Bevindingen bevindingen = boek.nieuweBevindingen(werk.ontvangst());
        KieSession sessie = boek.kieBase().newKieSession();
        try {
            sessie.setGlobal("bevindingen", bevindingen);
            werk.feiten().forEach(sessie::insert);
            ProcessInstance proces = sessie.startProcess(PROCES,
                    Map.of("adresBekend", werk.adresBekend(), "ingezetene", werk.ingezetene()));
            if (proces.getState() != ProcessInstance.STATE_COMPLETED) {
                throw new IllegalStateException("The flow " + PROCES + " ended in state " + proces.getState() + ".");
            }
            return bevindingen;
        } finally {
            sessie.dispose();
        }
    }
}
