package nl.verhuisloket.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.UUID;
import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.Nepinlog;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toetsing.Toetsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a risk table, over HTTP. Each test has a municipality of its own; the context is not shared, since tables stay in force. */
@LoketTestZonderKeycloak
@TestPropertySource(properties = "verhuisloket.risico.peiling=1h")
class RisicotabelIT {

    private static final String PAD = "/api/risicotabellen";
    private static final String KOP = "naam,over,voorwaarde,klasse,punten,vanaf,totEnMet,vastgesteld,grond,reden\n";

    @Autowired
    MockMvc mvc;
    @Autowired
    Toetsing toetsing;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Environment instellingen;

    @Test
    void aTableIsTriedOnPastDeclarationsAndPutInForceByASecondPerson() throws Exception {
        doeAangifte("999990858", "2026-10-20");
        doeAangifte("999990949", "2026-11-20");
        await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql("select count(*) from toetsing where oordeel is not null")
                .query(Integer.class).single() >= 2);
        JsonNode tabel = lees(stuur("maker", "0363", tabel("T1", 30, "REVIEW,0")), 201);
        String versie = tabel.path("versie").asString();
        assertThat(tabel.path("status").asString()).isEqualTo("concept");
        assertThat(toetsing.inWerking("0363").versie()).isEqualTo(toetsing.meegeleverd().versie());

        JsonNode uitslag = lees(doe("maker", "0363", versie, "simulatie"), 200).path("simulatie").path("uitslag");
        assertThat(uitslag.path("beoordeeld").asInt()).isEqualTo(2);
        assertThat(uitslag.path("gewijzigd").asInt()).isEqualTo(1);
        assertThat(uitslag.path("uitkomsten").toString()).isEqualTo("[{\"van\":\"automatisch\",\"naar\":\"beoordelen\",\"aantal\":1}]");
        assertThat(uitslag.path("signalen").toString()).contains("{\"signaal\":\"T1\",\"was\":0,\"wordt\":1}",
                "{\"signaal\":\"S24-LANG-GELEDEN\",\"was\":1,\"wordt\":0}", "{\"signaal\":\"S01-KRAP\",\"was\":0,\"wordt\":0}");
        assertThat(toetsing.inWerking("0363").versie()).isEqualTo(toetsing.meegeleverd().versie());

