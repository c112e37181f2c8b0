package nl.verhuisloket.bevestiging;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;

/** The template ids of the demo's NotifyNL; in production nothing outside has a default. */
@Configuration(proxyBeanMethods = false)
@Profile("!productie")
@PropertySource("classpath:demo/notificatie.properties")
class NotificatieDemo {
}
