package nl.verhuisloket.risico;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link Inwerkingtreding} look for what was published. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Risicoinrichting {
}