        JsonNode gepubliceerd = lees(doe("ander", "0363", versie, "publicatie"), 200);
        assertThat(gepubliceerd.path("status").asString()).isEqualTo("in-werking");
        assertThat(gepubliceerd.path("publicaties").toString()).isEqualTo("[{\"moment\":\"2026-11-24T09:00:00Z\",\"door\":\"ander\"}]");
        assertThat(toetsing.inWerking("0363").versie()).isEqualTo(versie);
    }

    @Test
    void aTableThatWasNotTriedOrThatOnePersonMadeAndSubmittedIsNotPutInForce() throws Exception {
        String versie = lees(stuur("maker", "1001", tabel("T1", 30, "ADD,5")), 201).path("versie").asString();
        isGeweigerd(doe("ander", "1001", versie, "publicatie"), "niet-ingediend");
        lees(doe("indiener", "1001", versie, "simulatie"), 200);
        isGeweigerd(doe("maker", "1001", versie, "publicatie"), "zelfde-persoon");
        isGeweigerd(doe("indiener", "1001", versie, "publicatie"), "zelfde-persoon");
        assertThat(toetsing.inWerking("1001")).isSameAs(toetsing.meegeleverd());
        lees(doe("ander", "1001", versie, "publicatie"), 200);
        isGeweigerd(doe("ander", "1001", versie, "publicatie"), "al-in-werking");
    }

    @Test
    void afterAnotherPublicationTheTrialIsDoneAgain() throws Exception {
        String eerste = ingediend("1002", tabel("T1", 30, "ADD,5"));
        String tweede = ingediend("1002", tabel("T1", 40, "ADD,5"));
        lees(doe("ander", "1002", eerste, "publicatie"), 200);
        isGeweigerd(doe("ander", "1002", tweede, "publicatie"), "verouderd");
        assertThat(toetsing.inWerking("1002").versie()).isEqualTo(eerste);
        lees(doe("maker", "1002", tweede, "simulatie"), 200);
        lees(doe("ander", "1002", tweede, "publicatie"), 200);
        assertThat(toetsing.inWerking("1002").versie()).isEqualTo(tweede);
        assertThat(lees(haal("maker", "1002", "/" + eerste), 200).path("status").asString()).isEqualTo("vervangen");
    }

    @Test
    void anOldTableCanBePutInForceAgain() throws Exception {
        String eerste = ingediend("1003", tabel("T1", 30, "ADD,5"));
        lees(doe("ander", "1003", eerste, "publicatie"), 200);
        String tweede = ingediend("1003", tabel("T1", 40, "ADD,5"));
        lees(doe("ander", "1003", tweede, "publicatie"), 200);
        assertThat(lees(stuur("maker", "1003", tabel("T1", 30, "ADD,5")), 200).path("versie").asString()).isEqualTo(eerste);
        lees(doe("maker", "1003", eerste, "simulatie"), 200);
        assertThat(lees(doe("ander", "1003", eerste, "publicatie"), 200).path("publicaties").size()).isEqualTo(2);
        assertThat(toetsing.inWerking("1003").versie()).isEqualTo(eerste);
    }

    @Test
    void anotherMunicipalitySeesAndChangesNothing() throws Exception {
        String versie = ingediend("1004", tabel("T1", 30, "ADD,5"));
        assertThat(haal("ander", "1005", "/" + versie).getStatus()).isEqualTo(404);
        assertThat(doe("ander", "1005", versie, "simulatie").getStatus()).isEqualTo(404);
        assertThat(doe("ander", "1005", versie, "publicatie").getStatus()).isEqualTo(404);
        assertThat(lees(haal("ander", "1005", ""), 200).size()).isZero();
        assertThat(lees(haal("maker", "1004", ""), 200).size()).isEqualTo(1);
    }

    @Test
    void aTableWithAMistakeIsRefusedWithRowColumnAndReasonAndNothingIsKept() throws Exception {
        MockHttpServletResponse antwoord = stuur("maker", "1006", tabel("T1", 30, "ADD,5").replace("dagenNaVerhuizing", "buurt"));
        JsonNode probleem = lees(antwoord, 422);
        assertThat(antwoord.getContentType()).startsWith("application/problem+json");
        assertThat(probleem.path("fouten").get(0).path("rij").asInt()).isEqualTo(2);
        assertThat(probleem.path("fouten").get(0).path("kolom").asString()).isEqualTo("voorwaarde");
        assertThat(probleem.path("detail").asString()).startsWith("Rij 2, kolom voorwaarde: ").contains("mogen geen rol spelen");
        assertThat(lees(haal("maker", "1006", ""), 200).size()).isZero();
    }

    @Test
    void theTableInForceIsTheStartOfANewOne() throws Exception {
        MockHttpServletResponse begin = haal("maker", "1007", "/in-werking");
        assertThat(begin.getContentType()).startsWith("text/csv");
        String csv = begin.getContentAsString();
        assertThat(csv).contains("S24-LANG-GELEDEN");
        String versie = ingediend("1007", csv.replace("S24-LANG-GELEDEN", "S24-NOG-LANGER"));
        lees(doe("ander", "1007", versie, "publicatie"), 200);
        assertThat(haal("maker", "1007", "/in-werking").getContentAsString()).contains("S24-NOG-LANGER").doesNotContain("S24-LANG-GELEDEN");
    }

    @Test
    void aFileOfAFormIsTakenAndAnythingElseSaysWhatToSend() throws Exception {
        var bestand = new MockMultipartFile("bestand", "tabel.csv", "text/csv", tabel("T1", 30, "ADD,5").getBytes());
        lees(voer(multipart(PAD).file(bestand), "maker", "1008"), 201);
        assertThat(voer(multipart(PAD), "maker", "1008").getStatus()).isEqualTo(400);
        MockHttpServletResponse json = voer(post(PAD).contentType("application/json").content("{}"), "maker", "1008");
        assertThat(lees(json, 415).path("detail").asString()).contains("text/csv");
        assertThat(stuur("maker", "1008", "x".repeat(1024 * 1024 + 1)).getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEHANDELAAR", "TEAMLEIDER", "BEHEERDER", "TRAINER"})
    void onlyRiskManagersComeHere(Rol rol) throws Exception {
        assertThat(mvc.perform(get(PAD).with(Nepinlog.medewerker("x", rol))).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(mvc.perform(post(PAD).contentType("text/csv").content(tabel("T1", 30, "ADD,5")).with(Nepinlog.medewerker("x", rol)))
                .andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void whoDidWhatIsNeverChanged() {
        for (String tabel : new String[] {"risicotabel", "risicosimulatie", "risicopublicatie"}) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql("delete from " + tabel).update()).rootCause()
                    .hasMessageContaining("alleen aangevuld");
        }
    }

    @Test
    void whatOneNodePublishesTheOtherJudgesByWithinTenSecondsAndFromItsStart() throws Exception {
        String eerste = ingediend("1009", tabel("T1", 30, "ADD,5"));
        lees(doe("ander", "1009", eerste, "publicatie"), 200);
        try (var knoop = AndereKnoop.op(instellingen.getRequiredProperty("spring.datasource.url"))) {
            Toetsing daar = knoop.getBean(Toetsing.class);
            assertThat(daar.inWerking("1009").versie()).isEqualTo(eerste);
            String tweede = ingediend("1009", tabel("T1", 40, "ADD,5"));
            lees(doe("ander", "1009", tweede, "publicatie"), 200);
            await().atMost(Duration.ofSeconds(10)).until(() -> daar.inWerking("1009").versie().equals(tweede));
        }
    }

    private String ingediend(String gemeente, String tabel) throws Exception {
        String versie = lees(stuur("maker", gemeente, tabel), 201).path("versie").asString();
        lees(doe("maker", gemeente, versie, "simulatie"), 200);
        return versie;
    }

    private static String tabel(String naam, int dagen, String klasseEnPunten) {
        return KOP + naam + ",AANGIFTE,dagenNaVerhuizing > " + dagen + "," + klasseEnPunten
                + ",2026-01-01,2027-12-31,2026-10-01,Wet BRP 2.20,Waarom nu pas?\n";
    }

    private void doeAangifte(String bsn, String verhuisdatum) throws Exception {
        String verzoek = """
                {"verhuisdatum": "%s", "woonsituatie": "ZELFSTANDIG", "meeverhuizers": [],
                 "nieuwAdres": {"postcode": "1099XA", "huisnummer": 10}, "contact": {"email": "bewoner@example.org"}}""";
        var antwoord = mvc.perform(post("/api/aangiften").contentType("application/json").content(verzoek.formatted(verhuisdatum))
                .header("Idempotency-Key", UUID.randomUUID().toString()).with(Nepinlog.inwoner(bsn))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(201);
    }

    private MockHttpServletResponse stuur(String wie, String gemeente, String csv) throws Exception {
        return voer(post(PAD).contentType("text/csv").content(csv), wie, gemeente);
    }

    private MockHttpServletResponse doe(String wie, String gemeente, String versie, String stap) throws Exception {
        return voer(post(PAD + "/" + versie + "/" + stap), wie, gemeente);
    }

    private MockHttpServletResponse haal(String wie, String gemeente, String pad) throws Exception {
        return voer(get(PAD + pad), wie, gemeente);
    }

    private MockHttpServletResponse voer(AbstractMockHttpServletRequestBuilder<?> vraag, String wie, String gemeente) throws Exception {
        return mvc.perform(vraag.with(Nepinlog.medewerker(wie, Rol.RISICOMANAGER, gemeente))).andReturn().getResponse();
    }

    private static JsonNode lees(MockHttpServletResponse antwoord, int status) throws Exception {
        assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(status);
        return JsonMapper.shared().readTree(antwoord.getContentAsByteArray());
    }

    private static void isGeweigerd(MockHttpServletResponse antwoord, String reden) throws Exception {
        assertThat(lees(antwoord, 409).path("reden").asString()).isEqualTo(reden);
    }
}
