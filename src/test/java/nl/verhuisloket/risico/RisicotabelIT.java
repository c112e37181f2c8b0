package nl.verhuisloket.risico;

import static nl.verhuisloket.risico.Risicobureau.PAD;
import static nl.verhuisloket.risico.Risicobureau.isGeweigerd;
import static nl.verhuisloket.risico.Risicobureau.lees;
import static nl.verhuisloket.risico.Risicobureau.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The way of a risk table, over HTTP. Each test has a municipality of its own; the context is not shared, since tables stay in force. */
@LoketTestZonderKeycloak
@TestPropertySource(properties = "verhuisloket.risico.peiling=1h")
class RisicotabelIT {

    @Autowired
    MockMvc mvc;
    @Autowired
    Toetsing toetsing;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aTableIsTriedOnPastDeclarationsAndPutInForceByASecondPerson() throws Exception {
        doeAangifte("999990627", "2026-10-20");
        doeAangifte("999990226", "2026-11-20");
        await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql("select count(*) from toetsing where oordeel is not null")
                .query(Integer.class).single() >= 2);
        JsonNode tabel = lees(bureau("0363").stuur("maker", tabel(30, "REVIEW,0")), 201);
        String versie = tabel.path("versie").asString();
        assertThat(tabel.path("status").asString()).isEqualTo("concept");
        assertThat(toetsing.inWerking("0363").versie()).isEqualTo(toetsing.meegeleverd().versie());

        JsonNode uitslag = lees(bureau("0363").doe("maker", versie, "simulatie"), 200).path("simulatie").path("uitslag");
        assertThat(uitslag.path("beoordeeld").asInt()).isEqualTo(2);
        assertThat(uitslag.path("gewijzigd").asInt()).isEqualTo(1);
        assertThat(uitslag.path("uitkomsten").toString()).isEqualTo("[{\"van\":\"automatisch\",\"naar\":\"beoordelen\",\"aantal\":1}]");
        assertThat(uitslag.path("signalen").toString()).contains("{\"signaal\":\"T1\",\"was\":0,\"wordt\":1}",
                "{\"signaal\":\"S24-LANG-GELEDEN\",\"was\":1,\"wordt\":0}", "{\"signaal\":\"S01-KRAP\",\"was\":0,\"wordt\":0}");
        assertThat(toetsing.inWerking("0363").versie()).isEqualTo(toetsing.meegeleverd().versie());

