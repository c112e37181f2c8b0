package nl.verhuisloket.risico;

import static nl.verhuisloket.risico.Risicobureau.PAD;
import static nl.verhuisloket.risico.Risicobureau.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.Nepinlog;
import nl.verhuisloket.risico.vrijbrp.Voorbeeldexport;
import nl.verhuisloket.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A profile from vrijBRP over HTTP, up to a table that judges. Each test has a municipality of its own. */
@LoketTestZonderKeycloak
@TestPropertySource(properties = "verhuisloket.risico.peiling=1h")
class ImportIT {

    private static final String LAND = """
            {"name": "%s", "threshold": 30, "types": ["BINNENGEMEENTELIJK"], "rules": [{"name": "r", "type": %s, "score": 10, "attr": "x=12"}]}""";

    @Autowired
    MockMvc mvc;

    @Test
    void anExportBecomesADraftThatIsTriedAndPutInForceAsAnyOther() throws Exception {
        Risicobureau bureau = new Risicobureau(mvc, "4001");
        JsonNode uitslag = lees(bureau.voer("maker", post(PAD + "/import").contentType("application/zip").content(Voorbeeldexport.zip())), 201);
        assertThat(uitslag.path("vertaald")).hasSize(9);
        assertThat(uitslag.path("gedekt")).hasSize(3);
        assertThat(uitslag.path("geweigerd")).hasSize(7);
        assertThat(uitslag.path("vervangen").toString()).isEqualTo("[\"S09-RECREATIE\",\"S15-ZEER-VEEL-VERHUIZINGEN\",\"S16-KORT-NA-VORIGE\"]");
        assertThat(uitslag.path("opmerkingen").toString()).contains("drempel 30 naar 50 punten", "totEnMet");
        assertThat(uitslag.path("tabel").path("status").asString()).isEqualTo("concept");
        String versie = uitslag.path("tabel").path("versie").asString();
        lees(bureau.doe("maker", versie, "simulatie"), 200);
        assertThat(lees(bureau.doe("ander", versie, "publicatie"), 200).path("status").asString()).isEqualTo("in-werking");
    }

    @Test
    void aFileMayBeUploadedAndItsLastDayChosen() throws Exception {
        var bestand = new MockMultipartFile("bestand", "risicoprofielen.zip", "application/zip", Voorbeeldexport.zip());
        JsonNode uitslag = lees(new Risicobureau(mvc, "4002").voer("maker", multipart(PAD + "/import").file(bestand).param("totEnMet", "2027-03-31")), 201);
        assertThat(uitslag.path("tabel").path("signalen").valueStream().filter(rij -> rij.path("naam").asString().startsWith("S16-"))
                .map(rij -> rij.path("totEnMet").asString()).distinct()).containsExactly("2027-03-31");
    }

    @Test
    void aProfileOfWhichNothingMayComeMakesNoTable() throws Exception {
        JsonNode uitslag = lees(json("4003", LAND.formatted("Land", "3"), ""), 200);
        assertThat(uitslag.path("geweigerd").toString()).contains("discriminatie");
        assertThat(uitslag.path("tabel").isObject()).isFalse();
        assertThat(lees(new Risicobureau(mvc, "4003").haal("maker", ""), 200)).isEmpty();
    }

    @Test
    void ofMoreProfilesOneIsChosen() throws Exception {
        String twee = "[" + LAND.formatted("Een", "14") + "," + LAND.formatted("Twee", "14") + "]";
        assertThat(lees(json("4004", twee, ""), 400).path("detail").asString()).contains("Een, Twee");
        assertThat(lees(json("4004", twee, "?profiel=Twee"), 201).path("profiel").asString()).isEqualTo("Twee");
    }

    @Test
    void whatIsNoExportIsRefusedAndOnlyARiskManagerMayTry() throws Exception {
        assertThat(lees(json("4005", "{\"name\": 1}", ""), 422).path("detail").asString()).contains("rules");
        var geweigerd = mvc.perform(post(PAD + "/import").content(Voorbeeldexport.zip()).with(Nepinlog.medewerker("b", Rol.BEHANDELAAR)))
                .andReturn().getResponse();
        assertThat(geweigerd.getStatus()).isEqualTo(403);
    }

    private org.springframework.mock.web.MockHttpServletResponse json(String gemeente, String inhoud, String keuze) throws Exception {
        return new Risicobureau(mvc, gemeente).voer("maker", post(PAD + "/import" + keuze).contentType("application/json").content(inhoud));
    }
}
