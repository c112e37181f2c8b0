package nl.verhuisloket.omgeving.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Bsn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The played BRP refuses what the real one refuses: each header and each field of each call is broken and left out once. */
class BrpMockTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> KOPPEN = Map.of("X-API-KEY", "demo-brp", "x-doelbinding", "verhuizing",
            "Content-Type", "application/json; charset=utf-8", "Accept", "application/json");
    private static final String RAADPLEEG = """
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999993653"],"fields":["naam","geboorte.datum"]}""";
    private static final String ZOEK = """
            {"type":"ZoekMetAdresseerbaarObjectIdentificatie","adresseerbaarObjectIdentificatie":"0363010099000002",
             "fields":["burgerservicenummer"]}""";
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

    @Test
    void answersTheWholeCalls() {
        assertThat(stuur(KOPPEN, RAADPLEEG, 200).path("personen").get(0).path("naam").path("volledigeNaam").asString())
                .isEqualTo("Suzanne Moulin");
        assertThat(stuur(KOPPEN, ZOEK, 200).path("personen")).hasSize(1);
    }

    static Stream<Arguments> headers() {
        return Stream.of(RAADPLEEG, ZOEK).flatMap(lijf -> Stream.of(
                Arguments.of("X-API-KEY", null, 401, "authentication", lijf), Arguments.of("X-API-KEY", "raad", 401, "authentication", lijf),
                Arguments.of("x-doelbinding", null, 400, "paramsCombination", lijf),
                Arguments.of("x-doelbinding", "reclame", 403, "autorisation", lijf),
                Arguments.of("Content-Type", null, 415, "unsupported", lijf),
                Arguments.of("Content-Type", "text/plain", 415, "unsupported", lijf),
                Arguments.of("Content-Type", "application/json; charset=latin1", 415, "unsupported", lijf),
                Arguments.of("Accept", "text/html", 406, "notAcceptable", lijf)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesABrokenOrMissingHeader(String kop, String waarde, int status, String code, String lijf) {
        Map<String, String> koppen = new LinkedHashMap<>(KOPPEN);
        if (waarde == null) {
            koppen.remove(kop);
        } else {
            koppen.put(kop, waarde);
        }
        assertThat(stuur(koppen, lijf, status).path("code").asString()).isEqualTo(code);
    }

    static Stream<Arguments> fields() {
        return Stream.of(RAADPLEEG, ZOEK).flatMap(lijf -> JSON.readTree(lijf).propertyNames().stream().map(veld -> Arguments.of(veld, lijf)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesAMissingField(String veld, String lijf) {
        JsonNode fout = stuur(KOPPEN, ((ObjectNode) JSON.readTree(lijf)).without(veld).toString(), 400);

        assertThat(fout.path("invalidParams").get(0).path("name").asString()).isEqualTo(veld);
        assertThat(fout.path("invalidParams").get(0).path("code").asString()).isEqualTo("required");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesABrokenField(String veld, String lijf) {
        JsonNode fout = stuur(KOPPEN, ((ObjectNode) JSON.readTree(lijf)).put(veld, "?!").toString(), 400);

        assertThat(fout.path("code").asString()).isEqualTo("paramsValidation");
        assertThat(fout.path("invalidParams").get(0).path("name").asString()).isEqualTo(veld);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "burgerservicenummer | []                          | burgerservicenummer    | minItems     | Array bevat minder dan 1 items.",
        "burgerservicenummer | ['12345678']                | burgerservicenummer[0] | pattern      | Waarde voldoet niet aan patroon ^[0-9]{9}$.",
        "burgerservicenummer | ['999993653','x']           | burgerservicenummer[1] | pattern      | Waarde voldoet niet aan patroon ^[0-9]{9}$.",
        "gemeenteVanInschrijving | '363'                   | gemeenteVanInschrijving | pattern     | Waarde voldoet niet aan patroon ^[0-9]{4}$.",
        "voornamen           | 'Pietje'                    | voornamen              | unknownParam | Parameter is niet verwacht.",
        "fields              | []                          | fields                 | minItems     | Array bevat minder dan 1 items.",
        "fields              | ['bestaatNiet']             | fields[0]              | fields       | Parameter bevat een niet bestaande veldnaam.",
        "fields              | ['naam','inOnderzoek']      | fields[1]              | fields       | Parameter bevat een niet toegestane veldnaam.",
        "fields              | ['geheimhoudingPersoonsgegevens'] | fields[0]        | fields       | Parameter bevat een niet toegestane veldnaam.",
        "fields              | ['opschortingBijhouding.reden']   | fields[0]        | fields       | Parameter bevat een niet toegestane veldnaam.",
        "fields              | ['verblijfplaats.inOnderzoek']    | fields[0]        | fields       | Parameter bevat een niet toegestane veldnaam.",
        "fields              | ['gezag.type']              | fields[0]              | fields       | Parameter bevat een niet toegestane veldnaam."})
    void refusesInTheWordsOfTheBrp(String veld, String waarde, String naam, String code, String reden) {
        JsonNode fout = stuur(KOPPEN, met(RAADPLEEG, veld, waarde), 400);

        assertThat(fout.path("title").asString()).isEqualTo("Een of meerdere parameters zijn niet correct.");
        assertThat(fout.path("detail").asString()).isEqualTo("De foutieve parameter(s) zijn: " + naam + ".");
        assertThat(fout.path("invalidParams").toString()).isEqualTo(
                "[{\"name\":\"" + naam + "\",\"code\":\"" + code + "\",\"reason\":\"" + reden + "\"}]");
    }

    @Test
    void refusesMoreThanTwentyBsns() {
        String bsns = "[" + "'999993653',".repeat(20) + "'999993653']";

        assertThat(stuur(KOPPEN, met(RAADPLEEG, "burgerservicenummer", bsns), 400).path("invalidParams").get(0).path("code").asString())
                .isEqualTo("maxItems");
    }

    @ParameterizedTest
    @CsvSource({"nationaliteiten", "geboorte.plaats", "geboorte", "verblijfstitel", "kinderen.geboorte", "partners", "immigratie", "geslacht"})
    void refusesAFieldThatNobodyMayUseForARelocation(String veld) {
        JsonNode fout = stuur(KOPPEN, met(RAADPLEEG, "fields", "['" + veld + "']"), 403);

        assertThat(fout.path("code").asString()).isEqualTo("unauthorizedField");
    }

    @ParameterizedTest
    @CsvSource({"verblijfplaats", "partners.naam", "gemeenteVanInschrijving", "geslacht"})
    void aSearchGivesLessThanALookUp(String veld) {
        assertThat(stuur(KOPPEN, met(ZOEK, "fields", "['" + veld + "']"), 400).path("invalidParams").get(0).path("code").asString())
                .isEqualTo("fields");
    }

    @Test
    void refusesToListMoreThanThirty() {
        JsonNode fout = stuur(KOPPEN, met(ZOEK, "adresseerbaarObjectIdentificatie", "'0363010099000012'"), 400);

        assertThat(fout.path("code").asString()).isEqualTo("tooManyResults");
        assertThat(fout.path("title").asString()).isEqualTo("Teveel zoekresultaten.");
    }

    @Test
    void addsTheDeceasedOnlyWhenAsked() {
        assertThat(stuur(KOPPEN, met(ZOEK, "inclusiefOverledenPersonen", "true"), 200).path("personen")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0599, 1", "0363, 0"})
    void narrowsToTheMunicipality(String gemeente, int aantal) {
        assertThat(stuur(KOPPEN, met(RAADPLEEG, "gemeenteVanInschrijving", "'" + gemeente + "'"), 200).path("personen")).hasSize(aantal);
    }

    @Test
    void givesWhatWasAskedAndWhatGoesByItself() {
        String vraag = met(met(RAADPLEEG, "burgerservicenummer", "['999993483','999991632']"), "fields",
                "['naam.geslachtsnaam','verblijfplaats.datumVan']");
        JsonNode personen = stuur(KOPPEN, vraag, 200).path("personen");

        assertThat(personen.get(0).propertyNames()).containsExactlyInAnyOrder("naam", "verblijfplaats",
                "geheimhoudingPersoonsgegevens", "opschortingBijhouding");
        assertThat(personen.get(0).path("naam").propertyNames()).containsExactly("geslachtsnaam");
        assertThat(personen.get(1).path("verblijfplaats").propertyNames()).containsExactlyInAnyOrder("type", "datumVan", "inOnderzoek");
        assertThat(personen.get(1).path("verblijfplaats").path("inOnderzoek").propertyNames())
                .containsExactlyInAnyOrder("datumVan", "datumIngangOnderzoek");
    }

    @ParameterizedTest
    @CsvSource({"GET, /brp/personen, 405", "POST, /brp/personen/999993653, 404", "POST, /brp/bewoningen, 404", "POST, /brp/reisdocumenten, 404"})
    void refusesWhatItDoesNotPlay(String methode, String pad, int status) {
        assertThat(server.stuur(methode, pad, KOPPEN, methode.equals("GET") ? "" : RAADPLEEG).statusCode()).isEqualTo(status);
        server.beschrijvingen.vergeet();
    }

    @Test
    void refusesWhatIsNoJson() {
        stuur(KOPPEN, "type=RaadpleegMetBurgerservicenummer", 400);
        stuur(KOPPEN, "[]", 400);
    }

    /** With this every data file is held against the official description, all of its fields. */
    @Test
    void everyPersonFitsTheOfficialDescriptionAndHasAValidBsn() {
        List<String> velden = new ArrayList<>();
        Bestanden.lees(Path.of("mocks/brp/velden.json")).path("RaadpleegMetBurgerservicenummer").forEach(veld -> velden.add(veld.asString()));
        List<JsonNode> personen = Bestanden.leesMap(Path.of("mocks/brp/personen"), "persoon");

        assertThat(personen).hasSizeGreaterThan(25).allSatisfy(persoon -> {
            String bsn = persoon.path("burgerservicenummer").asString();
            assertThat(Bsn.isGeldig(bsn)).isTrue();
            ObjectNode vraag = ((ObjectNode) JSON.readTree(RAADPLEEG)).set("fields", JSON.valueToTree(velden));
            JsonNode antwoord = stuur(KOPPEN, met(vraag.toString(), "burgerservicenummer", "['" + bsn + "']"), 200).path("personen").get(0);
            assertThat(antwoord).as("no data beside what may be asked").isEqualTo(persoon);
        });
    }

    private static String met(String lijf, String veld, String waarde) {
        return ((ObjectNode) JSON.readTree(lijf)).set(veld, JSON.readTree(waarde.strip().replace('\'', '"'))).toString();
    }

    private static JsonNode stuur(Map<String, String> koppen, String lijf, int status) {
        var antwoord = server.stuur("POST", "/brp/personen", koppen, lijf);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValueSatisfying(soort ->
                assertThat(soort).startsWith(status == 200 ? "application/json" : "application/problem+json"));
        return JSON.readTree(antwoord.body());
    }
}
