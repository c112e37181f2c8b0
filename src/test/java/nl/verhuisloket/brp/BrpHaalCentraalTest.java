package nl.verhuisloket.brp;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.omgeving.registers.Registerserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrpHaalCentraalTest {

    private static Registerserver server;
    private static BrpHaalCentraal brp;

    @BeforeAll
    static void start() {
        server = new Registerserver();
        brp = new BrpHaalCentraal(new BrpVerbinding(), Registerserver.vast(Brptest.metSleutel(server)));
    }

    @AfterAll
    static void everyExchangeFitsTheOfficialDescription() {
        server.close();
        server.beschrijvingen.moetenKloppen();
    }

    @BeforeEach
    void vergeet() {
        server.vergeet();
    }

    @ParameterizedTest
    @CsvSource({
        "999993653, Suzanne Moulin,            1985-12-01, ADRES,      0599, Boterdiep 31,         2015-08-08, false, ",
        "999990858, Lance Smit,                ,           ADRES,      0344, Mississippidreef 151, ,           false, ",
        "999990949, Marianne de Jong,          ,           ADRES,      0344, Mississippidreef 151, ,           false, ",
        "999990627, Stephan Janssen,           1975-04-06, ADRES,      0518, Mandelaplein 2,       2006-05-20, false, ",
        "999990226, Jeannette Overvaart,       1987-02-08, ADRES,      0518, Mandelaplein 2,       ,           false, ",
        "999997580, Nina Overvaart,            2018-12-01, ADRES,      0518, Mandelaplein 2,       2018-12-01, false, ",
        "999997567, Hillegonda Hoogenboezem,   1975-03-30, ADRES,      0363, Aalbersestraat 275,   ,           false, ",
        "999997440, Pieter Almenkinders,       1964-07-27, ADRES,      0363, Aalbersestraat 275,   ,           false, ",
        "999991802, Frans in 't Veld,          1990-09-20, ADRES,      0363, Hunzestraat 87,       1990-09-20, true,  ",
        "999993483, Jacoba Magdalena te Schaars, 1965-05-22, BUITENLAND, 1999, ,                   2014-07-02, true,  E",
        "999992077, Jan Staart,                2015-01-01, BUITENLAND, 1999, ,                     2015-01-01, false, O",
        "999999989, Ineke Voorbeeld,           1979-02-14, ADRES,      0363, Voorbeeldlaan 12,     2018-06-01, false, "})
    void knowsEveryPersona(String bsn, String naam, String geboorte, Soort soort, String gemeente, String adres, String vanaf,
                           boolean geheim, String opschorting) {
        Persoon persoon = zoek(bsn);

        assertThat(persoon.volledigeNaam()).isEqualTo(naam);
        assertThat(persoon.verblijfplaats().soort()).isEqualTo(soort);
        assertThat(persoon.gemeenteVanInschrijving()).isEqualTo(gemeente);
        assertThat(persoon.verblijfplaats().adres()).satisfies(gevonden ->
                assertThat(gevonden == null ? null : gevonden.straatEnNummer()).isEqualTo(adres));
        assertThat(persoon.geheimhouding()).isEqualTo(geheim);
        assertThat(persoon.opschorting()).isEqualTo(opschorting);
        if (geboorte != null) {
            assertThat(persoon.geboorte()).isEqualTo(GedeeltelijkeDatum.van(java.time.LocalDate.parse(geboorte)));
        }
        if (vanaf != null) {
            assertThat(persoon.verblijfplaats().vanaf()).isEqualTo(GedeeltelijkeDatum.van(java.time.LocalDate.parse(vanaf)));
        }
    }

    @Test
    void givesTheWholeAddressWithItsBagIds() {
        var verblijfplaats = zoek("999993653").verblijfplaats();
        var adres = verblijfplaats.adres();

        assertThat(adres.leesbaar()).isEqualTo("Boterdiep 31, 3077 AW Rotterdam");
        assertThat(adres.gemeentecode()).isEqualTo("0599");
        assertThat(adres.adresseerbaarObjectId()).isEqualTo("0599010000208579");
        assertThat(adres.nummeraanduidingId()).isEqualTo("0599200000219678");
        assertThat(verblijfplaats.functie()).isEqualTo("W");
    }

    @Test
    void aMarriageIsCurrentAndAPartnerMayBeUnknownToTheBrp() {
        assertThat(zoek("999990858").partners()).singleElement().satisfies(partner -> {
            assertThat(partner.bsn()).isEqualTo(new Bsn("999990949"));
            assertThat(partner.soortVerbintenis()).isEqualTo("H");
            assertThat(partner.ontbonden()).isFalse();
        });
        assertThat(zoek("999993653").partners()).singleElement().satisfies(partner -> {
            assertThat(partner.bsn()).isNull();
            assertThat(partner.volledigeNaam()).isEqualTo("Jean Marie Beaudelaire");
        });
        assertThat(zoek("999990627").partners()).isEmpty();
    }

    @Test
    void aDissolvedMarriageIsFlagged() {
        assertThat(zoek("999994967").partners()).singleElement().satisfies(partner -> {
            assertThat(partner.bsn()).isEqualTo(new Bsn("999993045"));
            assertThat(partner.ontbonden()).isTrue();
        });
    }

    @Test
    void aParentHasItsChildrenAndAChildItsParents() {
        assertThat(zoek("999990627").kinderen()).extracting(kind -> kind.bsn().waarde()).containsExactly("999997580", "999995145");
        assertThat(zoek("999997567").kinderen()).hasSize(11);
        assertThat(zoek("999997580").ouders()).extracting(Persoon.Verwant::volledigeNaam)
                .containsExactly("Jeannette Overvaart", "Stephan Janssen");
        assertThat(zoek("999997580").ouders()).extracting(Persoon.Verwant::geboorte)
                .containsExactly(new GedeeltelijkeDatum(1987, 2, 8), new GedeeltelijkeDatum(1975, 4, 6));
    }

    @Test
    void gezagIsThatOverThePersonNotThatOfAParentOverAChild() {
        assertThat(zoek("999996770").gezag()).containsExactly(
                new Persoon.Gezag("GezamenlijkOuderlijkGezag", List.of(new Bsn("999997567"), new Bsn("999997440"))));
        assertThat(zoek("999997580").gezag()).containsExactly(
                new Persoon.Gezag("EenhoofdigOuderlijkGezag", List.of(new Bsn("999990226"))));
        assertThat(zoek("999997567").gezag()).isEmpty();
        assertThat(zoek("999997476").gezag()).isEmpty();
    }

    @Test
    void flagsWhatAsksForCare() {
        assertThat(zoek("999993811").curatele()).isTrue();
        assertThat(zoek("999991632").inOnderzoek()).isTrue();
        assertThat(zoek("999992570").verblijfplaats().verblijftNietOpAdres()).isTrue();
        assertThat(zoek("999993653")).satisfies(gewoon -> {
            assertThat(gewoon.curatele()).isFalse();
            assertThat(gewoon.inOnderzoek()).isFalse();
            assertThat(gewoon.geheimhouding()).isFalse();
            assertThat(gewoon.verblijfplaats().verblijftNietOpAdres()).isFalse();
        });
    }

    @Test
    void anUnknownBsnIsAbsentNotAnError() {
        assertThat(brp.zoek("0363", new Bsn("999999904"))).isEmpty();
    }

    @Test
    void keepsTheOrderAndLeavesOutWhoIsUnknown() {
        assertThat(brp.zoekAlle("0363", bsns("999997440", "999999904", "999997567", "999997440")))
                .extracting(persoon -> persoon.bsn().waarde()).containsExactly("999997440", "999997567");
    }

    @Test
    void asksNothingForNobody() {
        assertThat(brp.zoekAlle("0363", List.of())).isEmpty();
        server.wiremock.verify(0, postRequestedFor(urlEqualTo("/brp/personen")));
    }

    @Test
    void asksAtMostTwentyAtOnce() {
        List<Bsn> veel = new ArrayList<>(bsns("999993653", "999990858"));
        for (int i = 0; veel.size() < 41; i++) {
            String mogelijk = String.format(Locale.ROOT, "99998%04d", i);
            if (Bsn.isGeldig(mogelijk)) {
                veel.add(new Bsn(mogelijk));
            }
        }
        veel.add(new Bsn("999990949"));

        assertThat(brp.zoekAlle("0363", veel)).extracting(Persoon::volledigeNaam)
                .containsExactly("Suzanne Moulin", "Lance Smit", "Marianne de Jong");
        server.wiremock.verify(3, postRequestedFor(urlEqualTo("/brp/personen")));
    }

    @Test
    void knowsWhoLivesAtEachFixture() {
        assertThat(bewoning("0363010099000001")).isEqualTo(new BrpRegister.Bewoning(List.of(), false));
        assertThat(bewoning("0363010099000002")).as("without the resident who died")
                .isEqualTo(new BrpRegister.Bewoning(bsns("999999989"), false));
        assertThat(bewoning("0363010099000007").bewoners())
                .containsExactlyInAnyOrderElementsOf(bsns("999999941", "999999953", "999999965"));
        assertThat(bewoning("0363010001004477").bewoners()).hasSize(14);
        assertThat(bewoning("0363010099000012")).isEqualTo(new BrpRegister.Bewoning(List.of(), true));
    }

    /** The same headers and fields that BrpMockTest breaks one by one; a new one must be broken there too. */
    @Test
    void sendsTheHeadersAndFieldsThatTheMockChecks() {
        zoek("999993653");
        assertThat(server.laatsteKoppen().keySet()).map(String::toLowerCase)
                .containsExactlyInAnyOrder("x-api-key", "x-doelbinding", "content-type", "accept");
        assertThat(server.laatsteVelden()).containsExactlyInAnyOrder("type", "burgerservicenummer", "fields");

        bewoning("0363010099000002");
        assertThat(server.laatsteVelden()).containsExactlyInAnyOrder("type", "adresseerbaarObjectIdentificatie", "fields");
    }

    private static BrpRegister.Bewoning bewoning(String object) {
        return brp.zoekBewoners("0363", object);
    }

    private static Persoon zoek(String bsn) {
        return brp.zoek("0363", new Bsn(bsn)).orElseThrow();
    }

    private static List<Bsn> bsns(String... waarden) {
        return java.util.Arrays.stream(waarden).map(Bsn::new).toList();
    }
}
