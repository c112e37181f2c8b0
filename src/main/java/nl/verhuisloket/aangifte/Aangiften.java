package nl.verhuisloket.aangifte;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The store of declarations. Nothing accepted is ever lost, or stored twice. */
@Repository
public class Aangiften {

    private static final String KOLOMMEN = """
            select id, zaaknummer, gemeente, aangever, ontvangst, verhuizing, ondertekening, status, registratiedatum
            from aangifte a\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Aangiften(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Stores a new declaration with a zaaknummer of its own, unless this declarant used the key before.
     *
     * @param sleutel idempotency key
     * @return empty when the key was used before
     */
    public Optional<Aangifte> bewaar(String gemeente, Bsn aangever, Verhuizing verhuizing, Ondertekening ondertekening,
                                     String sleutel, Instant ontvangst) {
        Aangifte nieuw = new Aangifte(UUID.randomUUID(), volgendZaaknummer(ontvangst), gemeente, aangever, ontvangst, verhuizing,
                ondertekening, Aangiftestatus.ONTVANGEN, null);
        int rijen = jdbc.sql("""
                insert into aangifte (id, zaaknummer, gemeente, aangever, sleutel, ontvangst, verhuizing, ondertekening, status)
                values (:id, :zaaknummer, :gemeente, :aangever, :sleutel, :ontvangst, :verhuizing::jsonb, :ondertekening::jsonb, :status)
                on conflict (aangever, sleutel) do nothing""")
                .param("id", nieuw.id()).param("zaaknummer", nieuw.zaaknummer()).param("gemeente", gemeente)
                .param("aangever", aangever.waarde()).param("sleutel", sleutel).param("ontvangst", Timestamp.from(ontvangst))
                .param("verhuizing", json.writeValueAsString(verhuizing))
                .param("ondertekening", json.writeValueAsString(ondertekening)).param("status", nieuw.status().name()).update();
        if (rijen == 0) {
            return Optional.empty();
        }
        bewaarVerhuizers(nieuw);
        return Optional.of(nieuw);
    }

    public Optional<Aangifte> zoek(UUID id) {
        return jdbc.sql(KOLOMMEN + "where id = :id").param("id", id).query(this::lees).optional();
    }

    /** The one this declarant stored under this key. */
    public Optional<Aangifte> zoekOpSleutel(Bsn aangever, String sleutel) {
        return jdbc.sql(KOLOMMEN + "where aangever = :aangever and sleutel = :sleutel").param("aangever", aangever.waarde())
                .param("sleutel", sleutel).query(this::lees).optional();
    }

    /** Newest first. */
    public List<Aangifte> vanAangever(Bsn aangever) {
        return jdbc.sql(KOLOMMEN + "where aangever = :aangever order by ontvangst desc").param("aangever", aangever.waarde())
                .query(this::lees).list();
    }

    /** Declarations under way in which one of these people moves. */
    public List<Aangifte> openstaand(Collection<Bsn> verhuizers) {
        if (verhuizers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(KOLOMMEN + """
                where exists (select 1 from aangifte_verhuizer v where v.aangifte = a.id and v.bsn in (:bsns))
                  and status not in ('VERWERKT', 'NIET_GEVOLGD', 'INGETROKKEN')""")
                .param("bsns", verhuizers.stream().map(Bsn::waarde).toList()).query(this::lees).list();
    }

    /** An end status never changes any more. */
    public void zetStatus(UUID id, Aangiftestatus status) {
        jdbc.sql("""
                update aangifte set status = :status
                where id = :id and status not in ('VERWERKT', 'NIET_GEVOLGD', 'INGETROKKEN')""")
                .param("status", status.name()).param("id", id).update();
    }

    /** @param datum the date that counts (Wet BRP 2.20 lid 3) */
    public void zetRegistratiedatum(UUID id, LocalDate datum) {
        jdbc.sql("update aangifte set registratiedatum = :datum where id = :id").param("datum", datum).param("id", id).update();
    }

    private String volgendZaaknummer(Instant ontvangst) {
        long nummer = jdbc.sql("select nextval('zaaknummer_reeks')").query(Long.class).single();
        return "VHZ-%d-%06d".formatted(Kalender.dag(ontvangst).getYear(), nummer);
    }

    private void bewaarVerhuizers(Aangifte aangifte) {
        Stream.concat(Stream.of(aangifte.aangever()), aangifte.verhuizing().meeverhuizers().stream().map(Meeverhuizer::bsn))
                .filter(Objects::nonNull).distinct()
                .forEach(bsn -> jdbc.sql("insert into aangifte_verhuizer (aangifte, bsn) values (:aangifte, :bsn)")
                        .param("aangifte", aangifte.id()).param("bsn", bsn.waarde()).update());
    }

    private Aangifte lees(ResultSet rij, int nummer) throws SQLException {
        return new Aangifte(rij.getObject("id", UUID.class), rij.getString("zaaknummer"), rij.getString("gemeente"),
                new Bsn(rij.getString("aangever")), rij.getTimestamp("ontvangst").toInstant(),
                json.readValue(rij.getString("verhuizing"), Verhuizing.class),
                json.readValue(rij.getString("ondertekening"), Ondertekening.class),
                Aangiftestatus.valueOf(rij.getString("status")), rij.getObject("registratiedatum", LocalDate.class));
    }
}