        JsonNode gepubliceerd = lees(bureau("0363").doe("ander", versie, "publicatie"), 200);
        assertThat(gepubliceerd.path("status").asString()).isEqualTo("in-werking");
        assertThat(gepubliceerd.path("publicaties").toString()).startsWith("[{\"moment\":\"2026-11-24T09:0").endsWith("\"door\":\"ander\"}]");
        assertThat(toetsing.inWerking("0363").versie()).isEqualTo(versie);
    }

    @Test
    void aTableThatWasNotTriedOrThatOnePersonMadeAndSubmittedIsNotPutInForce() throws Exception {
        String versie = lees(bureau("1001").stuur("maker", tabel(30, "ADD,5")), 201).path("versie").asString();
        isGeweigerd(bureau("1001").doe("ander", versie, "publicatie"), "niet-ingediend");
        lees(bureau("1001").doe("indiener", versie, "simulatie"), 200);
        isGeweigerd(bureau("1001").doe("maker", versie, "publicatie"), "zelfde-persoon");
        isGeweigerd(bureau("1001").doe("indiener", versie, "publicatie"), "zelfde-persoon");
        assertThat(toetsing.inWerking("1001")).isSameAs(toetsing.meegeleverd());
        lees(bureau("1001").doe("ander", versie, "publicatie"), 200);
        isGeweigerd(bureau("1001").doe("ander", versie, "publicatie"), "al-in-werking");
    }

    @Test
    void afterAnotherPublicationTheTrialIsDoneAgain() throws Exception {
        String eerste = bureau("1002").ingediend(tabel(30, "ADD,5"));
        String tweede = bureau("1002").ingediend(tabel(40, "ADD,5"));
        lees(bureau("1002").doe("ander", eerste, "publicatie"), 200);
        isGeweigerd(bureau("1002").doe("ander", tweede, "publicatie"), "verouderd");
        assertThat(toetsing.inWerking("1002").versie()).isEqualTo(eerste);
        lees(bureau("1002").doe("maker", tweede, "simulatie"), 200);
        lees(bureau("1002").doe("ander", tweede, "publicatie"), 200);
        assertThat(toetsing.inWerking("1002").versie()).isEqualTo(tweede);
        assertThat(lees(bureau("1002").haal("maker", "/" + eerste), 200).path("status").asString()).isEqualTo("vervangen");
    }

    @Test
    void anOldTableCanBePutInForceAgain() throws Exception {
        String eerste = bureau("1003").gepubliceerd(tabel(30, "ADD,5"));
        bureau("1003").gepubliceerd(tabel(40, "ADD,5"));
        assertThat(lees(bureau("1003").stuur("maker", tabel(30, "ADD,5")), 200).path("versie").asString()).isEqualTo(eerste);
        lees(bureau("1003").doe("maker", eerste, "simulatie"), 200);
        assertThat(lees(bureau("1003").doe("ander", eerste, "publicatie"), 200).path("publicaties").size()).isEqualTo(2);
        assertThat(toetsing.inWerking("1003").versie()).isEqualTo(eerste);
    }

    @Test
    void anotherMunicipalitySeesAndChangesNothing() throws Exception {
        String versie = bureau("1004").ingediend(tabel(30, "ADD,5"));
        assertThat(bureau("1005").haal("ander", "/" + versie).getStatus()).isEqualTo(404);
        assertThat(bureau("1005").doe("ander", versie, "simulatie").getStatus()).isEqualTo(404);
        assertThat(bureau("1005").doe("ander", versie, "publicatie").getStatus()).isEqualTo(404);
        assertThat(lees(bureau("1005").haal("ander", ""), 200).size()).isZero();
        assertThat(lees(bureau("1004").haal("maker", ""), 200).size()).isEqualTo(1);
    }

    @Test
    void aTableWithAMistakeIsRefusedWithRowColumnAndReasonAndNothingIsKept() throws Exception {
        MockHttpServletResponse antwoord = bureau("1006").stuur("maker", tabel(30, "ADD,5").replace("dagenNaVerhuizing", "buurt"));
        JsonNode probleem = lees(antwoord, 422);
        assertThat(antwoord.getContentType()).startsWith("application/problem+json");
        assertThat(probleem.path("fouten").get(0).path("rij").asInt()).isEqualTo(2);
        assertThat(probleem.path("fouten").get(0).path("kolom").asString()).isEqualTo("voorwaarde");
        assertThat(probleem.path("detail").asString()).startsWith("Rij 2, kolom voorwaarde: ").contains("mogen geen rol spelen");
        assertThat(lees(bureau("1006").haal("maker", ""), 200).size()).isZero();
    }

    @Test
    void theTableInForceIsTheStartOfANewOne() throws Exception {
        MockHttpServletResponse begin = bureau("1007").haal("maker", "/in-werking");
        assertThat(begin.getContentType()).startsWith("text/csv");
        String csv = begin.getContentAsString();
        assertThat(csv).contains("S24-LANG-GELEDEN");
        bureau("1007").gepubliceerd(csv.replace("S24-LANG-GELEDEN", "S24-NOG-LANGER"));
        assertThat(bureau("1007").haal("maker", "/in-werking").getContentAsString()).contains("S24-NOG-LANGER").doesNotContain("S24-LANG-GELEDEN");
    }

    @Test
    void aFileOfAFormIsTakenAndAnythingElseSaysWhatToSend() throws Exception {
        var bestand = new MockMultipartFile("bestand", "tabel.csv", "text/csv", tabel(30, "ADD,5").getBytes());
        lees(bureau("1008").voer("maker", multipart(PAD).file(bestand)), 201);
        assertThat(bureau("1008").voer("maker", multipart(PAD)).getStatus()).isEqualTo(400);
        MockHttpServletResponse json = bureau("1008").voer("maker", post(PAD).contentType("application/json").content("{}"));
        assertThat(lees(json, 415).path("detail").asString()).contains("text/csv");
        assertThat(bureau("1008").stuur("maker", "x".repeat(1024 * 1024 + 1)).getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEHANDELAAR", "TEAMLEIDER", "BEHEERDER", "TRAINER"})
    void onlyRiskManagersComeHere(Rol rol) throws Exception {
        assertThat(mvc.perform(get(PAD).with(Nepinlog.medewerker("x", rol))).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(mvc.perform(post(PAD).contentType("text/csv").content(tabel(30, "ADD,5")).with(Nepinlog.medewerker("x", rol)))
                .andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void whoDidWhatIsNeverChanged() {
        for (String tabel : new String[] {"risicotabel", "risicosimulatie", "risicopublicatie"}) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + tabel).update()).rootCause()
                    .hasMessageContaining("alleen aangevuld");
        }
    }

    private void doeAangifte(String bsn, String verhuisdatum) throws Exception {
        String verzoek = """
                {"verhuisdatum": "%s", "woonsituatie": "ZELFSTANDIG", "meeverhuizers": [],
                 "nieuwAdres": {"postcode": "1099XA", "huisnummer": 10}, "contact": {"email": "risicotabel@example.org"}}""";
        var antwoord = mvc.perform(post("/api/aangiften").contentType("application/json").content(verzoek.formatted(verhuisdatum))
                .header("Idempotency-Key", UUID.randomUUID().toString()).with(Nepinlog.inwoner(bsn))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(201);
    }

    private Risicobureau bureau(String gemeente) {
        return new Risicobureau(mvc, gemeente);
    }
}
