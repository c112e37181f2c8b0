package nl.verhuisloket.risico;

import static nl.verhuisloket.risico.Risicobureau.isGeweigerd;
import static nl.verhuisloket.risico.Risicobureau.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.toetsing.Toetsing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What was published judges; each test has a municipality of its own. On other nodes too: {@code KnopenIT}. */
@LoketTestZonderKeycloak
@TestPropertySource(properties = "verhuisloket.risico.peiling=1h")
class InwerkingtredingIT {

    @Autowired
    MockMvc mvc;
    @Autowired
    Toetsing toetsing;
    @Autowired
    Inwerkingtreding inwerkingtreding;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aTableThatDoesNotCompileHereLeavesTheOldOneInForceUntilTheNext() throws Exception {
        Risicobureau bureau = new Risicobureau(mvc, "2002");
        String goed = bureau.gepubliceerd(tabel(30, "ADD,5"));
        jdbc.sql("""
                insert into risicotabel (versie, gemeente, moment, door, signalen)
                select regelversie.versie, '2002', now(), 'maker', replace(signalen::text, 'dagenNaVerhuizing', 'vervallenWoord')::jsonb
                from regelversie, risicotabel where risicotabel.versie = ? and regelversie.versie = ?""")
                .param(goed).param(toetsing.meegeleverd().versie()).update();
        jdbc.sql("insert into risicopublicatie (gemeente, tabel, moment, door) values ('2002', ?, now(), 'ander')")
                .param(toetsing.meegeleverd().versie()).update();
        inwerkingtreding.kijk();
        assertThat(toetsing.inWerking("2002").versie()).isEqualTo(goed);
        String nieuw = bureau.gepubliceerd(tabel(50, "ADD,5"));
        assertThat(toetsing.inWerking("2002").versie()).isEqualTo(nieuw);
    }

    /** The trial was of other rules than those that would come into force. */
    @Test
    void afterTheProgramWasRenewedTheTrialIsDoneAgain() throws Exception {
        Risicobureau bureau = new Risicobureau(mvc, "2003");
        String versie = bureau.ingediend(tabel(30, "ADD,5"));
        jdbc.sql("insert into risicosimulatie (tabel, moment, door, regelversie, na, uitslag) select tabel, moment, door, ?, na, uitslag "
                + "from risicosimulatie where tabel = ?").param(toetsing.meegeleverd().versie()).param(versie).update();
        isGeweigerd(bureau.doe("ander", versie, "publicatie"), "verouderd");
        assertThat(toetsing.inWerking("2003")).isSameAs(toetsing.meegeleverd());
    }
}
