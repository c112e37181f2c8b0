package nl.verhuisloket.gesprek;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.bag.BagRegister;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.VerzetbareKlok;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conversation on a real store, with its neighbours in memory. One for all tests; each test has its own senders. */
public final class Proefwereld {

    public static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    static final ThreadLocal<Ingelogde> WIE = new ThreadLocal<>();
    private static final Proefwereld WERELD = new Proefwereld();

    final NepAfhandeling afhandeling = new NepAfhandeling();
    final NepBrp brp = new NepBrp();
    final NepBag bag = new NepBag();
    final VerzetbareKlok klok = new VerzetbareKlok(NU);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Proefwereld() {
        DataSource bron = database();
        Flyway.configure().dataSource(bron).locations("classpath:db/migration").load().migrate();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proef", instellingen()));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(bron));
        context.registerBean(Clock.class, () -> klok);
        context.registerBean(Afhandeling.class, () -> afhandeling);
        context.registerBean(BrpRegister.class, () -> brp);
        context.registerBean(BagRegister.class, () -> bag);
        context.registerBean(Toegang.class, () -> () -> Optional.ofNullable(WIE.get()));
        context.registerBean(org.springframework.context.support.PropertySourcesPlaceholderConfigurer.class);
        context.scan("nl.verhuisloket.gemeente", "nl.verhuisloket.gesprek.inhoud", "nl.verhuisloket.gesprek.taal", "nl.verhuisloket.gesprek.staat",
                "nl.verhuisloket.gesprek.vraag", "nl.verhuisloket.gesprek.dialoog", "nl.verhuisloket.gesprek.kanaal");
        context.register(Gesprek.class);
        context.refresh();
    }

    /** Everything as it was at the start: registers up, nothing declared, {@link #NU}. */
    public static Proefwereld vers() {
        WIE.remove();
        WERELD.afhandeling.leeg();
        WERELD.brp.weg = false;
        WERELD.bag.weg = false;
        WERELD.klok.zet(NU);
        WERELD.bean(JdbcClient.class).sql("DELETE FROM gesprek").update();
        return WERELD;
    }

    public static Ingelogde bewoner(String bsn, int niveau) {
        return new Ingelogde(bsn, new Bsn(bsn), niveau, Set.of(Rol.INWONER), null, "sessie-" + bsn.substring(6));
    }

    /** @param wie null for somebody who is not logged in */
    public void ingelogd(Ingelogde wie) {
        WIE.set(wie);
    }

    /** From now on every declaration has come this far. */
    public void zetStatus(Aangiftestatus status) {
        afhandeling.status = status;
    }

    public <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    private static DataSource database() {
        try {
            return EmbeddedPostgres.builder().start().getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> instellingen() {
        return Map.ofEntries(
                Map.entry("verhuisloket.gemeenten.0363.gemeente.naam", "Amsterdam"), Map.entry("verhuisloket.gemeenten.0363.gemeente.aanspreekvorm", "U"),
                Map.entry("verhuisloket.gemeenten.0363.gemeente.telefoon", "14 020"), Map.entry("verhuisloket.gemeenten.0363.gemeente.adres", "Voorbeeldplein 1"),
                Map.entry("verhuisloket.gemeenten.0363.gemeente.postadres", "Postbus 1"), Map.entry("verhuisloket.gemeenten.0363.gemeente.website", "https://amsterdam.example"),
                Map.entry("verhuisloket.gemeenten.0855.gemeente.naam", "Tilburg"), Map.entry("verhuisloket.gemeenten.0855.gemeente.aanspreekvorm", "JE"),
                Map.entry("verhuisloket.gemeenten.0855.gemeente.telefoon", "14 013"), Map.entry("verhuisloket.gemeenten.0855.gemeente.adres", "Voorbeeldweg 1"),
                Map.entry("verhuisloket.gemeenten.0855.gemeente.postadres", "Postbus 2"), Map.entry("verhuisloket.gemeenten.0855.gemeente.website", "https://tilburg.example"));
    }
}
