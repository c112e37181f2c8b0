package nl.verhuisloket.toetsing.woorden;

import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Gebruik;
import org.jspecify.annotations.Nullable;

/**
 * The new address, with what the BAG says of it already read as {@code rules/parameters/bag.csv} says; only there once it is known.
 *
 * @param gevonden     the BAG knows it; if not, nothing below is known
 * @param gemeentecode the municipality it lies in today
 * @param objecten     number of objects the number stands for while none was chosen; 1 when it is clear
 * @param nevenadres   an extra address of an object that has another hoofdadres
 * @param instelling   on the municipality's list of institutions
 */
public record NieuwAdres(boolean gevonden, @Nullable String gemeentecode, int objecten, Objectsoort soort, Objectstatus status,
                         Gebruik gebruik, boolean nevenadres, boolean instelling) {

    /** A ship or caravan has a fixed place (Wet BRP 1.1), and no gebruiksdoel. ONBEKEND: the BAG used words that bag.csv does not have. */
    public enum Objectsoort { VERBLIJFSOBJECT, LIGPLAATS, STANDPLAATS, NIET_GEGEVEN, ONBEKEND }

    /** ONBEKEND: the BAG used words that bag.csv does not have. */
    public enum Objectstatus { IN_GEBRUIK, NIET_IN_GEBRUIK, VERVALLEN, ONBEKEND }

    public boolean isInstellingsadres() {
        return instelling || gebruik == Gebruik.INSTELLING;
    }
}
