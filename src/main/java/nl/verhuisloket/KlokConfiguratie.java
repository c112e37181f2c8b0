package nl.verhuisloket;

import java.time.Clock;
import nl.verhuisloket.kern.VerzetbareKlok;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time. {@code verhuisloket.klok.vast} sets its start, for demo and tests only. */
@Configuration(proxyBeanMethods = false)
class KlokConfiguratie {

    @Bean
    Clock klok(@Value("${verhuisloket.klok.vast:}") String vast) {
        return VerzetbareKlok.of(vast);
    }
}
