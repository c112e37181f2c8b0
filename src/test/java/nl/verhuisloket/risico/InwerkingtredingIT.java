package nl.verhuisloket.risico;

import static nl.verhuisloket.risico.Risicobureau.isGeweigerd;
import static nl.verhuisloket.risico.Risicobureau.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.toetsing.Toetsing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What was published judges, on every node; each test has a municipality of its own. */
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
    @Autowired
    Environment instellingen;

    @Test
    void whatOneNodePublishesTheOtherJudgesByWithinTenSecondsAndFromItsStart() throws Exception {
        Risicobureau bureau = new Risicobureau(mvc, "2001");
        String eerste = bureau.gepubliceerd(tabel(30, "ADD,5"));
        try (var knoop = AndereKnoop.op(instellingen.getRequiredProperty("spring.datasource.url"))) {
            Toetsing daar = knoop.getBean(Toetsing.class);
            assertThat(daar.inWerking("2001").versie()).isEqualTo(eerste);
            String tweede = bureau.gepubliceerd(tabel(40, "ADD,5"));
            await().atMost(Duration.ofSeconds(10)).until(() -> daar.inWerking("2001").versie().equals(tweede));
        }
    }

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
