package nl.verhuisloket.omgeving.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The played history and bewoning refuse what the real ones refuse. */
class BrpVerledenMockTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> KOPPEN = Map.of("X-API-KEY", "demo-brp", "x-doelbinding", "verhuizing",
            "Content-Type", "application/json; charset=utf-8", "Accept", "application/json");
    private static final String HISTORIE = "/brp/verblijfplaatshistorie";
    private static final String BEWONING = "/brp/bewoning/bewoningen";
    private static final Map<String, String> VRAGEN = Map.of(
            HISTORIE, "{'type':'RaadpleegMetPeriode','burgerservicenummer':'999993653','datumVan':'2013-01-01','datumTot':'2026-01-01'}",
            BEWONING, "{'type':'BewoningMetPeriode','adresseerbaarObjectIdentificatie':'0363010099000041','datumVan':'2026-01-01','datumTot':'2026-03-01'}");
    private static Registerserver server;

    @BeforeAll
    static void start() {
        server = new Registerserver();
    }

    @AfterAll
    static void everyExchangeFitsTheOfficialDescription() {
        server.close();
        server.beschrijvingen.moetenKloppen();
    }

    @ParameterizedTest
    @CsvSource({HISTORIE + ", verblijfplaatsen, 2", BEWONING + ", bewoningen, 3"})
    void answersTheWholeCall(String pad, String lijst, int aantal) {
        assertThat(stuur(pad, vraag(pad), 200).path(lijst)).hasSize(aantal);
    }

    static Stream<Arguments> parameters() {
        return VRAGEN.keySet().stream().flatMap(pad -> vraag(pad).propertyNames().stream().map(naam -> Arguments.of(pad, naam)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesAMissingParameter(String pad, String naam) {
        JsonNode fout = stuur(pad, (ObjectNode) vraag(pad).without(naam), 400);

        assertThat(fout.path("invalidParams").get(0).path("name").asString()).isEqualTo(naam);
        assertThat(fout.path("invalidParams").get(0).path("code").asString()).isEqualTo("required");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesABrokenParameter(String pad, String naam) {
        assertThat(stuur(pad, vraag(pad).put(naam, "?!"), 400).path("invalidParams").get(0).path("name").asString()).isEqualTo(naam);
    }

    @ParameterizedTest
    @CsvSource({HISTORIE + ", 2013-01-01", HISTORIE + ", 2012-12-31", BEWONING + ", 2026-01-01"})
    void refusesAPeriodThatDoesNotEndAfterItsBeginning(String pad, String tot) {
        assertThat(stuur(pad, vraag(pad).put("datumTot", tot), 400).path("invalidParams").toString())
                .isEqualTo("[{\"name\":\"datumTot\",\"code\":\"date\",\"reason\":\"datumTot moet na datumVan liggen.\"}]");
    }

    @ParameterizedTest
    @CsvSource({HISTORIE, BEWONING})
    void refusesAParameterItDoesNotKnow(String pad) {
        assertThat(stuur(pad, vraag(pad).put("fields", "naam"), 400).path("invalidParams").get(0).path("code").asString())
                .isEqualTo("unknownParam");
    }

    @ParameterizedTest
    @CsvSource({HISTORIE, BEWONING})
    void refusesWhoMayNotAsk(String pad) {
        var zonderSleutel = Map.of("x-doelbinding", "verhuizing", "Content-Type", "application/json; charset=utf-8");

        assertThat(server.stuur("POST", pad, zonderSleutel, vraag(pad).toString()).statusCode()).isEqualTo(401);
        assertThat(server.stuur("GET", pad, KOPPEN, "").statusCode()).isEqualTo(405);
        server.beschrijvingen.vergeet();
    }

    private static ObjectNode vraag(String pad) {
        return (ObjectNode) JSON.readTree(VRAGEN.get(pad).replace('\'', '"'));
    }

    private static JsonNode stuur(String pad, ObjectNode lijf, int status) {
        var antwoord = server.stuur("POST", pad, KOPPEN, lijf.toString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        return JSON.readTree(antwoord.body());
    }
}
