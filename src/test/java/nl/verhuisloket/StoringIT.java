package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import nl.verhuisloket.omgeving.registers.Registerstoring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A neighbour that is away costs time, never a declaration: it is accepted, the resident reads that we work on it, and it is finished. */
@LoketTest
@TestPropertySource(properties = "verhuisloket.proces.herhaling=1")
class StoringIT {

    private static final Duration LANGST = Duration.ofSeconds(60);

    @LocalServerPort
    int poort;
    @Autowired
    MockMvc mvc;

    @AfterEach
    void herstel() {
        Journaallezer.herstel();
    }

    @ParameterizedTest(name = "{0} is away")
    @CsvSource({"/zaken, 999990858", "/bijhouding, 999990949", "/notificatie, 999990627"})
    void finishesADeclarationOnceTheNeighbourIsBackAndTellsSoMeanwhile(String buur, String bsn) throws Exception {
        Journaallezer.stoor(Map.of("pad", buur, "soort", "ONBESCHIKBAAR"));
        Verhuizer bewoner = new Verhuizer(poort, bsn);
        JsonNode aangifte = bewoner.doetAangifte();
        leestDatWijEraanWerken(bewoner, bsn, aangifte);
        Journaallezer.herstel();
        isEenKeerAfgemaakt(bewoner, aangifte);
    }

    @ParameterizedTest(name = "{0} is away")
    @CsvSource({"BRP, 999997567", "BAG, 999997440"})
    void acceptsADeclarationWhileARegisterIsAwayAndFinishesItLater(Registerstoring register, String bsn) throws Exception {
        Testomgeving.buren().server().stubFor(register.buitenDienst());
        Verhuizer bewoner = new Verhuizer(poort, bsn).zegt("nieuw_adres", "Voorbeeldlaan 10, 1099 XA Amsterdam");   // in full: not looked up
        JsonNode aangifte = bewoner.doetAangifte();
        assertThat(aangifte.path("uitkomst").isNull() || aangifte.path("uitkomst").isMissingNode()).as(aangifte.toString()).isTrue();
        leestDatWijEraanWerken(bewoner, bsn, aangifte);
        assertThat(Journaallezer.zaken(aangifte)).isEmpty();
        Testomgeving.buren().herstel();
        isEenKeerAfgemaakt(bewoner, aangifte);
    }

    private void leestDatWijEraanWerken(Verhuizer bewoner, String bsn, JsonNode aangifte) throws Exception {
        String id = Journaallezer.id(aangifte);
        await().atMost(LANGST).pollInterval(Duration.ofMillis(200)).untilAsserted(() ->
                assertThat(bewoner.stand(id).path("storing").asBoolean()).as(bewoner.stand(id).toString()).isTrue());
        assertThat(bewoner.stand(id).path("status").asString()).isNotEqualTo("VERWERKT");
        mvc.perform(get("/mijn/" + id).with(Nepinlog.inwoner(bsn))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Wij werken eraan.")));
    }

    private static void isEenKeerAfgemaakt(Verhuizer bewoner, JsonNode aangifte) {
        assertThat(bewoner.wachtOp(Journaallezer.id(aangifte), "VERWERKT").path("storing").asBoolean()).isFalse();
        Journaallezer.staatEenKeer(aangifte);
    }
}
