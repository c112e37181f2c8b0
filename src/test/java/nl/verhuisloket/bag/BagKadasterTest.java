package nl.verhuisloket.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.verhuisloket.kern.Postcode;
import nl.verhuisloket.omgeving.registers.Registerserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BagKadasterTest {

    private static Registerserver server;
    private static BagKadaster bag;

    @BeforeAll
    static void start() {
        server = new Registerserver();
        bag = new BagKadaster(new BagVerbinding(),
                Registerserver.vast(new BagInstellingen(server.url("/bag"), "demo-bag", Duration.ofSeconds(5))));
    }

    @AfterAll
    static void everyExchangeFitsTheOfficialDescription() {
        server.close();
        server.beschrijvingen.moetenKloppen();
    }

    @ParameterizedTest
    @CsvSource({
        "1099XA, 10,  Voorbeeldlaan 10,    Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            110,  Pand in gebruik,    0363",
        "1099XA, 12,  Voorbeeldlaan 12,    Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            80,   Pand in gebruik,    0363",
        "1099XB, 1,   Proefkade 1,         Verblijfsobject, Verblijfsobject in gebruik,   kantoorfunctie,         200,  Pand in gebruik,    0363",
        "1099XC, 7,   Parkweg 7,           Verblijfsobject, Verblijfsobject in gebruik,   logiesfunctie,          60,   Pand in gebruik,    0363",
        "1099XD, 3,   Nieuwbouwstraat 3,   Verblijfsobject, Verblijfsobject gevormd,      woonfunctie,            90,   Bouw gestart,       0363",
        "1099XE, 9,   Sloopweg 9,          Verblijfsobject, Verblijfsobject ingetrokken,  woonfunctie,            70,   Pand gesloopt,      0363",
        "1099XF, 2,   Kleinsteeg 2,        Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            35,   Pand in gebruik,    0363",
        "1099XG, 4,   Nevenhof 4,          Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            95,   Pand in gebruik,    0363",
        "1099XH, 5,   Kade 5,              Ligplaats,       Plaats aangewezen,            ,                       ,     ,                   0363",
        "1099XJ, 1,   Zorglaan 1,          Verblijfsobject, Verblijfsobject in gebruik,   gezondheidszorgfunctie, 2400, Pand in gebruik,    0363",
        "1099XK, 1,   Grensweg 1,          Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            100,  Pand in gebruik,    0394",
        "1099XL, 100, Volhuis 100,         Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            900,  Pand in gebruik,    0363",
        "3077AW, 31,  Boterdiep 31,        Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            100,  Pand in gebruik,    0599",
        "3224TT, 4,   Plataanlaan 4,       Verblijfsobject, Verblijfsobject in gebruik,   woonfunctie,            100,  Pand in gebruik,    1992"})
    void knowsEveryFixture(String postcode, int huisnummer, String adres, String soort, String status, String doel, Integer oppervlakte,
                           String pand, String gemeente) {
        assertThat(zoek(postcode, huisnummer, null, null)).singleElement().satisfies(gevonden -> {
            assertThat(gevonden.adres().straatEnNummer()).isEqualTo(adres);
            assertThat(gevonden.soort()).isEqualTo(soort);
            assertThat(gevonden.status()).isEqualTo(status);
            assertThat(gevonden.gebruiksdoelen()).isEqualTo(doel == null ? List.of() : List.of(doel));
            assertThat(gevonden.oppervlakte()).isEqualTo(oppervlakte);
            assertThat(gevonden.pandstatussen()).isEqualTo(pand == null ? List.of() : List.of(pand));
            assertThat(gevonden.adres().gemeentecode()).isEqualTo(gemeente);
            assertThat(gevonden.nevenadres()).isEqualTo(adres.equals("Nevenhof 4"));
        });
    }

    @Test
    void givesTheWholeAddress() {
        var adres = zoek("1099XA", 10, null, null).get(0).adres();

        assertThat(adres.leesbaar()).isEqualTo("Voorbeeldlaan 10, 1099 XA Amsterdam");
        assertThat(adres.nummeraanduidingId()).isEqualTo("0363200099000001");
        assertThat(adres.adresseerbaarObjectId()).isEqualTo("0363010099000001");
    }

    @ParameterizedTest
    @CsvSource({"1099XZ, 1", "1099XA, 11", "1099XA, 0", "1099XA, 100000"})
    void whatIsNotInTheBagIsEmpty(String postcode, int huisnummer) {
        assertThat(zoek(postcode, huisnummer, null, null)).isEmpty();
    }

    @Test
    void aNumberAloneFindsItsLettersTooAndTheNumberItselfFirst() {
        assertThat(namen(zoek("1099XA", 20, null, null))).containsExactly("Voorbeeldlaan 20", "Voorbeeldlaan 20A");
        assertThat(namen(zoek("5038EA", 16, null, null))).containsExactly("Heuvelring 16", "Heuvelring 16a");
        assertThat(namen(zoek("1015CJ", 117, null, null))).containsExactly("Keizersgracht 117A", "Keizersgracht 117B", "Keizersgracht 117C");
    }

    @Test
    void aLetterFindsOnlyItself() {
        assertThat(namen(zoek("5038EA", 16, "A", null))).containsExactly("Heuvelring 16a");
        assertThat(zoek("5038EA", 16, "B", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB, ", ", hoog5", ", a-1", "1, "})
    void whatTheBagCannotHoldIsNotAsked(String huisletter, String toevoeging) {
        server.vergeet();

        assertThat(zoek("5038EA", 12, huisletter, toevoeging)).isEmpty();
        assertThat(server.wiremock.getAllServeEvents()).isEmpty();
    }

    @Test
    void anObjectUnderInvestigationSaysSo() {
        assertThat(zoek("5038EA", 16, null, null)).extracting(BagAdres::inOnderzoek).containsExactly(false, true);
    }

    @Test
    void aDummyAreaIsUnknown() {
        assertThat(zoek("1099XA", 30, null, null)).singleElement().extracting(BagAdres::oppervlakte).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heuvelring 12 Tilburg", "  heuvelring   12, tilburg ", "5038EA 12"})
    void findsByStreetAndPlace(String tekst) {
        assertThat(namen(bag.zoekVrij("0855", tekst))).contains("Heuvelring 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nergensweg 1 Amsterdam", "", "   "})
    void findsNothingByAStreetThatIsNotThere(String tekst) {
        assertThat(bag.zoekVrij("0363", tekst)).isEmpty();
    }

    @Test
    void findsByIdAlsoWhenWithdrawn() {
        assertThat(bag.zoekOpId("0363", "0363200099000001")).get().extracting(adres -> adres.adres().straatEnNummer()).isEqualTo("Voorbeeldlaan 10");
        assertThat(bag.zoekOpId("0363", "0363200099000006")).get().extracting(BagAdres::status).isEqualTo("Verblijfsobject ingetrokken");
        assertThat(bag.zoekOpId("0363", "0363200099009999")).isEmpty();
        assertThat(bag.zoekOpId("0363", "geen id")).isEmpty();
    }

    @Test
    void aNevenadresHasAHoofdadres() {
        var nevenadres = zoek("1099XG", 4, null, null).get(0);

        assertThat(bag.zoekHoofdadres("0363", nevenadres.adres().adresseerbaarObjectId())).get()
                .satisfies(hoofdadres -> assertThat(hoofdadres.adres().straatEnNummer()).isEqualTo("Nevenhof 2"))
                .satisfies(hoofdadres -> assertThat(hoofdadres.nevenadres()).isFalse());
        assertThat(bag.zoekHoofdadres("0363", "0363010099009999")).isEmpty();
        assertThat(bag.zoekHoofdadres("0363", "geen id")).isEmpty();
    }

    /** The same headers and parameters that BagMockTest breaks one by one; a new one must be broken there too. */
    @Test
    void sendsTheHeadersAndParametersThatTheMockChecks() {
        zoek("5038EA", 16, "a", "1");
        assertThat(server.laatsteKoppen().keySet()).map(String::toLowerCase).containsExactlyInAnyOrder("x-api-key", "accept", "accept-crs");
        assertThat(server.laatsteVelden()).containsExactlyInAnyOrder("postcode", "huisnummer", "huisletter", "huisnummertoevoeging",
                "inclusiefEindStatus", "page", "pageSize");

        bag.zoekHoofdadres("0363", "0363010099000008");
        assertThat(server.laatsteVelden()).containsExactlyInAnyOrder("adresseerbaarObjectIdentificatie", "page", "pageSize");
        bag.zoekVrij("0363", "Heuvelring");
        assertThat(server.laatsteVelden()).containsExactlyInAnyOrder("q", "inclusiefEindStatus", "page", "pageSize");
        bag.zoekOpId("0363", "0363200099000001");
        assertThat(server.laatsteVelden()).containsExactly("inclusiefEindStatus");
    }

    private static List<BagAdres> zoek(String postcode, int huisnummer, String huisletter, String toevoeging) {
        return bag.zoek("0363", new Postcode(postcode), huisnummer, huisletter, toevoeging);
    }

    private static List<String> namen(List<BagAdres> adressen) {
        return adressen.stream().map(adres -> adres.adres().straatEnNummer()).toList();
    }
}
