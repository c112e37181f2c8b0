package nl.verhuisloket.afhandeling.dossier;

import java.util.List;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * Who and where the numbers in the facts stand for, kept beside them: for the letters, the zaak and the back office, never for
 * the rules.
 *
 * @param nieuwAdres     as the BAG knows it at that moment; null when it does not
 * @param oudAdres       of the declarant, before the move; null when the BRP holds none
 * @param vorigeGemeente of the declarant, four digits; null when not registered
 * @param personen       in the order of the facts: the declarant first
 * @param hoofdbewoner   the named main occupant, when registered there as an adult
 * @param aantalBewoners registered at the new address and not moving
 */
public record Achtergrond(@Nullable Adres nieuwAdres, @Nullable Adres oudAdres, @Nullable String vorigeGemeente,
                          List<Verhuizer> personen, @Nullable Bsn hoofdbewoner, int aantalBewoners) {

    /** @param bsn null when the BRP does not know the person */
    public record Verhuizer(int nummer, @Nullable Bsn bsn, String naam, boolean geheim) {

        @Override
        public String toString() {
            return "Verhuizer[" + nummer + "]";
        }
    }

    public boolean geheim() {
        return personen.stream().anyMatch(Verhuizer::geheim);
    }

    @Override
    public String toString() {
        return "Achtergrond[" + personen.size() + " personen]";
    }
}
