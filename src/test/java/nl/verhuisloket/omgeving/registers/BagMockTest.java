package nl.verhuisloket.omgeving.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The played BAG refuses what the real one refuses: each header and each parameter of each call is broken and left out once. */
class BagMockTest {

    private static final Map<String, String> KOPPEN = Map.of("X-Api-Key", "demo-bag", "Accept", "application/hal+json",
            "Accept-Crs", "epsg:28992");
    private static final String OP_POSTCODE = "/bag/adressenuitgebreid?postcode=5038EA&huisnummer=16&huisletter=a"
            + "&inclusiefEindStatus=true&page=1&pageSize=100";
    private static final String OP_TOEVOEGING = "/bag/adressenuitgebreid?postcode=1014AW&huisnummer=14&huisnummertoevoeging=H&exacteMatch=true";
    private static final String OP_OBJECT = "/bag/adressenuitgebreid?adresseerbaarObjectIdentificatie=0363010099000008&page=1&pageSize=100";
    private static final String OP_STRAAT = "/bag/adressenuitgebreid?openbareRuimteNaam=Heuvelring&woonplaatsNaam=Tilburg&huisnummer=12";
    private static final String VRIJ = "/bag/adressenuitgebreid?q=heuvelring&inclusiefEindStatus=true&page=1&pageSize=100";
    private static final String OP_ID = "/bag/adressenuitgebreid/0363200099000001?inclusiefEindStatus=true";
    private static final List<String> VERPLICHT = List.of("postcode", "huisnummer", "adresseerbaarObjectIdentificatie", "q",
            "openbareRuimteNaam", "woonplaatsNaam");
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

