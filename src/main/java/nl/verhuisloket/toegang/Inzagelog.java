package nl.verhuisloket.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who looked at whose data, when and what for (AVG art. 5 lid 2). Rows are only ever added: the database refuses the rest.
 *
 * <p>Residents stand in it as a keyed hash of their BSN: the log alone does not tell who they are, yet all that was seen of
 * one person can be found.
 */
@Service
public class Inzagelog {

    private final JdbcClient database;
    private final Clock klok;
    private final Pseudoniemen pseudoniemen;

    Inzagelog(JdbcClient database, Clock klok, Pseudoniemen pseudoniemen) {
        this.database = database;
        this.klok = klok;
        this.pseudoniemen = pseudoniemen;
    }

    /**
     * Adds a row, in the transaction of the caller if there is one.
     *
     * @param wie      who looks; a resident is noted by pseudonym
     * @param doel     what for, in a few words without personal data: {@code beoordelen}
     * @param aangifte id of the declaration, or null when it is about none
     * @param over     whose data, or null when about nobody in particular
     */
    public void noteer(Ingelogde wie, String doel, @Nullable UUID aangifte, @Nullable Bsn over) {
        String rollen = wie.rollen().stream().map(rol -> rol.name().toLowerCase(java.util.Locale.ROOT)).sorted().collect(Collectors.joining(","));
        database.sql("insert into inzage (moment, wie, rol, sessie, doel, aangifte, over) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(klok.instant()), naam(wie), rollen, wie.sessie(), doel, aangifte, over == null ? null : pseudoniem(over))
                .update();
    }

    private String naam(Ingelogde wie) {
        if (!wie.heeft(Rol.INWONER)) {
            return wie.gebruikersnaam();
        }
        return wie.bsn() == null ? "inwoner zonder bsn" : pseudoniem(wie.bsn());
    }

    /** The name under which a person stands in this log: 64 hexadecimal digits, always the same for one key. */
    public String pseudoniem(Bsn bsn) {
        return pseudoniemen.van(bsn.waarde());
    }
}
