package nl.verhuisloket.toetsing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import org.drools.core.common.InternalAgenda;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Fires the rules on the facts of one declaration, group by group in the order of the flow. Safe for many threads: each takes a session
 * from the pool, which is wiped when it comes back.
 */
final class Stroom {

    private final Regelboek boek;
    private final Proces proces;
    private final KieSessionsPool sessies;
    private final KieSessionConfiguration eenDraad = KieServices.get().newKieSessionConfiguration();
    private final Map<Map<String, Object>, List<String>> stappen = new ConcurrentHashMap<>();

    Stroom(Regelboek boek) {
        this.boek = boek;
        this.proces = new Proces(boek.kieBase());
        this.sessies = boek.kieBase().newKieSessionsPool(1);
        eenDraad.setOption(ThreadSafeOption.NO);
    }

    /** Through {@code processes/jbpm/toetsing.bpmn2}. @throws IllegalStateException when the flow did not reach its end */
    Bevindingen doorloop(Werkfeiten werk) {
        return vuur(werk, stap -> proces.doorloop(werk.antwoorden(), stap));
    }

    /** The same groups, without the engine that orders them: it is asked once for each set of answers to the questions of the flow. */
    Bevindingen doorloopVlug(Werkfeiten werk) {
        return vuur(werk, stappen.computeIfAbsent(werk.antwoorden(), proces::stappen)::forEach);
    }

    private Bevindingen vuur(Werkfeiten werk, Consumer<Consumer<String>> volgorde) {
        Bevindingen bevindingen = boek.nieuweBevindingen(werk.ontvangst());
        KieSession sessie = sessies.newKieSession(eenDraad);
        try {
            sessie.setGlobal("bevindingen", bevindingen);
            werk.feiten().forEach(sessie::insert);
            volgorde.accept(groep -> vuur(sessie, groep));
            return bevindingen;
        } finally {
            sessie.dispose();
        }
    }

    private static void vuur(KieSession sessie, String groep) {
        ((InternalAgenda) sessie.getAgenda()).activateRuleFlowGroup(groep);
        sessie.fireAllRules();
    }
}
