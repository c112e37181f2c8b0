package nl.verhuisloket.afhandeling.feiten;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets in time, also where no declaration comes in. Each node does it; twice does no harm. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Opruiming {

    private final Sporen sporen;

    Opruiming(Sporen sporen) {
        this.sporen = sporen;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void ruimOp() {
        sporen.ruimOp();
    }
}
