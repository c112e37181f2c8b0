package nl.verhuisloket.afhandeling.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions put to main occupants, and their answers. */
@Repository
public class Toestemmingsbestand {

    private final JdbcClient jdbc;

    Toestemmingsbestand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param akkoord null while not answered */
    public record Gevraagd(UUID aangifte, String code, Bsn hoofdbewoner, Instant verloopt, @Nullable Boolean akkoord) {
    }

    /** Puts the question, unless it was put before: then the code that was sent holds. */
    public void vraag(UUID aangifte, String code, Bsn hoofdbewoner, Instant gevraagd, Instant verloopt) {
        jdbc.sql("""
                insert into toestemming (aangifte, code, hoofdbewoner, gevraagd, verloopt)
                values (:aangifte, :code, :hoofdbewoner, :gevraagd, :verloopt) on conflict (aangifte) do nothing""")
                .param("aangifte", aangifte).param("code", code).param("hoofdbewoner", hoofdbewoner.waarde())
                .param("gevraagd", Timestamp.from(gevraagd)).param("verloopt", Timestamp.from(verloopt)).update();
    }

    public Optional<Gevraagd> zoek(UUID aangifte) {
        return jdbc.sql("select * from toestemming where aangifte = :aangifte").param("aangifte", aangifte).query(this::lees)
                .optional();
    }

    public Optional<Gevraagd> zoekOpCode(String code) {
        return jdbc.sql("select * from toestemming where code = :code").param("code", code).query(this::lees)
                .optional();
    }

    /** @return true when this was the first answer */
    public boolean beantwoord(UUID aangifte, boolean akkoord, Instant moment) {
        return jdbc.sql("""
                update toestemming set akkoord = :akkoord, beantwoord = :moment where aangifte = :aangifte and akkoord is null""")
                .param("akkoord", akkoord).param("moment", Timestamp.from(moment)).param("aangifte", aangifte).update() == 1;
    }

    private Gevraagd lees(ResultSet rij, int nummer) throws SQLException {
        return new Gevraagd(rij.getObject("aangifte", UUID.class), rij.getString("code"), new Bsn(rij.getString("hoofdbewoner")),
                rij.getTimestamp("verloopt").toInstant(), rij.getObject("akkoord", Boolean.class));
    }
}
