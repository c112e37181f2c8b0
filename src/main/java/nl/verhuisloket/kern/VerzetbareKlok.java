package nl.verhuisloket.kern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that starts at a chosen moment and then runs on; demo and tests may move it forward. */
public final class VerzetbareKlok extends Clock {

    private final Clock loop = Clock.systemUTC();
    private volatile Duration verschil;

    public VerzetbareKlok(Instant begin) {
        zet(begin);
    }

    /** @param vast the setting {@code verhuisloket.klok.vast}: an instant to start at, or blank for the real time */
    public static Clock of(String vast) {
        return vast.isBlank() ? Clock.system(Kalender.AMSTERDAM) : new VerzetbareKlok(Instant.parse(vast));
    }

    /** From now on it is {@code moment}. */
    public void zet(Instant moment) {
        verschil = Duration.between(loop.instant(), moment);
    }

    /** Moves on by {@code duur}. */
    public void verzet(Duration duur) {
        verschil = verschil.plus(duur);
    }

    @Override
    public Instant instant() {
        return loop.instant().plus(verschil);
    }

    @Override
    public ZoneId getZone() {
        return Kalender.AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("De kalender van de wet is Europe/Amsterdam.");
    }
}
