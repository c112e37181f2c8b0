package nl.verhuisloket.behandeling;

import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.brp.Persoon.Verblijfplaats;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * One mover as the BRP holds them, in words.
 *
 * @param adres       null when not at an address; then {@code verblijf} says what it is
 * @param bijzonder   keys of what is special
 * @param opschorting code, null when not suspended
 */
record Persoonsbeeld(String naam, String bsn, @Nullable String geboren, @Nullable String adres, String verblijf,
                     @Nullable String sinds, boolean geheimhouding, List<String> bijzonder, @Nullable String opschorting) {

    static Persoonsbeeld van(Persoon persoon) {
        Verblijfplaats verblijf = persoon.verblijfplaats();
        return new Persoonsbeeld(persoon.volledigeNaam(), persoon.bsn().waarde(), datum(persoon.geboorte()),
                verblijf.adres() == null ? null : verblijf.adres().leesbaar(), verblijf.soort().name(), datum(verblijf.vanaf()),
                persoon.geheimhouding(), bijzonder(persoon), persoon.opschorting());
    }

    private static List<String> bijzonder(Persoon persoon) {
        List<String> uit = new ArrayList<>();
        if (persoon.curatele()) {
            uit.add("curatele");
        }
        if (persoon.inOnderzoek()) {
            uit.add("onderzoek");
        }
        if (persoon.verblijfplaats().verblijftNietOpAdres()) {
            uit.add("nietopadres");
        }
        return uit;
    }

    /** As much of the date as is known: {@code 3 mei 1980}, {@code 5-1980} or {@code 1980}. */
    private static @Nullable String datum(@Nullable GedeeltelijkeDatum datum) {
        if (datum == null) {
            return null;
        }
        if (datum.isVolledig()) {
            return Kalender.voluit(datum.vroegst());
        }
        return datum.maand() == null ? String.valueOf(datum.jaar()) : datum.maand() + "-" + datum.jaar();
    }

    @Override
    public String toString() {
        return "Persoonsbeeld[*****]";
    }
}
