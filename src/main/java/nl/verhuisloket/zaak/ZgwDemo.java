package nl.verhuisloket.zaak;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;

/** The settings of the demo's ZGW neighbour; in production nothing outside has a default. */
@Configuration(proxyBeanMethods = false)
@Profile("!productie")
@PropertySource("classpath:demo/zgw.properties")
class ZgwDemo {
}
