package nl.verhuisloket.toetsing;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code mvn -q -Pmeet-toetsing verify}, first part: one judgement at a time, in fresh JVMs. Prints a line for each figure. */
final class MeetToetsing {

    private static final PrintStream UIT = System.out;
    /** Counted and not timed, so that the JVM is as warm on a busy machine as on an idle one. */
    private static final int PER_RONDE = 5_000;
    private static final int WARME_RONDEN = 16;
    private static final int RONDEN = 8;
    private static final List<String> WEGEN = List.of("stroom", "drools", "nieuweSessie", "java", "werkfeiten", "oordeel");
    private static final TimeValue DUUR = TimeValue.seconds(15);

    private MeetToetsing() {
    }

    public static void main(String[] args) throws RunnerException {
        Map<String, Double> gemiddeld = new HashMap<>();
        for (String weg : WEGEN) {
            double duur = new Runner(ronden(weg)).runSingle().getPrimaryResult().getScore() / PER_RONDE;
            gemiddeld.put(weg, duur);
            cijfer(weg + ".us", duur);
        }
        cijfer("verhouding", gemiddeld.get("stroom") / gemiddeld.get("drools"));
        var duren = new Runner(elkeKeer()).runSingle().getPrimaryResult().getStatistics();
        cijfer("stroom.p50.us", duren.getPercentile(50));
        cijfer("stroom.p99.us", duren.getPercentile(99));
        cijfer("stroom.p999.us", duren.getPercentile(99.9));
    }

    private static Options ronden(String weg) {
        return opties(weg).mode(Mode.SingleShotTime).forks(2)
                .warmupIterations(WARME_RONDEN).warmupBatchSize(PER_RONDE)
                .measurementIterations(RONDEN).measurementBatchSize(PER_RONDE).build();
    }

    private static Options elkeKeer() {
        return opties("stroom").mode(Mode.SampleTime).forks(1).warmupIterations(1).warmupTime(DUUR)
                .measurementIterations(1).measurementTime(DUUR).build();
    }

    private static ChainedOptionsBuilder opties(String weg) {
        return new OptionsBuilder().include(ToetsingMeting.class.getName() + "\\." + weg + "$").timeUnit(TimeUnit.MICROSECONDS)
                .shouldFailOnError(true).verbosity(VerboseMode.SILENT).jvmArgs("-Xmx512m", "-XX:ActiveProcessorCount=2");
    }

    private static void cijfer(String naam, double waarde) {
        UIT.printf(Locale.ROOT, "cijfer toetsing.%s %.2f%n", naam, waarde);
    }
}
