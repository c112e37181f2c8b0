package nl.verhuisloket.bijhouding;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;

/** The settings of the demo's back office; in production nothing outside has a default. */
@Configuration(proxyBeanMethods = false)
@Profile("!productie")
@PropertySource("classpath:demo/bijhouding.properties")
class BijhoudingDemo {
}
