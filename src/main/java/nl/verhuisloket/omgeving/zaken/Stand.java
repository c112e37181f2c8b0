package nl.verhuisloket.omgeving.zaken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the neighbours behave: what day it is there, how fast the back office works, how long a page is. Set by whoever starts
 * them, or with {@code PUT /bediening/stand}; back to the default after a restart.
 */
final class Stand {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock klok;
    private volatile @Nullable LocalDate vandaag;
    private volatile boolean vasthouden;
    private volatile int lezingen = 1;
    private volatile int seconden = 2;
    private volatile int paginagrootte = 100;
    private volatile int tokenserie;

    Stand(Clock klok) {
        this.klok = klok;
    }

    Instant nu() {
        return klok.instant();
    }

    LocalDate vandaag() {
        LocalDate gezet = vandaag;
        return gezet == null ? LocalDate.ofInstant(klok.instant(), AMSTERDAM) : gezet;
    }

    /** Null: the day of the clock again. */
    void zetVandaag(@Nullable LocalDate dag) {
        vandaag = dag;
    }

    /** Dossiers in the back office stay unprocessed. */
    boolean vasthouden() {
        return vasthouden;
    }

    void zetVasthouden(boolean vast) {
        vasthouden = vast;
    }

    /** So many status reads see a dossier unprocessed, unless it is older than {@link #seconden()}. */
    int lezingen() {
        return lezingen;
    }

    void zetLezingen(int aantal) {
        lezingen = aantal;
    }

    int seconden() {
        return seconden;
    }

    void zetSeconden(int aantal) {
        seconden = aantal;
    }

    int paginagrootte() {
        return paginagrootte;
    }

    void zetPaginagrootte(int aantal) {
        paginagrootte = aantal;
    }

    /** Tokens of an earlier series are no longer accepted by the back office. */
    int tokenserie() {
        return tokenserie;
    }

    synchronized void trekTokensIn() {
        tokenserie++;
    }
}
