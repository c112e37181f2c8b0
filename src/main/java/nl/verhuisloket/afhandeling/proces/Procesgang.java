package nl.verhuisloket.afhandeling.proces;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;

/** The engine as the rest of the package needs it: start, answer, decide, and whether a neighbour keeps us waiting. */
@Component
public class Procesgang {

    private static final String PROCES = "verhuizing-afhandelen";
    private static final String BEOORDELING = "beoordeel-aangifte";

    private final RuntimeService proces;
    private final TaskService taken;
    private final ManagementService beheer;

    Procesgang(RuntimeService proces, TaskService taken, ManagementService beheer) {
        this.proces = proces;
        this.taken = taken;
        this.beheer = beheer;
    }

    /** An open review. */
    public record Taak(String id, UUID aangifte, Instant sinds) {
    }

    /** In the caller's transaction: no declaration without its process, no process without its declaration. */
    public void start(Aangifte aangifte, boolean steekproef) {
        proces.createProcessInstanceBuilder().processDefinitionKey(PROCES).businessKey(aangifte.id().toString())
                .variables(Map.of("gemeente", aangifte.gemeente(), "steekproef", steekproef, "zaakGemaakt", false)).start();
    }

    /** Lets the process go on with the main occupant's answer; does nothing when it does not wait for one any more. */
    public void toestemmingBeantwoord(UUID aangifte) {
        Optional<Execution> wacht = Optional.ofNullable(proces.createExecutionQuery()
                .processInstanceBusinessKey(aangifte.toString(), true)
                .messageEventSubscriptionName("toestemming-beantwoord").singleResult());
        wacht.ifPresent(plek -> proces.messageEventReceived("toestemming-beantwoord", plek.getId()));
    }

    /** Oldest first. */
    public List<Taak> openBeoordelingen(String gemeente) {
        return taken.createTaskQuery().taskDefinitionKey(BEOORDELING).taskCategory(gemeente)
                .orderByTaskCreateTime().asc().list().stream().map(this::taak).toList();
    }

    public Optional<Taak> openBeoordeling(UUID aangifte) {
        return Optional.ofNullable(taken.createTaskQuery().taskDefinitionKey(BEOORDELING)
                .processInstanceBusinessKey(aangifte.toString()).singleResult()).map(this::taak);
    }

    public void rondAf(Taak taak, String besluit) {
        taken.complete(taak.id(), Map.of("besluit", besluit));
    }

    /** A step of this declaration failed and is tried again. */
    public boolean heeftStoring(UUID aangifte) {
        ProcessInstance lopend = proces.createProcessInstanceQuery().processInstanceBusinessKey(aangifte.toString()).singleResult();
        return lopend != null && (beheer.createTimerJobQuery().processInstanceId(lopend.getId()).withException().count() > 0
                || beheer.createJobQuery().processInstanceId(lopend.getId()).withException().count() > 0
                || beheer.createDeadLetterJobQuery().processInstanceId(lopend.getId()).count() > 0);
    }

    private Taak taak(Task taak) {
        String sleutel = proces.createProcessInstanceQuery().processInstanceId(taak.getProcessInstanceId()).singleResult()
                .getBusinessKey();
        return new Taak(taak.getId(), UUID.fromString(sleutel), taak.getCreateTime().toInstant());
    }
}
