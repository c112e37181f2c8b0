package nl.verhuisloket;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.verhuisloket.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A declaration made before its day is looked at again on that day: what changed counts, what a specialist saw already does not. */
@LoketTest
class VerhuisdatumIT {

    @LocalServerPort
    int poort;
    @Autowired
    MockMvc mvc;
    @Autowired
    Testklok klok;

    @Test
    void letsASpecialistLookWhenTheDeclarantDiedBeforeTheDay() throws IOException { // T15
        Verhuizer bewoner = new Verhuizer(poort, "999997440").zegt("verhuisdatum", "22 december 2026");
        JsonNode aangifte = bewoner.doetAangifte();
        bewoner.wachtOp(Journaallezer.id(aangifte), "WACHT_OP_VERHUISDATUM");
        overlijdt("999997440", "2026-12-04", "4 december 2026");
        klok.zet("2026-12-22T00:01");
        JsonNode stand = bewoner.wachtOp(Journaallezer.id(aangifte), "IN_BEOORDELING");
        assertThat(stand.path("uitkomst").asString()).isEqualTo("niet-digitaal");
        assertThat(Journaallezer.dossiers(aangifte)).isZero();
        assertThat(Journaallezer.zaken(aangifte).get(0).path("gesloten").asBoolean()).isFalse();
    }

    @Test
    void registersOnTheDayWithoutASecondReviewWhenNothingChanged() throws Exception {
        Verhuizer frans = new Verhuizer(poort, "999991802").zegt("verhuisdatum", "10 december 2026");   // geheimhouding
        JsonNode aangifte = frans.doetAangifte();
        frans.wachtOp(Journaallezer.id(aangifte), "IN_BEOORDELING");
        gaatDoor(Journaallezer.id(aangifte));
        frans.wachtOp(Journaallezer.id(aangifte), "WACHT_OP_VERHUISDATUM");
        assertThat(Journaallezer.dossiers(aangifte)).isZero();
        klok.zet("2026-12-10T00:01");
        JsonNode stand = frans.wachtOp(Journaallezer.id(aangifte), "VERWERKT");
        assertThat(stand.path("registratiedatum").asString()).isEqualTo("2026-12-10");
        assertThat(keren(stand, "in-beoordeling")).isEqualTo(1);
        Journaallezer.staatEenKeer(aangifte);
    }

    private static long keren(JsonNode stand, String soort) {
        return StreamSupport.stream(stand.path("tijdlijn").spliterator(), false)
                .filter(wat -> wat.path("soort").asString().equals(soort)).count();
    }

    /** From now on the BRP answers that this person died; everything else about them stays as it was. */
    private static void overlijdt(String bsn, String datum, String voluit) throws IOException {
        ObjectNode persoon = persoon(bsn);
        ObjectNode opschorting = persoon.putObject("opschortingBijhouding");
        opschorting.putObject("reden").put("code", "O").put("omschrijving", "overlijden");
        opschorting.putObject("datum").put("type", "Datum").put("datum", datum).put("langFormaat", voluit);
        ObjectNode antwoord = JsonMapper.shared().createObjectNode().put("type", "RaadpleegMetBurgerservicenummer");
        antwoord.putArray("personen").add(persoon);
        Testomgeving.buren().server().stubFor(post(urlPathEqualTo("/brp/personen")).atPriority(2)
                .withRequestBody(matchingJsonPath("$.burgerservicenummer", containing(bsn))).willReturn(okJson(antwoord.toString())));
    }

    private static ObjectNode persoon(String bsn) throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("mocks", "brp", "personen"))) {
            return bestanden.map(bestand -> JsonMapper.shared().readTree(bestand.toFile()).path("persoon"))
                    .filter(persoon -> persoon.path("burgerservicenummer").asString().equals(bsn))
                    .map(ObjectNode.class::cast).findFirst().orElseThrow();
        }
    }

    private void gaatDoor(String id) throws Exception {
        var behandelaar = Nepinlog.medewerker("behandelaar1", Rol.BEHANDELAAR);
        mvc.perform(MockMvcRequestBuilders.get("/werkbak/" + id).with(behandelaar)).andExpect(status().isOk());
        mvc.perform(MockMvcRequestBuilders.post("/werkbak/" + id).with(behandelaar).param("besluit", "DOORGAAN")
                .param("stap", "besluit").param("motivering", "De geheimhouding staat de verhuizing niet in de weg."))
                .andExpect(status().is3xxRedirection());
    }
}
