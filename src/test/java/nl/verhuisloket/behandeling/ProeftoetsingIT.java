package nl.verhuisloket.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.verhuisloket.LoketTestZonderKeycloak;
import nl.verhuisloket.Nepinlog;
import nl.verhuisloket.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dry run over HTTP: what each role is told of it, and that nothing stays behind. */
@LoketTestZonderKeycloak
class ProeftoetsingIT {

    /** Six days after the move, to a crowded home; a child of 17 who declares alone has points of their own. */
    private static final String FEITEN = """
            {"ontvangst": "2026-11-24", "verhuisdatum": "2026-11-18", "woonsituatie": "KAMER", "digidNiveau": 20,
             "adres": {"gevonden": true, "gemeentecode": "0363", "objectsoort": "Verblijfsobject", "objectstatus": "Verblijfsobject in gebruik",
                       "gebruiksdoelen": ["woonfunctie"], "pandstatussen": ["Pand in gebruik"], "oppervlakte": 35},
             "bewoning": {"bewoners": 3, "volwassenHuishoudens": 3},
             "aangever": {"gevonden": true, "geboorte": "2009-12-01", "verblijfsoort": "ADRES", "functieAdres": "W", "adresSinds": "2011-03-15"}}""";

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aRiskManagerIsToldEveryFindingAndHowTheScoreIsMadeUp() throws Exception {
        JsonNode uitslag = lees(toets(FEITEN, Rol.RISICOMANAGER), 200);
        assertThat(uitslag.path("uitkomst").asString()).isEqualTo("beoordelen");
        assertThat(uitslag.path("registratiedatum").asString()).isEqualTo("2026-11-24");
        assertThat(regels(uitslag)).contains("WBRP-2.20-3B-TE-LAAT", "S01-KRAP", "S02-HUISHOUDENS", "S03-ANDEREN-BLIJVEN",
                "S21-MINDERJARIGE-ALLEEN", "BELEID-PUNTEN");
        assertThat(uitslag.path("score").toString())
                .isEqualTo("{\"totaal\":85,\"aangifte\":75,\"hoogstePersoon\":10,\"perPersoon\":{\"0\":10}}");
        assertThat(uitslag.path("bevindingen")).allSatisfy(bevinding -> {
            assertThat(bevinding.path("bron").asString()).isNotBlank();
            assertThat(bevinding.path("zinU").asString()).isNotBlank();
            assertThat(bevinding.path("zinJe").asString()).isNotBlank();
            assertThat(bevinding.has("anders")).isTrue();
        });
        assertThat(bevinding(uitslag, "S02-HUISHOUDENS").path("feiten").path("huishoudens").asString()).isEqualTo("4");
    }

    @Test
    void aSpecialistIsToldTheSameOutcomeAndNothingOfRisk() throws Exception {
        JsonNode uitslag = lees(toets(FEITEN, Rol.BEHANDELAAR), 200);
        assertThat(uitslag.path("uitkomst").asString()).isEqualTo("beoordelen");
        assertThat(regels(uitslag)).contains("WBRP-2.20-3B-TE-LAAT").noneMatch(regel -> regel.matches("S[0-9]{2}-.*|.*PUNTEN.*|.*BIJ-SIGNAAL"));
        assertThat(uitslag.path("score").isNumber() || uitslag.path("score").isObject()).isFalse();
        assertThat(uitslag.toString()).doesNotContain("huishoudens", "oppervlaktePerPersoon", "\"punten\":30");
        assertThat(uitslag.path("toelichting").asString()).contains("risicomanager");
    }

    @Test
    void nothingIsStored() throws Exception {
        List<String> tabellen = List.of("aangifte", "toetsing", "regelversie", "inzage");
        List<Integer> voor = tabellen.stream().map(this::rijen).toList();
        lees(toets(FEITEN, Rol.RISICOMANAGER), 200);
        assertThat(tabellen.stream().map(this::rijen).toList()).isEqualTo(voor);
    }

    @Test
    void wrongFactsAreNamedAndNeverEchoed() throws Exception {
        MockHttpServletResponse antwoord = toets("{\"woonsituatie\": \"999993653\", \"bsn\": \"999993653\"}", Rol.BEHANDELAAR);
        JsonNode probleem = lees(antwoord, 400);
        assertThat(antwoord.getContentType()).contains("application/problem+json");
        assertThat(probleem.path("velden").valueStream().map(veld -> veld.path("veld").asString())).containsExactly("bsn", "woonsituatie");
        assertThat(probleem.toString()).contains("ZELFSTANDIG, KAMER, INWONEND").doesNotContain("999993653", "nl.verhuisloket", "Exception");
        assertThat(lees(toets("{", Rol.BEHANDELAAR), 400).path("detail").asString()).contains("JSON");
    }

    @Test
    void onlyForTheOwnMunicipalityAndForThoseTwoRoles() throws Exception {
        assertThat(lees(toets("{\"gemeente\": \"0363\"}", Rol.RISICOMANAGER), 200).path("uitkomst").asString()).isEqualTo("beoordelen");
        assertThat(lees(toets("{\"gemeente\": \"0855\"}", Rol.RISICOMANAGER), 403).path("detail").asString()).contains("eigen gemeente");
        assertThat(toets("{}", Rol.TEAMLEIDER).getStatus()).isEqualTo(403);
    }

    @Test
    void theApiDescribesTheFacts() throws Exception {
        String beschrijving = mvc.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString();
        JsonNode invoer = JsonMapper.shared().readTree(beschrijving).path("paths").path("/api/toetsingen").path("post").path("requestBody");
        assertThat(invoer.toString()).contains("Feiten");
    }

    private MockHttpServletResponse toets(String feiten, Rol rol) throws Exception {
        return mvc.perform(post("/api/toetsingen").contentType("application/json").content(feiten).with(Nepinlog.medewerker("proef", rol)))
                .andReturn().getResponse();
    }

    private static JsonNode lees(MockHttpServletResponse antwoord, int status) throws Exception {
        assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(status);
        return JsonMapper.shared().readTree(antwoord.getContentAsByteArray());
    }

    private static List<String> regels(JsonNode uitslag) {
        return uitslag.path("bevindingen").valueStream().map(bevinding -> bevinding.path("regel").asString()).toList();
    }

    private static JsonNode bevinding(JsonNode uitslag, String regel) {
        return uitslag.path("bevindingen").valueStream().filter(b -> b.path("regel").asString().equals(regel)).findFirst().orElseThrow();
    }

    private int rijen(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Integer.class).single();
    }
}
