package nl.verhuisloket.toetsing;

import java.util.Map;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules and flow into one KieBase; a version is never changed afterwards, a new one is compiled beside it. */
final class Compilatie {

    private static final String MODULE = """
            <kmodule xmlns="http://www.drools.org/xsd/kmodule">
              <kbase name="regels" default="true"/>
            </kmodule>
            """;

    private Compilatie() {
    }

    /**
     * One at a time: the engine remembers decision tables by their path, and two that are compiled at once would get each other's.
     *
     * @param bestanden content by path
     * @throws IllegalStateException when something does not compile; the message names file, line and reason
     */
    static synchronized KieBase compileer(Map<String, String> bestanden, String versie) {
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("nl.verhuisloket", "regels", versie);
        KieFileSystem map = kie.newKieFileSystem();
        map.generateAndWritePomXML(id);
        map.writeKModuleXML(MODULE);
        bestanden.forEach((pad, inhoud) -> map.write("src/main/resources/" + alsBron(pad), inhoud));
        ClassLoader lader = Compilatie.class.getClassLoader();
        // DrlProject also knows BPMN and says at which line a rule is wrong.
        KieBuilder bouw = kie.newKieBuilder(map, lader).buildAll(DrlProject.class);
        if (bouw.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules do not compile:\n" + fouten(bouw));
        }
        KieBase kieBase = kie.newKieContainer(id, lader).getKieBase();
        kie.getRepository().removeKieModule(id);   // it would keep every version that was ever compiled
        return Regelgroep.in(kieBase);
    }

    /** Drools tells a decision table by its double extension. */
    private static String alsBron(String pad) {
        return pad.endsWith(".csv") ? pad.replace(".csv", ".drl.csv") : pad;
    }

    private static String fouten(KieBuilder bouw) {
        return bouw.getResults().getMessages(Message.Level.ERROR).stream()
                .map(fout -> fout.getPath() + " line " + fout.getLine() + ": " + fout.getText())
                .collect(Collectors.joining("\n"));
    }
}
