package nl.verhuisloket.brp;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.verhuisloket.kern.Bsn;

/**
 * The basisregistratie personen, as far as a relocation needs it.
 *
 * @see <a href="https://github.com/BRP-API/Haal-Centraal-BRP-bevragen">BRP API Personen 2.x</a>
 */
public interface BrpRegister {

    /**
     * @param gemeente code of the municipality that asks; its doelbinding and key are used
     * @return empty when the BRP knows no such person
     * @throws BrpNietBereikbaar when it gave no usable answer
     */
    Optional<Persoon> zoek(String gemeente, Bsn bsn);

    /**
     * @return the persons it knows, in the order asked; an unknown BSN is absent
     * @throws BrpNietBereikbaar when it gave no usable answer
     */
    List<Persoon> zoekAlle(String gemeente, Collection<Bsn> bsns);

    /**
     * Who is registered at an address now; deceased persons are not in it.
     *
     * @param adresseerbaarObjectId 16 digits
     * @throws BrpNietBereikbaar when it gave no usable answer
     */
    Bewoning zoekBewoners(String gemeente, String adresseerbaarObjectId);

    /** @param veel more people live there than the BRP lists; {@code bewoners} is then empty */
    record Bewoning(List<Bsn> bewoners, boolean veel) {
    }
}
