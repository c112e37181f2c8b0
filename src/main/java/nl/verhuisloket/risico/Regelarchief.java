package nl.verhuisloket.risico;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import nl.verhuisloket.toetsing.Regelbronnen;
import nl.verhuisloket.toetsing.Toetser;
import nl.verhuisloket.toetsing.Toetsing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every version of the rules that ever judged here, so that any past judgement can be repeated, whatever the files say now. */
@Repository
public class Regelarchief {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Toetsing toetsing;
    private final Clock klok;

    Regelarchief(JdbcClient jdbc, JsonMapper json, Toetsing toetsing, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.toetsing = toetsing;
        this.klok = klok;
    }

    /**
     * @param versie as in {@code Oordeel.regelversie()}
     * @return judges as that version did; empty when it was never kept
     */
    public Optional<Toetser> toetser(String versie) {
        return bronnen(versie).map(toetsing::volgens);
    }

    /** Keeps it for good; a version that is there already stays as it is. */
    void bewaar(Regelbronnen bronnen) {
        jdbc.sql("insert into regelversie (versie, moment, bronnen) values (:versie, :moment, :bronnen::jsonb) on conflict do nothing")
                .param("versie", bronnen.versie()).param("moment", Timestamp.from(klok.instant()))
                .param("bronnen", json.writeValueAsString(bronnen.bestanden())).update();
    }

    private Optional<Regelbronnen> bronnen(String versie) {
        return jdbc.sql("select bronnen from regelversie where versie = :versie").param("versie", versie).query(String.class).optional()
                .map(bestanden -> new Regelbronnen(json.readValue(bestanden, new TypeReference<TreeMap<String, String>>() { })))
                .map(bronnen -> ongewijzigd(bronnen, versie));
    }

    /** The version is the hash of the files: what was tampered with does not pass for it. */
    private static Regelbronnen ongewijzigd(Regelbronnen bronnen, String versie) {
        if (!bronnen.versie().equals(versie)) {
            throw new IllegalStateException("The files kept as rule version " + versie + " are not those that it was made of.");
        }
        return bronnen;
    }
}
