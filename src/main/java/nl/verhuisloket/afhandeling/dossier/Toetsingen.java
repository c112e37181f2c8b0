package nl.verhuisloket.afhandeling.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.verhuisloket.afhandeling.Oordelen.Geveld;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every judgement with its facts and rule version, so that it can be repeated and explained. */
@Repository
public class Toetsingen {

    private static final String GEVELD = """
            select t.aangifte, t.feiten, t.oordeel from toetsing t join aangifte a on a.id = t.aangifte
            where t.oordeel is not null and a.gemeente = :gemeente""";
    private static final int PER_KEER = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Toetsingen(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild().addMixIn(Uitkomst.class, MetNaam.class).build();
    }

    /** @param oordeel null until judged */
    public record Toetsing(long id, UUID aangifte, Feiten feiten, Achtergrond achtergrond, @Nullable Oordeel oordeel) {
    }

    public long bewaar(UUID aangifte, Feiten feiten, Achtergrond achtergrond) {
        return jdbc.sql("""
                insert into toetsing (aangifte, moment, feiten, achtergrond)
                values (:aangifte, :moment, :feiten::jsonb, :achtergrond::jsonb) returning id""")
                .param("aangifte", aangifte).param("moment", Timestamp.from(feiten.peilmoment()))
                .param("feiten", json.writeValueAsString(feiten)).param("achtergrond", json.writeValueAsString(achtergrond))
                .query(Long.class).single();
    }

    public void bewaarOordeel(long id, Oordeel oordeel) {
        jdbc.sql("update toetsing set oordeel = :oordeel::jsonb, regelversie = :versie where id = :id")
                .param("oordeel", json.writeValueAsString(oordeel)).param("versie", oordeel.regelversie()).param("id", id).update();
    }

    /** The newest facts of this declaration, judged or not. */
    public Optional<Toetsing> laatste(UUID aangifte) {
        return jdbc.sql("""
                select id, aangifte, feiten, achtergrond, oordeel from toetsing where aangifte = :aangifte order by id desc limit 1""")
                .param("aangifte", aangifte).query(this::lees).optional();
    }

    /** The newest judgement, which may be older than the newest facts. */
    public Optional<Oordeel> laatsteOordeel(UUID aangifte) {
        return jdbc.sql("""
                select oordeel from toetsing where aangifte = :aangifte and oordeel is not null order by id desc limit 1""")
                .param("aangifte", aangifte).query(String.class).optional()
                .map(oordeel -> json.readValue(oordeel, Oordeel.class));
    }

    /** The judgements of a declaration in this municipality, newest first. */
    public List<Geveld> alleGeveld(String gemeente, UUID aangifte) {
        return jdbc.sql(GEVELD + " and a.id = :aangifte order by t.id desc").param("gemeente", gemeente).param("aangifte", aangifte)
                .query(this::geveld).list();
    }

    /** Of each declaration in this municipality the newest judgement. Inside a transaction: only then is it not read all at once. */
    public void laatsteVanAlle(String gemeente, Consumer<Geveld> verwerker) {
        try (Stream<Geveld> alle = jdbc.sql(GEVELD + """
                 and t.id = (select max(n.id) from toetsing n where n.aangifte = a.id and n.oordeel is not null)
                order by a.ontvangst, a.id""").withFetchSize(PER_KEER).param("gemeente", gemeente).query(this::geveld).stream()) {
            alle.forEach(verwerker);
        }
    }

    private Geveld geveld(ResultSet rij, int nummer) throws SQLException {
        return new Geveld(rij.getObject("aangifte", UUID.class), json.readValue(rij.getString("feiten"), Feiten.class),
                json.readValue(rij.getString("oordeel"), Oordeel.class));
    }

    private Toetsing lees(ResultSet rij, int nummer) throws SQLException {
        String oordeel = rij.getString("oordeel");
        return new Toetsing(rij.getLong("id"), rij.getObject("aangifte", UUID.class),
                json.readValue(rij.getString("feiten"), Feiten.class),
                json.readValue(rij.getString("achtergrond"), Achtergrond.class),
                oordeel == null ? null : json.readValue(oordeel, Oordeel.class));
    }

    /** The names under which outcomes are stored: those of the API. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
    @JsonSubTypes({@JsonSubTypes.Type(value = Uitkomst.Automatisch.class, name = "automatisch"),
        @JsonSubTypes.Type(value = Uitkomst.Toestemming.class, name = "toestemming"),
        @JsonSubTypes.Type(value = Uitkomst.Beoordelen.class, name = "beoordelen"),
        @JsonSubTypes.Type(value = Uitkomst.NietDigitaal.class, name = "niet-digitaal"),
        @JsonSubTypes.Type(value = Uitkomst.NogNiet.class, name = "nog-niet")})
    private interface MetNaam {
    }
}
