package nl.verhuisloket.afhandeling.feiten;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.Testomgeving;
import nl.verhuisloket.kern.VerzetbareKlok;
import nl.verhuisloket.omgeving.registers.Registerserver;
import nl.verhuisloket.toegang.Pseudoniemen;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The gathering of facts with the real adapters, the played registers and a database of its own. */
final class Registerwereld implements AutoCloseable {

    static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

    final Registerserver registers = new Registerserver();
    final VerzetbareKlok klok = new VerzetbareKlok(NU);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param lijsten what stands under {@code lijsten} of the municipality */
    Registerwereld(Map<String, String> lijsten) {
        var bron = new DriverManagerDataSource(Testomgeving.nieuweDatabase(), "postgres", "");
        Flyway.configure().dataSource(bron).locations("classpath:db/migration").load().migrate();
        Map<String, Object> instellingen = gemeente();
        lijsten.forEach((naam, waarde) -> instellingen.put("verhuisloket.gemeenten.0363.lijsten." + naam, waarde));
        instellingen.putAll(Map.of("verhuisloket.brp.basis-url", registers.url("/brp").toString(), "verhuisloket.brp.api-key", "demo-brp",
                "verhuisloket.brp.doelbinding", "verhuizing", "verhuisloket.bag.basis-url", registers.url("/bag").toString(),
                "verhuisloket.bag.api-key", "demo-bag", "verhuisloket.toegang.pseudoniem-sleutel", "sleutel van de proef",
                "verhuisloket.brp.wachttijd", "PT1M", "verhuisloket.bag.wachttijd", "PT1M"));   // a busy machine is no outage
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proef", instellingen));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(bron));
        context.registerBean(Clock.class, () -> klok);
        context.registerBean(JsonMapper.class, JsonMapper::shared);
        context.registerBean(PropertySourcesPlaceholderConfigurer.class);
        context.register(Pseudoniemen.class);
        context.scan("nl.verhuisloket.gemeente", "nl.verhuisloket.brp", "nl.verhuisloket.bag", "nl.verhuisloket.aangifte",
                "nl.verhuisloket.afhandeling.feiten");
        context.refresh();
    }

    /** One bean that needs no more than the settings of a municipality without lists. */
    static <T> T alleen(Class<T> soort) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proef", gemeente()));
        context.scan("nl.verhuisloket.gemeente");
        context.register(soort);
        context.refresh();
        return context.getBean(soort);
    }

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** Everything as it was at the start: registers up, nothing declared, {@link #NU}. */
    void vers() {
        registers.vergeet();
        klok.zet(NU);
        List.of("spoor", "aangifte_verhuizer", "aangifte").forEach(tabel -> bean(JdbcClient.class).sql("delete from " + tabel).update());
    }

    private static Map<String, Object> gemeente() {
        String gemeente = "verhuisloket.gemeenten.0363.gemeente.";
        return new HashMap<>(Map.of(gemeente + "naam", "Amsterdam", gemeente + "telefoon", "14 020", gemeente + "adres", "Voorbeeldplein 1",
                gemeente + "postadres", "Postbus 1", gemeente + "website", "https://amsterdam.example"));
    }

    @Override
    public void close() {
        context.close();
        registers.close();
    }
}
