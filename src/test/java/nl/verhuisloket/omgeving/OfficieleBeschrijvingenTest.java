package nl.verhuisloket.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import nl.verhuisloket.omgeving.OfficieleBeschrijvingen.Uitwisseling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checks refuse known-bad messages; reads ../shared/data/openapi. */
class OfficieleBeschrijvingenTest {

    private static final String BRP = "brp-personen-2.7.0.yaml";
    private static final String BAG = "bag-individuele-bevragingen-2.6.0.yaml";
    private static final String VRAAG = """
            {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999993653"],"fields":["naam"]}""";
    private static final String ANTWOORD = """
            {"type":"RaadpleegMetBurgerservicenummer","personen":[{"geboorte":
             {"datum":{"type":"JaarDatum","jaar":1985,"langFormaat":"1985"}}}]}""";

    @BeforeEach
    void theDescriptionsAreHere() {
        if (!OfficieleBeschrijvingen.aanwezig()) {
            System.out.println("NIET GETOETST: de map ../shared/data/openapi is er niet.");
        }
        assumeTrue(OfficieleBeschrijvingen.aanwezig(), "no ../shared/data/openapi to check with");
    }

    @Test
    void aGoodBrpExchangeFits() {
        assertThat(brp(VRAAG, ANTWOORD)).isEmpty();
    }

    @Test
    void aBrpRequestWithoutFieldsIsRefused() {
        assertThat(brp(VRAAG.replace(",\"fields\":[\"naam\"]", ""), ANTWOORD)).anyMatch(fout -> fout.contains("fields"));
    }

    @Test
    void aBrpRequestWithAMisspeltParameterIsRefused() {
        assertThat(brp(VRAAG.replace("\"fields\"", "\"huisnr\":1,\"fields\""), ANTWOORD)).anyMatch(fout -> fout.contains("huisnr"));
    }

    @Test
    void aBrpRequestOfAnUnknownKindIsRefused() {
        assertThat(brp(VRAAG.replace("RaadpleegMet", "RaadpleegZonder"), ANTWOORD)).isNotEmpty();
    }

    @Test
    void aBrpAnswerWithAnUnknownKindOfDateIsRefused() {
        assertThat(brp(VRAAG, ANTWOORD.replace("JaarDatum", "Eeuw"))).isNotEmpty();
    }

    @Test
    void aBrpAnswerWithAMisspeltPropertyIsRefused() {
        assertThat(brp(VRAAG, ANTWOORD.replace("geboorte", "geboren"))).anyMatch(fout -> fout.contains("geboren"));
        assertThat(brp(VRAAG, ANTWOORD.replace("\"jaar\"", "\"jaren\""))).anyMatch(fout -> fout.contains("jaren"));
    }

    @Test
    void anotherContentTypeIsRefused() {
        assertThat(OfficieleBeschrijvingen.lees(BRP).afwijkingen(new Uitwisseling("POST", "/personen", Map.of(),
                Map.of("Content-Type", List.of("text/plain")), VRAAG, 200, json(), ANTWOORD))).hasSize(1);
    }

    @Test
    void aGoodBagExchangeFits() {
        assertThat(bag("1099XA", "key", "{\"_embedded\":{\"adressen\":[]}}")).isEmpty();
    }

    @Test
    void aBagRequestWithABadPostcodeOrWithoutKeyIsRefused() {
        assertThat(bag("0099XA", "key", "{}")).anyMatch(fout -> fout.contains("0099XA"));
        assertThat(bag("1099XA", null, "{}")).anyMatch(fout -> fout.contains("security"));
    }

    @Test
    void aBagAnswerWithANumberAsTextIsRefused() {
        assertThat(bag("1099XA", "key", "{\"_embedded\":{\"adressen\":[{\"huisnummer\":\"tien\"}]}}"))
                .anyMatch(fout -> fout.contains("tien") || fout.contains("huisnummer"));
    }

    @Test
    void aBagAnswerWithAMisspeltOrMissingPropertyIsRefused() {
        String adres = """
                {"_embedded":{"adressen":[{"openbareRuimteNaam":"Laan","korteNaam":"Laan","huisnummer":1,"woonplaatsNaam":"Stad",
                 "woonplaatsIdentificatie":"1234","nummeraanduidingIdentificatie":"0363200000000001",
                 "openbareRuimteIdentificatie":"0363300000000001"}]}}""";

        assertThat(bag("1099XA", "key", adres)).isEmpty();
        assertThat(bag("1099XA", "key", adres.replace("\"huisnummer\":1", "\"huisnummer\":1,\"oppervlak\":2")))
                .anyMatch(fout -> fout.contains("oppervlak"));
        assertThat(bag("1099XA", "key", adres.replace("\"huisnummer\":1,", ""))).anyMatch(fout -> fout.contains("huisnummer"));
    }

    private static List<String> brp(String vraag, String antwoord) {
        return OfficieleBeschrijvingen.lees(BRP).afwijkingen(
                new Uitwisseling("POST", "/personen", Map.of(), json(), vraag, 200, json(), antwoord));
    }

    private static Map<String, List<String>> json() {
        return Map.of("Content-Type", List.of("application/json; charset=utf-8"));
    }

    private static List<String> bag(String postcode, String sleutel, String antwoord) {
        Map<String, List<String>> koppen = sleutel == null ? Map.of() : Map.of("X-Api-Key", List.of(sleutel));
        return OfficieleBeschrijvingen.lees(BAG).afwijkingen(new Uitwisseling("GET", "/adressenuitgebreid",
                Map.of("postcode", List.of(postcode), "huisnummer", List.of("10")), koppen, "", 200,
                Map.of("Content-Type", List.of("application/hal+json"), "api-version", List.of("2.6.0")), antwoord));
    }
}
