package nl.verhuisloket.toetsing;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import org.drools.core.common.InternalAgenda;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What one judgement costs, in microseconds, over a thousand ordinary declarations in turn. The whole flow goes from facts to judgement;
 * the engines it is held against get the facts in the words of the rules and only find.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ToetsingMeting {

    private static final int AANGIFTEN = 1000;

    private final Regelboek boek = Toetsbank.BOEK;
    private final Toetser toetser = Toetsbank.TOETSING.meegeleverd();
    private final Handwerk handwerk = new Handwerk(boek);
    private final KieSessionsPool sessies = boek.kieBase().newKieSessionsPool(1);
    private final KieSessionConfiguration eenDraad = KieServices.get().newKieSessionConfiguration();
    private final Feiten[] feiten = LongStream.range(0, AANGIFTEN).mapToObj(Verhuisbestand::aangifte).toArray(Feiten[]::new);
    private final Werkfeiten[] werk = new Werkfeiten[AANGIFTEN];
    private final Bevindingen[] gevonden = new Bevindingen[AANGIFTEN];
    private int beurt;

    public ToetsingMeting() {
        eenDraad.setOption(ThreadSafeOption.NO);
        for (int i = 0; i < AANGIFTEN; i++) {
            werk[i] = Werkfeiten.van(feiten[i], boek);
            gevonden[i] = handwerk.toets(werk[i]);
        }
    }

    @Benchmark
    public Object stroom() {
        return toetser.toets(feiten[volgende()]);
    }

    @Benchmark
    public Object drools() {
        return vuur(werk[volgende()], sessies.newKieSession(eenDraad));
    }

    /** Plain Drools as its manual begins: a new session for each declaration. */
    @Benchmark
    public Object nieuweSessie() {
        return vuur(werk[volgende()], boek.kieBase().newKieSession());
    }

    @Benchmark
    public Object java() {
        return handwerk.toets(werk[volgende()]);
    }

    @Benchmark
    public Object werkfeiten() {
        return Werkfeiten.van(feiten[volgende()], boek);
    }

    @Benchmark
    public Object oordeel() {
        int i = volgende();
        return toetser.oordeel(feiten[i], gevonden[i]);
    }

    private int volgende() {
        beurt = (beurt + 1) % AANGIFTEN;
        return beurt;
    }

    private Bevindingen vuur(Werkfeiten werk, KieSession sessie) {
        Bevindingen bevindingen = boek.nieuweBevindingen(werk.ontvangst());
        try {
            sessie.setGlobal("bevindingen", bevindingen);
            werk.feiten().forEach(sessie::insert);
            vuurAls(sessie, werk.adresBekend(), "adres");
            vuurAls(sessie, true, "meeverhuizers");
            vuurAls(sessie, true, "brp");
            vuurAls(sessie, werk.ingezetene(), "risico");
            vuurAls(sessie, true, "uitkomst");
            return bevindingen;
        } finally {
            sessie.dispose();
        }
    }

    private static void vuurAls(KieSession sessie, boolean aan, String groep) {
        if (aan) {
            ((InternalAgenda) sessie.getAgenda()).activateRuleFlowGroup(groep);
            sessie.fireAllRules();
        }
    }
}
