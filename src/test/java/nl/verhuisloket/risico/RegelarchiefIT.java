package nl.verhuisloket.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.toetsing.Regelbronnen;
import nl.verhuisloket.toetsing.Toetsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoketTestZonderKeycloak
class RegelarchiefIT {

    private static final String TERMIJNEN = "rules/parameters/termijnen.csv";

    @Autowired
    Regelarchief archief;
    @Autowired
    Toetsing toetsing;
    @Autowired
    JdbcClient jdbc;

    @Test
    void theShippedRulesAreKeptFromTheFirstStart() {
        assertThat(archief.toetser(toetsing.meegeleverd().versie())).contains(toetsing.meegeleverd());
    }

    @Test
    void rulesThatNoProgramShipsAnyMoreStillJudge() {
        Regelbronnen oud = gewijzigd(toetsing.meegeleverd().bronnen());
        archief.bewaar(oud);
        archief.bewaar(oud);
        assertThat(archief.toetser(oud.versie()).orElseThrow().versie()).isEqualTo(oud.versie())
                .isNotEqualTo(toetsing.meegeleverd().versie());
        assertThat(archief.toetser(oud.versie()).orElseThrow().bronnen()).isEqualTo(oud);
        assertThat(archief.toetser("000000000000")).isEmpty();
    }

    @Test
    void filesThatAreNotThoseOfTheVersionJudgeNothing() {
        jdbc.sql("insert into regelversie (versie, moment, bronnen) values ('vervalst', now(), '{\"rules/a.drl\": \"x\"}')").update();
        assertThatThrownBy(() -> archief.toetser("vervalst")).isInstanceOf(IllegalStateException.class).hasMessageContaining("vervalst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update regelversie set bronnen = '{}'", "delete from regelversie", "truncate regelversie cascade"})
    void aVersionStaysAsItIs(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("niet veranderd of verwijderd");
    }

    @Test
    void noJudgementIsStoredWhoseRulesAreNotKept() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into aangifte (id, zaaknummer, gemeente, aangever, sleutel, ontvangst, verhuizing, ondertekening, status)
                values (:id, :id::text, '0363', '', :id::text, now(), '{}', '{}', 'VERWERKT')""").param("id", id).update();
        String sql = "insert into toetsing (aangifte, moment, feiten, achtergrond, regelversie) values (?, now(), '{}', '{}', ?)";
        assertThatThrownBy(() -> jdbc.sql(sql).param(id).param("onbewaard").update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(jdbc.sql(sql).param(id).param(toetsing.meegeleverd().versie()).update()).isOne();
    }

    private static Regelbronnen gewijzigd(Regelbronnen bronnen) {
        SortedMap<String, String> bestanden = new TreeMap<>(bronnen.bestanden());
        assertThat(bestanden.computeIfPresent(TERMIJNEN, (pad, inhoud) -> inhoud + "# ooit\n")).isNotNull();
        return new Regelbronnen(bestanden);
    }
}
