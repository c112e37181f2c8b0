package nl.verhuisloket.risico;

import static nl.verhuisloket.risico.Risicobureau.lees;
import static nl.verhuisloket.risico.Risicobureau.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.UUID;
import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.Nepinlog;
import nl.verhuisloket.afhandeling.Oordelen;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toetsing.Toetsing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A past outcome can be accounted for, whatever the rules say now. All in 0855, and with residents that no test beside it has. */
@LoketTestZonderKeycloak
@TestPropertySource(properties = "verhuisloket.risico.peiling=1h")
class ReplayIT {

    @Autowired
    MockMvc mvc;
    @Autowired
    Toetsing toetsing;
    @Autowired
    Oordelen oordelen;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aJudgementIsRepeatedByItsOwnRulesAfterTheyChanged() throws Exception {
        UUID aangifte = beoordeeldeAangifte("999993653");
        assertThat(speel(aangifte).path("toen").path("uitkomst").asString()).isEqualTo("automatisch");
        String nieuw = new Risicobureau(mvc, "0855").gepubliceerd(tabel(30, "REVIEW,0"));

        JsonNode replay = speel(aangifte);
        assertThat(replay.path("gelijk").asBoolean()).as(replay.toString()).isTrue();
        assertThat(replay.path("regelversie").asString()).isNotEqualTo(nieuw);
        assertThat(replay.path("nu")).isEqualTo(replay.path("toen"));
        assertThat(replay.path("nu").path("score").path("totaal").asInt()).isEqualTo(10);
        assertThat(replay.path("verschillen")).isEmpty();
        assertThat(replay.path("eerdere")).isNotEmpty().allSatisfy(eerder -> assertThat(eerder.path("gelijk").asBoolean()).isTrue());

        var feiten = oordelen.alle("0855", aangifte).get(0).feiten();
        assertThat(toetsing.toets(feiten).uitkomst().code()).isEqualTo("beoordelen");
        assertThat(toetsing.toets(feiten).regelversie()).isEqualTo(nieuw);
    }

    @Test
    void aStoredJudgementThatTheRulesDoNotGiveIsReportedWithWhatDiffers() throws Exception {
        UUID aangifte = beoordeeldeAangifte("999997440");
        jdbc.sql("update toetsing set oordeel = jsonb_set(oordeel, '{score}', '99') where aangifte = ?").param(aangifte).update();
        JsonNode replay = speel(aangifte);
        assertThat(replay.path("gelijk").asBoolean()).isFalse();
        assertThat(replay.path("verschillen").toString()).isEqualTo("[{\"wat\":\"score\",\"toen\":\"99\",\"nu\":\"10\"}]");
    }

    @Test
    void onlyTheRiskManagerOfTheMunicipalityRepeatsAndThatIsNoted() throws Exception {
        UUID aangifte = beoordeeldeAangifte("999997476");
        speel(aangifte);
        assertThat(jdbc.sql("select wie || ' ' || doel from inzage where aangifte = ?").param(aangifte).query(String.class).list())
                .contains("risicomanager9 replay");
        assertThat(roep(aangifte, Rol.RISICOMANAGER, "0363").getStatus()).isEqualTo(404);
        assertThat(roep(aangifte, Rol.BEHANDELAAR, "0855").getStatus()).isEqualTo(403);
        MockHttpServletResponse onbekend = roep(UUID.randomUUID(), Rol.RISICOMANAGER, "0855");
        assertThat(lees(onbekend, 404).path("detail").asString()).contains("nog niet beoordeeld");
    }

    private JsonNode speel(UUID aangifte) throws Exception {
        return lees(roep(aangifte, Rol.RISICOMANAGER, "0855"), 200);
    }

    private MockHttpServletResponse roep(UUID aangifte, Rol rol, String gemeente) throws Exception {
        return mvc.perform(post("/api/aangiften/" + aangifte + "/replay").with(Nepinlog.medewerker("risicomanager9", rol, gemeente)))
                .andReturn().getResponse();
    }

    /** Declares 35 days after the move, and waits for the process to have judged it too. */
    private UUID beoordeeldeAangifte(String bsn) throws Exception {
        var antwoord = mvc.perform(post("/api/aangiften").contentType("application/json").content("""
                {"gemeente": "0855", "verhuisdatum": "2026-10-20", "woonsituatie": "ZELFSTANDIG", "meeverhuizers": [],
                 "nieuwAdres": {"postcode": "5038EA", "huisnummer": 12}, "contact": {"email": "bewoner@example.org"}}""")
                .header("Idempotency-Key", UUID.randomUUID().toString()).with(Nepinlog.inwoner(bsn))).andReturn().getResponse();
        UUID id = UUID.fromString(lees(antwoord, 201).path("id").asString());
        await().atMost(Duration.ofSeconds(60)).until(() -> oordelen.alle("0855", id).size() >= 2);
        return id;
    }
}
