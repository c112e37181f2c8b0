package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Inzagelog;
import nl.verhuisloket.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoketTestZonderKeycloak
class InzagelogIT {

    private static final Bsn BSN = new Bsn("999993653");

    @Autowired Inzagelog log;
    @Autowired JdbcClient db;

    @Test
    void notesWhoLookedAtWhomWithoutSayingABsn() {
        UUID aangifte = UUID.randomUUID();
        log.noteer(new Ingelogde("behandelaar1", null, 0, Set.of(Rol.BEHANDELAAR), "0363", "s"), "beoordelen", aangifte, BSN);
        log.noteer(new Ingelogde(BSN.waarde(), BSN, 20, Set.of(Rol.INWONER), null, "s"), "eigen aangifte", aangifte, BSN);
        var regels = db.sql("select wie, rol, doel, over, moment::text from inzage where aangifte = ? order by nummer").param(aangifte).query().listOfRows();
        assertThat(regels).hasSize(2);
        assertThat(regels.get(0)).containsAllEntriesOf(Map.of("wie", "behandelaar1", "rol", "behandelaar", "doel", "beoordelen", "over", log.pseudoniem(BSN)));
        assertThat(regels.get(1)).containsEntry("wie", log.pseudoniem(BSN));
        assertThat(regels.toString()).doesNotContain(BSN.waarde()).contains("2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update inzage set wie = 'x'", "delete from inzage", "truncate inzage"})
    void isOnlyEverAddedTo(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update()).rootCause().hasMessageContaining("alleen aangevuld");
    }
}
