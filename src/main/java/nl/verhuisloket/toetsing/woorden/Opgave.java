package nl.verhuisloket.toetsing.woorden;

import java.util.List;
import nl.verhuisloket.toetsing.Bewijs;
import nl.verhuisloket.toetsing.Feiten;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the declaration itself; always there.
 *
 * @param gemeente         the municipality it is made to
 * @param digidNiveau      level of the login, null before it
 * @param oudAdresBetwist  the declarant says that the registered old address is wrong
 * @param meeverhuizers    how many co-movers were named
 * @param toestemming      state of the main occupant's consent
 * @param aangeverVerhuist the declarant moves to the new address and is not registered there yet
 * @param iemandVerhuist   at least one of the named people is not registered at the new address yet; true while unknown
 * @param woonrecht        lease, deed of purchase or another proof that the movers may live there
 * @param briefadres       a briefadres is declared, no woonadres
 * @param tijdelijkMaanden months at the new address while the old home is kept; null when for good
 * @param storingGemeld    the declarant says that the loket could not be used on the last day of the term
 * @param ontbreekt        which of the facts that straight-through registration needs are not known
 */
public record Opgave(String gemeente, @Nullable Integer digidNiveau, boolean oudAdresBetwist, int meeverhuizers,
                     Feiten.Toestemming toestemming, boolean aangeverVerhuist, boolean iemandVerhuist, Bewijs woonrecht, boolean briefadres,
                     @Nullable Integer tijdelijkMaanden, boolean storingGemeld, List<String> ontbreekt) {

    /** The main occupant has not answered yet, or was not asked, and nothing else shows that the movers live there. */
    public boolean isToestemmingOpen() {
        return (toestemming == Feiten.Toestemming.NIET_GEVRAAGD || toestemming == Feiten.Toestemming.GEVRAAGD)
                && woonrecht != Bewijs.AKKOORD && !briefadres;
    }
}
