package nl.verhuisloket.afhandeling.proces;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import nl.verhuisloket.kern.Kalender;
import org.flowable.common.engine.api.Engine;
import org.flowable.common.engine.api.engine.EngineLifecycleListener;
import org.flowable.common.engine.impl.util.DefaultClockImpl;
import org.flowable.engine.impl.cmd.ClearProcessInstanceLockTimesCmd;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the process engine runs here: on our clock, and trying again for as long as a neighbour is away. */
@Configuration(proxyBeanMethods = false)
class Procesinrichting {

    /** Tried for months rather than days: what was accepted is not given up. */
    private static final int POGINGEN = 1_000_000;

    /** @param herhaling seconds between two tries of a step that failed */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> procesmotor(
            Clock klok, @Value("${verhuisloket.proces.herhaling:10}") int herhaling) {
        return motor -> {
            motor.setClock(new Procesklok(klok));
            motor.setAsyncExecutorNumberOfRetries(POGINGEN);
            motor.setAsyncFailedJobWaitTime(herhaling);
            motor.setDefaultFailedJobWaitTime(herhaling);
            motor.addEngineLifecycleListener(new Vrijgave(motor));
        };
    }

    /**
     * What this node locked before it was killed is free again when it starts. Flowable gives its jobs free by itself, but the lock
     * on the declaration's process, under which no job of it can run, only at an orderly end: it would stand until it expires.
     */
    private record Vrijgave(SpringProcessEngineConfiguration motor) implements EngineLifecycleListener {

        /** Before the executor of this node starts, so that nothing is running under its name. */
        @Override
        public void onEngineBuilt(Engine gebouwd) {
            motor.getCommandExecutor().execute(new ClearProcessInstanceLockTimesCmd(motor.getAsyncExecutor().getLockOwner()));
        }

        @Override
        public void onEngineClosed(Engine gesloten) {
            // Flowable does the same by itself at an orderly end
        }
    }

    /** Flowable's clock, read from ours; nobody sets it. */
    private static final class Procesklok extends DefaultClockImpl {

        private final Clock klok;

        Procesklok(Clock klok) {
            super(TimeZone.getTimeZone(Kalender.AMSTERDAM));
            this.klok = klok;
        }

        @Override
        public Date getCurrentTime() {
            return Date.from(klok.instant());
        }

        @Override
        public Calendar getCurrentCalendar() {
            return GregorianCalendar.from(klok.instant().atZone(Kalender.AMSTERDAM));
        }

        @Override
        public Calendar getCurrentCalendar(TimeZone zone) {
            return GregorianCalendar.from(klok.instant().atZone(zone.toZoneId()));
        }
    }
}
