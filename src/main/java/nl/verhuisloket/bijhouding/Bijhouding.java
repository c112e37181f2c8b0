package nl.verhuisloket.bijhouding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * The civil-registry back office, which writes the move into the BRP.
 *
 * @see <a href="https://github.com/vrijBRP/vrijBRP-Dossiers">vrijBRP Dossiers API, relocations</a>
 */
public interface Bijhouding {

    /**
     * Offers the move once: looked up by {@code opdracht.referentie()} before it is posted.
     *
     * @throws BijhoudingNietBereikbaar when it gave no usable answer
     */
    void bied(Verhuisopdracht opdracht);

    /**
     * @param binnenDeGemeente which of the two resources it was offered to
     * @return empty when the back office knows no dossier with this reference
     * @throws BijhoudingNietBereikbaar when it gave no usable answer
     */
    Optional<Dossier> zoek(String gemeente, String referentie, boolean binnenDeGemeente);

    /**
     * @param referentie       the declaration's id, our key there
     * @param vorigeGemeente   null when moving within the municipality
     * @param aantalBewoners   residents after the move, movers included
     * @param inwoning         moving in with somebody
     * @param hoofdbewoner     who agreed or approved; null when not matched
     */
    record Verhuisopdracht(String gemeente, String referentie, String zaaknummer, LocalDate datum, Bsn aangever,
                           @Nullable String email, @Nullable String telefoon, Adres nieuwAdres, @Nullable String vorigeGemeente,
                           int aantalBewoners, boolean inwoning, @Nullable Bsn hoofdbewoner, boolean toestemmingGegeven,
                           List<Verhuizer> verhuizers) {

        @Override
        public String toString() {
            return "Verhuisopdracht[" + referentie + "]";
        }
    }

    /** @param hoedanigheid one letter of aangifte adreshouding (08.72.10): I, G, P, K, O, M or H */
    record Verhuizer(Bsn bsn, String hoedanigheid) {
    }

    record Dossier(String id, Stand stand) {

        public enum Stand { IN_BEHANDELING, VERWERKT, AFGEBROKEN }
    }
}
