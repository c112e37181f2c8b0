package nl.verhuisloket.brp;

import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.jspecify.annotations.Nullable;

/**
 * What the BRP knows of earlier times: where a person was registered, and who was registered at an address. Only places within the
 * Netherlands are told apart; of a stay abroad only that it was abroad (Wet BRP 2.37a lid 3).
 *
 * @see <a href="https://github.com/BRP-API/Haal-Centraal-BRP-historie-bevragen">BRP historie bevragen 2.0</a>
 * @see <a href="https://github.com/BRP-API/Haal-Centraal-BRP-bewoning">BRP bewoning 2.1</a>
 */
public interface BrpHistorie {

    /**
     * @param tot the first day that is not asked any more
     * @return the stays that hold at least one day of the period, newest first; empty for a person the BRP does not know
     * @throws BrpNietBereikbaar when it gave no usable answer
     */
    List<Verblijf> zoekVerblijven(String gemeente, Bsn bsn, LocalDate van, LocalDate tot);

    /**
     * Who was registered at an object for living there. A briefadres is no bewoning; who died or left the register is in it until
     * that day.
     *
     * @param adresseerbaarObjectId 16 digits
     * @param tot the first day that is not asked any more
     * @return periods in which the same people were registered, oldest first; a time without anybody is absent
     * @throws BrpNietBereikbaar when it gave no usable answer
     */
    List<Samenstelling> zoekBewoning(String gemeente, String adresseerbaarObjectId, LocalDate van, LocalDate tot);

    /**
     * One registered stay.
     *
     * @param object  adresseerbaar object, null when not in the Netherlands or not in the BAG
     * @param functie W woonadres or B briefadres, null when not said
     * @param van     null when unknown
     * @param tot     the first day after it; null while it lasts, or when unknown
     */
    record Verblijf(Soort soort, @Nullable String object, @Nullable String functie, @Nullable GedeeltelijkeDatum van,
                    @Nullable GedeeltelijkeDatum tot) {

        @Override
        public String toString() {
            return "Verblijf[*****]";
        }
    }

    /**
     * Who was registered at an object in one period.
     *
     * @param tot      the first day after it
     * @param bewoners also those of whom it is only possible, because a date of theirs is not wholly known
     * @param veel     more people than the BRP lists
     */
    record Samenstelling(LocalDate van, LocalDate tot, List<Bsn> bewoners, boolean veel) {
    }
}
