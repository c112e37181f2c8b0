package nl.verhuisloket.toetsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.process.ProcessInstance;

/**
 * Walks {@code processes/jbpm/toetsing.bpmn2}. What a step does is the caller's: the rules have a session of their own. An engine costs
 * more to build than to use, so that it is kept for the next walk; one that failed is not.
 */
final class Proces {

    private static final String NAAM = "toetsing";

    private final KieBase kieBase;
    private final Queue<KieSession> vrij = new ConcurrentLinkedQueue<>();

    Proces(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    /**
     * @param antwoorden what the gateways ask for, by the name of the variable
     * @param stap       is given each rule group in its turn
     * @throws IllegalStateException when the flow did not reach its end
     */
    void doorloop(Map<String, Object> antwoorden, Consumer<String> stap) {
        Map<String, Object> variabelen = new HashMap<>(antwoorden);
        variabelen.put(Regelgroep.STAP, stap);
        KieSession vrije = vrij.poll();
        KieSession motor = vrije == null ? kieBase.newKieSession() : vrije;
        ProcessInstance verloop = motor.startProcess(NAAM, variabelen);
        if (verloop.getState() != ProcessInstance.STATE_COMPLETED) {
            motor.dispose();
            throw new IllegalStateException("The flow " + NAAM + " ended in state " + verloop.getState() + ".");
        }
        vrij.add(motor);
    }

    /** @return the rule groups in the order of the flow */
    List<String> stappen(Map<String, Object> antwoorden) {
        List<String> stappen = new ArrayList<>();
        doorloop(antwoorden, stappen::add);
        return List.copyOf(stappen);
    }
}
