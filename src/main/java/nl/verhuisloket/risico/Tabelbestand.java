package nl.verhuisloket.risico;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verhuisloket.risico.Tabelversie.Indiening;
import nl.verhuisloket.risico.Tabelversie.Stap;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import nl.verhuisloket.toetsing.tabel.Signaal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Risk tables as they were proposed, with each simulation and publication. */
@Repository
class Tabelbestand {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock klok;

    Tabelbestand(JdbcClient jdbc, JsonMapper json, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.klok = klok;
    }

    /** @param nummer counts up over all municipalities  @param tabel version of the table */
    record Publicatie(long nummer, String gemeente, String tabel) {
    }

    /** @return false when it was there already */
    boolean voegToe(String versie, String gemeente, Risicotabel tabel, String door) {
        return jdbc.sql("""
                insert into risicotabel (versie, gemeente, moment, door, signalen)
                values (:versie, :gemeente, :moment, :door, :signalen::jsonb) on conflict do nothing""")
                .param("versie", versie).param("gemeente", gemeente).param("moment", nu()).param("door", door)
                .param("signalen", json.writeValueAsString(tabel.signalen())).update() == 1;
    }

    void dienIn(String versie, String door, String regelversie, long na, Simulatieuitslag uitslag) {
        jdbc.sql("""
                insert into risicosimulatie (tabel, moment, door, regelversie, na, uitslag)
                values (:tabel, :moment, :door, :regelversie, :na, :uitslag::jsonb)""")
                .param("tabel", versie).param("moment", nu()).param("door", door).param("regelversie", regelversie).param("na", na)
                .param("uitslag", json.writeValueAsString(uitslag)).update();
    }

    void publiceer(String gemeente, String versie, String door) {
        jdbc.sql("insert into risicopublicatie (gemeente, tabel, moment, door) values (:gemeente, :tabel, :moment, :door)")
                .param("gemeente", gemeente).param("tabel", versie).param("moment", nu()).param("door", door).update();
    }

    /** Until the end of the transaction nobody else publishes in this municipality. */
    void houdVast(String gemeente) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('risicopublicatie ' || :gemeente))").param("gemeente", gemeente)
                .query((rij, nummer) -> true).single();
    }

    /** Of each municipality that published, the last one. */
    List<Publicatie> laatstePublicaties() {
        return jdbc.sql("select distinct on (gemeente) nummer, gemeente, tabel from risicopublicatie order by gemeente, nummer desc")
                .query(Publicatie.class).list();
    }

    Optional<Publicatie> laatstePublicatie(String gemeente) {
        return laatstePublicaties().stream().filter(publicatie -> publicatie.gemeente().equals(gemeente)).findFirst();
    }

    /** Newest first. */
    List<Tabelversie> alle(String gemeente) {
        return jdbc.sql("select * from risicotabel where gemeente = :gemeente order by moment desc, versie").param("gemeente", gemeente)
                .query(this::lees).list();
    }

    Optional<Tabelversie> zoek(String gemeente, String versie) {
        return jdbc.sql("select * from risicotabel where gemeente = :gemeente and versie = :versie").param("gemeente", gemeente)
                .param("versie", versie).query(this::lees).optional();
    }

    private Tabelversie lees(ResultSet rij, int nummer) throws SQLException {
        String versie = rij.getString("versie");
        String gemeente = rij.getString("gemeente");
        List<Signaal> signalen = json.readValue(rij.getString("signalen"), new TypeReference<List<Signaal>>() { });
        boolean inWerking = laatstePublicatie(gemeente).filter(laatste -> laatste.tabel().equals(versie)).isPresent();
        return new Tabelversie(versie, gemeente, stap(rij, 0), indiening(versie), publicaties(versie), inWerking, new Risicotabel(signalen));
    }

    private Indiening indiening(String versie) {
        return jdbc.sql("select * from risicosimulatie where tabel = :versie order by nummer desc limit 1").param("versie", versie)
                .query((rij, nummer) -> new Indiening(rij.getTimestamp("moment").toInstant(), rij.getString("door"),
                        rij.getString("regelversie"), rij.getLong("na"), json.readValue(rij.getString("uitslag"), Simulatieuitslag.class)))
                .optional().orElse(null);
    }

    private List<Stap> publicaties(String versie) {
        return jdbc.sql("select moment, door from risicopublicatie where tabel = :versie order by nummer").param("versie", versie)
                .query(Tabelbestand::stap).list();
    }

    private static Stap stap(ResultSet rij, int nummer) throws SQLException {
        return new Stap(rij.getTimestamp("moment").toInstant(), rij.getString("door"));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
