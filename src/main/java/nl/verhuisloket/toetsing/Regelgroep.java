package nl.verhuisloket.toetsing;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.workflow.core.node.RuleSetNode;
import org.jbpm.workflow.instance.node.RuleSetNodeInstance;
import org.jbpm.workflow.instance.rule.RuleType;
import org.kie.api.KieBase;

/**
 * What a rule task of the flow does: name its group to whoever walks the flow. The engine's own way fires the rules in the session
 * of the process, with listeners on every match, and makes a new JSON mapper at each task for results that these tasks do not have.
 *
 * @param naam the ruleflow-group
 */
record Regelgroep(String naam) implements RuleType {

    /** Process variable that holds a {@code Consumer<String>}: what to do with a group. */
    static final String STAP = "stap";

    /** Makes the rule tasks of every process in it work so. */
    static KieBase in(KieBase kieBase) {
        kieBase.getProcesses().stream().flatMap(proces -> Arrays.stream(((RuleFlowProcess) proces).getNodes()))
                .filter(RuleSetNode.class::isInstance).map(RuleSetNode.class::cast)
                .forEach(taak -> taak.setRuleType(new Regelgroep(taak.getRuleType().getName())));
        return kieBase;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void evaluate(RuleSetNodeInstance taak) {
        ((Consumer<String>) taak.getVariable(STAP)).accept(naam);
        taak.removeEventListeners();
        taak.triggerCompleted();
    }

    @Override
    public String getName() {
        return naam;
    }

    @Override
    public boolean isRuleFlowGroup() {
        return true;
    }

    @Override
    public boolean isRuleUnit() {
        return false;
    }

    @Override
    public boolean isDecision() {
        return false;
    }
}
