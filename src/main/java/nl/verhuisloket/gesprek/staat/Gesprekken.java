package nl.verhuisloket.gesprek.staat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The store of conversations. A conversation belongs to one sender and, once logged in, to one BSN. */
@Repository
public class Gesprekken {

    /** How long answers that were not submitted are kept. */
    private static final Duration BEWAARTIJD = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final JsonMapper json = JsonMapper.builder().build();

    public Gesprekken(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** @param eigenaar BSN, or empty for the conversation of somebody who is not logged in */
    public Optional<Bewaard> zoek(String sender, String eigenaar) {
        return jdbc.sql("SELECT * FROM gesprek WHERE sender = ? AND eigenaar = ?").params(sender, eigenaar)
                .query((rij, nr) -> lees(rij)).optional();
    }

    /** The latest conversation of this sender, whoever it belongs to; for staff. */
    public Optional<Bewaard> laatste(String sender) {
        return jdbc.sql("SELECT * FROM gesprek WHERE sender = ? ORDER BY gewijzigd DESC LIMIT 1").param(sender)
                .query((rij, nr) -> lees(rij)).optional();
    }

    public boolean isGebonden(String sender) {
        return jdbc.sql("SELECT count(*) FROM gesprek WHERE sender = ? AND eigenaar <> ''").param(sender).query(Integer.class).single() > 0;
    }

    /** @return the latest conversation this resident left unfinished under another sender, such as on another device */
    public Optional<Bewaard> elders(String sender, String eigenaar, String gemeente) {
        return jdbc.sql("SELECT * FROM gesprek WHERE eigenaar = ? AND sender <> ? AND gemeente = ? AND lopend ORDER BY gewijzigd DESC LIMIT 1")
                .params(eigenaar, sender, gemeente).query((rij, nr) -> lees(rij)).optional();
    }

    /**
     * Stores the next state, unless another message came in between.
     *
     * @param gelezen the conversation as it was read; its owner is replaced by {@code eigenaar} when it is bound now
     * @return false when it was changed meanwhile: read again and answer again
     */
    public boolean bewaar(Bewaard gelezen, String eigenaar, Staat staat) {
        String inhoud = json.writeValueAsString(staat);
        boolean lopend = staat.heeftAntwoorden() && !staat.isIngediend();
        Timestamp nu = Timestamp.from(klok.instant());
        try {
            if (gelezen.versie() == 0) {
                ruimOp();
                return jdbc.sql("INSERT INTO gesprek (sender, eigenaar, gemeente, staat, versie, lopend, gewijzigd) VALUES (?, ?, ?, ?::jsonb, 1, ?, ?)"
                        + " ON CONFLICT DO NOTHING").params(gelezen.sender(), eigenaar, staat.gemeente, inhoud, lopend, nu).update() == 1;
            }
            return jdbc.sql("UPDATE gesprek SET eigenaar = ?, gemeente = ?, staat = ?::jsonb, versie = versie + 1, lopend = ?, gewijzigd = ?"
                            + " WHERE sender = ? AND eigenaar = ? AND versie = ?")
                    .params(eigenaar, staat.gemeente, inhoud, lopend, nu, gelezen.sender(), gelezen.eigenaar(), gelezen.versie()).update() == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public void verwijder(Bewaard gesprek) {
        jdbc.sql("DELETE FROM gesprek WHERE sender = ? AND eigenaar = ?").params(gesprek.sender(), gesprek.eigenaar()).update();
    }

    /** A state of its own, so that a rejected answer can be undone. */
    public Staat kopie(Staat staat) {
        return json.readValue(json.writeValueAsString(staat), Staat.class);
    }

    private void ruimOp() {
        Instant grens = klok.instant().minus(BEWAARTIJD);
        jdbc.sql("DELETE FROM gesprek WHERE gewijzigd < ?").param(Timestamp.from(grens)).update();
    }

    private Bewaard lees(ResultSet rij) throws SQLException {
        return new Bewaard(rij.getString("sender"), rij.getString("eigenaar"), json.readValue(rij.getString("staat"), Staat.class),
                rij.getInt("versie"));
    }
}