    static Stream<String> calls() {
        return Stream.of(OP_POSTCODE, OP_TOEVOEGING, OP_OBJECT, OP_STRAAT, VRIJ, OP_ID);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answersTheWholeCall(String url) {
        JsonNode antwoord = stuur(KOPPEN, url, 200);
        assertThat(antwoord.path("_embedded").has("adressen") || antwoord.has("nummeraanduidingIdentificatie")).isTrue();
    }

    static Stream<Arguments> headers() {
        return calls().flatMap(url -> Stream.of(
                Arguments.of("X-Api-Key", null, 401, "authentication", url), Arguments.of("X-Api-Key", "raad", 403, "autorisation", url),
                Arguments.of("Accept", "text/html", 406, "notAcceptable", url), Arguments.of("Accept", null, 406, "notAcceptable", url),
                Arguments.of("Accept-Crs", null, 412, "acceptCrsMissing", url),
                Arguments.of("Accept-Crs", "epsg:4326", 406, "crsNotAcceptable", url)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesABrokenOrMissingHeader(String kop, String waarde, int status, String code, String url) {
        Map<String, String> koppen = new LinkedHashMap<>(KOPPEN);
        if (waarde == null) {
            koppen.remove(kop);
        } else {
            koppen.put(kop, waarde);
        }
        assertThat(stuur(koppen, url, status).path("code").asString()).isEqualTo(code);
    }

    static Stream<Arguments> parameters() {
        return calls().flatMap(url -> vraag(url).keySet().stream().map(naam -> Arguments.of(naam, url)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesABrokenParameter(String naam, String url) {
        Map<String, String> vraag = vraag(url);
        vraag.put(naam, naam.matches("q|.*Naam") ? "a".repeat(300) : "0-x");
        JsonNode fout = stuur(KOPPEN, url(url, vraag), 400);

        assertThat(fout.path("code").asString()).isEqualTo("paramsValidation");
        assertThat(fout.path("invalid-params")).singleElement().satisfies(parameter -> {
            assertThat(parameter.path("name").asString()).isEqualTo(naam);
            assertThat(parameter.path("code").asString()).isEqualTo("pattern");
        });
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void refusesAMissingMandatoryParameter(String naam, String url) {
        Map<String, String> vraag = vraag(url);
        vraag.remove(naam);
        JsonNode antwoord = stuur(KOPPEN, url(url, vraag), VERPLICHT.contains(naam) ? 400 : 200);

        if (VERPLICHT.contains(naam)) {
            assertThat(antwoord.path("code").asString()).isIn("paramsCombination", "paramsRequired");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/bag/adressenuitgebreid,                                                            400, paramsRequired",
        "/bag/adressenuitgebreid?postcode=1099XA&huisnummer=10&q=Laan,                       400, unsupportedCombination",
        "/bag/adressenuitgebreid?adresseerbaarObjectIdentificatie=0363010099000008&huisletter=a, 400, unsupportedCombination",
        "/bag/adressenuitgebreid?q=Laan&exacteMatch=true,                                    400, unsupportedCombination",
        "/bag/adressenuitgebreid?postcode=1099XA&huisnummer=10&zoek=1,                       400, paramsValidation",
        "/bag/adressenuitgebreid/0363100099000001,                                           400, paramsValidation",
        "/bag/adressenuitgebreid/0363200099000001?page=1,                                    400, paramsValidation",
        "/bag/adressenuitgebreid/0363200099009999,                                           404, notFound",
        "/bag/adressenuitgebreid/0363200099000006,                                           404, notFound"})
    void refusesInTheWordsOfTheBag(String url, int status, String code) {
        assertThat(stuur(KOPPEN, url, status).path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"GET, /bag/panden, 404", "POST, /bag/adressenuitgebreid, 405"})
    void refusesWhatItDoesNotPlay(String methode, String pad, int status) {
        assertThat(server.stuur(methode, pad, KOPPEN, methode.equals("POST") ? "{}" : "").statusCode()).isEqualTo(status);
        server.beschrijvingen.vergeet();
    }

    @ParameterizedTest
    @CsvSource({
        "postcode=5038EA&huisnummer=16,                                        2",
        "postcode=5038%20ea&huisnummer=16,                                     2",
        "postcode=5038EA&huisnummer=16&exacteMatch=true,                       1",
        "postcode=5038EA&huisnummer=16&huisletter=A&exacteMatch=true,          1",
        "postcode=5038EA&huisnummer=16&huisnummertoevoeging=2,                 0",
        "postcode=1099XE&huisnummer=9,                                         0",
        "postcode=1099XE&huisnummer=9&inclusiefEindStatus=true,                1",
        "q=heuvelring%2016%20tilburg,                                          2",
        "q=heuvelring%201,                                                     0"})
    void findsAsTheFeatureFilesOfTheBagSay(String vraag, int aantal) {
        assertThat(stuur(KOPPEN, "/bag/adressenuitgebreid?" + vraag, 200).path("_embedded").path("adressen")).hasSize(aantal);
    }

    @Test
    void givesPagesThatLeadToTheNext() {
        String url = "/bag/adressenuitgebreid?page=1&q=amsterdam&pageSize=10";
        JsonNode eerste = stuur(KOPPEN, url, 200);
        String volgende = eerste.path("_links").path("next").path("href").asString();
        JsonNode tweede = stuur(KOPPEN, volgende.replace(server.wiremock.baseUrl(), ""), 200);

        assertThat(eerste.path("_embedded").path("adressen")).hasSize(10);
        assertThat(tweede.path("_embedded").path("adressen")).isNotEmpty().doesNotContainAnyElementsOf(eerste.path("_embedded").path("adressen"));
    }

    @Test
    void everyAddressFitsTheOfficialDescription() {
        List<JsonNode> adressen = Bestanden.leesMap(Path.of("mocks/bag/adressen"), "adres");

        assertThat(adressen).hasSizeGreaterThan(25).allSatisfy(adres -> stuur(KOPPEN, "/bag/adressenuitgebreid/"
                + adres.path("nummeraanduidingIdentificatie").asString() + "?inclusiefEindStatus=true", 200));
    }

    private static Map<String, String> vraag(String url) {
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&")).map(deel -> deel.split("="))
                .collect(Collectors.toMap(deel -> deel[0], deel -> deel[1], (een, ander) -> een, LinkedHashMap::new));
    }

    private static String url(String oud, Map<String, String> vraag) {
        String staart = vraag.entrySet().stream().map(deel -> deel.getKey() + "=" + deel.getValue()).collect(Collectors.joining("&"));
        return oud.substring(0, oud.indexOf('?')) + (staart.isEmpty() ? "" : "?" + staart);
    }

    private static JsonNode stuur(Map<String, String> koppen, String url, int status) {
        var antwoord = server.stuur("GET", url, koppen, "");
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue(status == 200 ? "application/hal+json" : "application/problem+json");
        return JsonMapper.shared().readTree(antwoord.body());
    }
}
