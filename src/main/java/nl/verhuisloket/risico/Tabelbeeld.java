package nl.verhuisloket.risico;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.verhuisloket.risico.Tabelversie.Stap;
import nl.verhuisloket.toetsing.tabel.Signaal;
import org.jspecify.annotations.Nullable;

/**
 * A risk table as the API shows it.
 *
 * @param status    {@code concept}, {@code ingediend}, {@code in-werking} or {@code vervangen}
 * @param simulatie the last one; absent while there was none
 */
record Tabelbeeld(String versie, String gemeente, String status, String gemaaktDoor, Instant gemaakt, @Nullable Ingediend simulatie,
                  List<Stap> publicaties, List<Signaal> signalen) {

    record Ingediend(Instant moment, String door, Simulatieuitslag uitslag) {
    }

    /** One line of the list. */
    record Kort(String versie, String status, String gemaaktDoor, Instant gemaakt, int signalen) {

        static Kort van(Tabelversie tabel) {
            return new Kort(tabel.versie(), Tabelbeeld.status(tabel), tabel.gemaakt().door(), tabel.gemaakt().moment(),
                    tabel.tabel().signalen().size());
        }
    }

    static Tabelbeeld van(Tabelversie tabel) {
        var ingediend = tabel.ingediend();
        return new Tabelbeeld(tabel.versie(), tabel.gemeente(), status(tabel), tabel.gemaakt().door(), tabel.gemaakt().moment(),
                ingediend == null ? null : new Ingediend(ingediend.moment(), ingediend.door(), ingediend.uitslag()),
                tabel.publicaties(), tabel.tabel().signalen());
    }

    private static String status(Tabelversie tabel) {
        return tabel.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
