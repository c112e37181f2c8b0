package nl.verhuisloket.afhandeling.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters as they were made; made once, the same for everybody who asks for it. */
@Repository
public class Briefbestand {

    private final JdbcClient jdbc;
    private final Clock klok;

    Briefbestand(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    public Optional<byte[]> zoek(UUID aangifte, Documentsoort soort) {
        return jdbc.sql("select pdf from brief where aangifte = :aangifte and soort = :soort").param("aangifte", aangifte)
                .param("soort", soort.name()).query(byte[].class).optional();
    }

    /** @param maker is only asked when the letter does not exist yet */
    public byte[] haal(UUID aangifte, Documentsoort soort, Supplier<byte[]> maker) {
        return zoek(aangifte, soort).orElseGet(() -> {
            jdbc.sql("""
                    insert into brief (aangifte, soort, moment, pdf) values (:aangifte, :soort, :moment, :pdf)
                    on conflict do nothing""")
                    .param("aangifte", aangifte).param("soort", soort.name()).param("moment", Timestamp.from(klok.instant()))
                    .param("pdf", maker.get()).update();
            return zoek(aangifte, soort).orElseThrow();
        });
    }
}
