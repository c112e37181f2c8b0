package nl.verhuisloket.afhandeling.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.verhuisloket.afhandeling.Aangiftedossier.Gebeurtenis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a declaration, when, and who did it. */
@Repository
public class Tijdlijn {

    private final JdbcClient jdbc;
    private final Clock klok;

    Tijdlijn(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Notes an event now; the same sort of event straight after itself is noted once, so that a step repeated after a crash
     * leaves no second line.
     *
     * @param zin a sentence for the resident, without personal data of others
     */
    public void noteer(UUID aangifte, String soort, String zin, String door) {
        jdbc.sql("""
                insert into gebeurtenis (aangifte, moment, soort, zin, door)
                select :aangifte, :moment, :soort, :zin, :door
                where :soort is distinct from
                    (select soort from gebeurtenis where aangifte = :aangifte order by id desc limit 1)""")
                .param("aangifte", aangifte).param("moment", Timestamp.from(klok.instant())).param("soort", soort)
                .param("zin", zin).param("door", door).update();
    }

    /** Oldest first. */
    public List<Gebeurtenis> van(UUID aangifte) {
        return jdbc.sql("select moment, soort, zin, door from gebeurtenis where aangifte = :aangifte order by id")
                .param("aangifte", aangifte)
                .query((rij, nummer) -> new Gebeurtenis(rij.getTimestamp("moment").toInstant(), rij.getString("soort"),
                        rij.getString("zin"), rij.getString("door")))
                .list();
    }
}
