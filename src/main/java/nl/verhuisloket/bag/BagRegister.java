package nl.verhuisloket.bag;

import java.util.List;
import java.util.Optional;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * The basisregistratie adressen en gebouwen, as far as a relocation needs it.
 *
 * @see <a href="https://lvbag.github.io/BAG-API/">LV BAG API Individuele Bevragingen 2.x</a>
 */
public interface BagRegister {

    /**
     * @param huisletter null for none given, then every letter of the number is found
     * @param toevoeging null for none given, then every addition of the number is found
     * @return each address of that number, empty when there is none; current ones and withdrawn ones
     * @throws BagNietBereikbaar when it gave no usable answer
     */
    List<BagAdres> zoek(String gemeente, Postcode postcode, int huisnummer, @Nullable String huisletter, @Nullable String toevoeging);

    /**
     * Finds by street and place where the postcode is not known.
     *
     * @param tekst such as {@code Heuvelring 12 Tilburg}
     * @throws BagNietBereikbaar when it gave no usable answer
     */
    List<BagAdres> zoekVrij(String gemeente, String tekst);

    /**
     * The address with this id as it is now.
     *
     * @throws BagNietBereikbaar when it gave no usable answer
     */
    Optional<BagAdres> zoekOpId(String gemeente, String nummeraanduidingId);

    /**
     * The hoofdadres of an object, for a nevenadres that cannot be registered (BRP link rule of 2024-01-01).
     *
     * @throws BagNietBereikbaar when it gave no usable answer
     */
    Optional<BagAdres> zoekHoofdadres(String gemeente, String adresseerbaarObjectId);
}
