package nl.verhuisloket.afhandeling.feiten;

import java.util.List;
import java.util.Map;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * What the BRP holds now of the people of a declaration and of its new address.
 *
 * @param bekend   the BRP answered
 * @param personen those of the declaration it knows
 * @param bewoners who is registered at the new address and does not move along; null when not asked
 */
record Registratie(boolean bekend, @Nullable Persoon aangever, Map<Bsn, Persoon> personen, @Nullable Bewoners bewoners) {

    static final Registratie ONBEKEND = new Registratie(false, null, Map.of(), null);

    /**
     * @param blijvers     those who live there; not who only has a briefadres there
     * @param huishoudens  with an adult
     * @param veel         more than the BRP lists; the rest is then 0 or empty
     * @param briefadressen people who have their briefadres there
     * @param hoofdbewoner the named main occupant, when living there as an adult
     */
    record Bewoners(List<Bsn> blijvers, int huishoudens, boolean veel, int briefadressen, @Nullable Bsn hoofdbewoner) {
    }

    static @Nullable String object(@Nullable Persoon persoon) {
        return persoon == null || persoon.verblijfplaats().adres() == null ? null
                : persoon.verblijfplaats().adres().adresseerbaarObjectId();
    }
}
