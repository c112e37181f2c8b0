package nl.verhuisloket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.kern.VerzetbareKlok;
import org.springframework.boot.test.context.TestComponent;

/** Moves the clock of the app under test; each test begins at {@link Testomgeving#NU}. */
@TestComponent
public class Testklok {

    private final VerzetbareKlok klok;

    Testklok(Clock klok) {
        this.klok = (VerzetbareKlok) klok;
    }

    public void verzet(Duration duur) {
        klok.verzet(duur);
        Testomgeving.KLOK.zet(klok.instant());
    }

    /** @param moment wall time in Amsterdam, {@code 2026-12-01T08:00} */
    public void zet(String moment) {
        klok.zet(LocalDateTime.parse(moment).atZone(Kalender.AMSTERDAM).toInstant());
        Testomgeving.KLOK.zet(klok.instant());
    }

    public Instant nu() {
        return klok.instant();
    }

    void terugNaarBegin() {
        klok.zet(Instant.parse(Testomgeving.NU));
        Testomgeving.KLOK.zet(klok.instant());
    }
}
