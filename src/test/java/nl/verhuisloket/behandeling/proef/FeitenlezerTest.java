package nl.verhuisloket.behandeling.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.behandeling.proef.FeitenOngeldig.Veldfout;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Beletsel;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FeitenlezerTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NU = Instant.parse("2026-11-24T23:30:00Z");
    private final Feitenlezer lezer = new Feitenlezer(Clock.fixed(NU, Kalender.AMSTERDAM));

    @Test
    void whatIsLeftOutIsUnknownNoOrFilledIn() {
        Feiten feiten = lees("{}");
        assertThat(feiten).isEqualTo(new Feiten(NU, "0363", LocalDate.of(2026, 11, 25), null, null, false, null, null, null, null,
                List.of(), Toestemming.NIET_GEVRAAGD, false, false, false));
    }

    @Test
    void peopleAreNumberedInTheirOrder() {
        Feiten feiten = lees("""
                {"aangever": {"gevonden": true, "geboorte": "1985-12"},
                 "meeverhuizers": [{"gevonden": true, "relatie": "KIND", "geboorte": {"jaar": 2018}}, {"gevonden": false, "relatie": "GEEN"}]}""");
        assertThat(feiten.aangever().relatie()).isEqualTo(Relatie.ZELF);
        assertThat(feiten.aangever().geboorte()).isEqualTo(new GedeeltelijkeDatum(1985, 12, null));
        assertThat(feiten.meeverhuizers()).extracting(Feiten.Persoonsfeiten::nummer).containsExactly(1, 2);
        assertThat(feiten.meeverhuizers().get(0).geboorte()).isEqualTo(new GedeeltelijkeDatum(2018, null, null));
    }

    /** Facts as they are stored can be tried again as they are. */
    @Test
    void factsThatWereWrittenAsJsonAreReadBackTheSame() {
        Feiten feiten = lees("""
                {"verhuisdatum": "2026-12-01", "woonsituatie": "KAMER", "digidNiveau": 20, "steekproef": true, "toestemming": "GEGEVEN",
                 "adres": {"gevonden": true, "gemeentecode": "0363", "objectsoort": "Verblijfsobject", "gebruiksdoelen": ["woonfunctie"], "oppervlakte": 80},
                 "bewoning": {"bewoners": 2, "volwassenHuishoudens": 1, "hoofdbewonerGenoemd": true},
                 "aangever": {"gevonden": true, "geboorte": "1985-12-01", "adresSinds": "2011", "beletselen": ["%s"],
                              "verloop": {"verhuizingen": 3, "partnerBlijft": true}, "stukken": {"machtiging": "INGELEVERD"}},
                 "bestemming": {"briefadres": {"redenen": true}}, "storing": {"dagen": ["2026-11-20"]}, "adresverloop": {"opvang": true}}"""
                .formatted(Beletsel.values()[0]));
        assertThat(feiten.aangever().beletselen()).hasSize(1);
        assertThat(lees(JSON.writeValueAsString(feiten))).isEqualTo(feiten);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"bsn": "x"}                                              | bsn                              | Dit veld bestaat niet. Kies uit: aangever
            {"adres": {"gevonden": true, "straat": "x"}}              | adres.straat                     | Dit veld bestaat niet. Kies uit: gebruiksdoelen
            {"x-1": 1}                                                | (onbekend)                       | Dit veld bestaat niet
            {"woonsituatie": "HUURT"}                                 | woonsituatie                     | Kies uit: ZELFSTANDIG, KAMER, INWONEND
            {"toestemming": "JA"}                                     | toestemming                      | Kies uit: NIET_GEVRAAGD, GEVRAAGD
            {"woonsituatie": 1}                                       | woonsituatie                     | tekst tussen aanhalingstekens
            {"verhuisdatum": "24-11-2026"}                            | verhuisdatum                     | 2026-11-24
            {"verhuisdatum": "2026-11-31"}                            | verhuisdatum                     | bestaande datum
            {"verhuisdatum": "1849-12-31"}                            | verhuisdatum                     | 1850 tot en met 2150
            {"verhuisdatum": "2151-01-01"}                            | verhuisdatum                     | 1850 tot en met 2150
            {"peilmoment": "gisteren"}                                | peilmoment                       | 2026-11-24T09:00:00Z
            {"gemeente": "363"}                                       | gemeente                         | vier cijfers
            {"digidNiveau": 15}                                       | digidNiveau                      | 10, 20, 25 of 30
            {"digidNiveau": "20"}                                     | digidNiveau                      | zonder aanhalingstekens
            {"steekproef": "ja"}                                      | steekproef                       | true of false
            {"adres": true}                                           | adres                            | JSON-object
            {"adres": {}}                                             | adres.gevonden                   | ontbreekt
            {"adres": {"gevonden": true, "oppervlakte": 0}}           | adres.oppervlakte                | vanaf 1
            {"adres": {"gevonden": true, "gebruiksdoelen": "wonen"}}  | adres.gebruiksdoelen             | lijst
            {"adres": {"gevonden": true, "gebruiksdoelen": [1]}}      | adres.gebruiksdoelen[0]          | tekst
            {"bewoning": {"bewoners": -1, "volwassenHuishoudens": 0}} | bewoning.bewoners                | van 0
            {"aangever": {"gevonden": true, "beletselen": ["X"]}}     | aangever.beletselen[0]           | Kies uit
            {"aangever": {"gevonden": true, "beletselen": 1}}         | aangever.beletselen              | lijst
            {"woonrecht": "JA"}                                       | woonrecht                        | Kies uit: GEEN, INGELEVERD
            {"bestemming": {"vertrek": {"maandenWeg": -8}}}           | bestemming.vertrek.maandenWeg    | van 0
            {"storing": {"dagen": ["morgen"]}}                        | storing.dagen[0]                 | 2026-11-24
            {"bewoning": {"bewoners": 1}}                             | bewoning.volwassenHuishoudens    | ontbreekt
            {"aangever": {"gevonden": true, "opschorting": "Z"}}      | aangever.opschorting             | O, E, M, R, F
            {"aangever": {"gevonden": true, "functieAdres": "X"}}     | aangever.functieAdres            | W of B
            {"aangever": {"gevonden": true, "geboorte": "1985-13"}}   | aangever.geboorte                | 1985-12-01
            {"aangever": {"gevonden": true, "geboorte": {"jaar": 1985, "maand": 2, "dag": 30}}} | aangever.geboorte | 1985-12-01
            {"aangever": {"gevonden": true, "geboorte": {"jaar": 1985, "dag": 3}}}              | aangever.geboorte | 1985-12-01
            {"aangever": {"gevonden": true, "nummer": 1}}             | aangever                         | nummer 0
            {"meeverhuizers": {}}                                     | meeverhuizers                    | lijst
            {"meeverhuizers": [{"gevonden": true}]}                   | meeverhuizers[0].relatie         | ontbreekt
            {"meeverhuizers": [{"gevonden": true, "relatie": "ZELF"}]}| meeverhuizers[0]                 | andere relatie dan ZELF
            {"meeverhuizers": [{"gevonden": true, "relatie": "KIND", "nummer": 2}]} | meeverhuizers[0]   | nummer 1
            """)
    void namesTheFieldAndWhatMayStandThere(String json, String veld, String zin) {
        assertThat(fouten(json)).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(veld);
            assertThat(fout.zin()).contains(zin);
        });
    }

    @Test
    void namesAllThatIsWrongAndTheFirstInTheSentence() {
        String json = "{\"verhuisdatum\": \"morgen\", \"aangever\": {\"geboorte\": \"x\"}, \"leeftijd\": 3}";
        assertThat(fouten(json)).extracting(Veldfout::veld).containsExactly("leeftijd", "verhuisdatum", "aangever.gevonden", "aangever.geboorte");
        assertThatThrownBy(() -> lees(json)).isInstanceOfSatisfying(FeitenOngeldig.class, fout -> {
            assertThat(fout.getBody().getStatus()).isEqualTo(400);
            assertThat(fout.getBody().getDetail()).startsWith("leeftijd: Dit veld bestaat niet.");
        });
    }

    @Test
    void aHundredCoMoversAreReadAndOneMoreIsNot() {
        String een = "{\"gevonden\": true, \"relatie\": \"KIND\"}";
        assertThat(lees("{\"meeverhuizers\": [" + String.join(",", java.util.Collections.nCopies(100, een)) + "]}").meeverhuizers()).hasSize(100);
        assertThat(fouten("{\"meeverhuizers\": [" + String.join(",", java.util.Collections.nCopies(101, een)) + "]}"))
                .extracting(Veldfout::veld).containsExactly("meeverhuizers");
    }

    @Test
    void somethingElseThanAnObjectIsSaidToBeSo() {
        assertThat(fouten("[]")).extracting(Veldfout::zin).containsExactly("Stuur hier een JSON-object.");
    }

    private Feiten lees(String json) {
        return lezer.lees(JSON.readTree(json), "0363");
    }

    @SuppressWarnings("unchecked")
    private List<Veldfout> fouten(String json) {
        FeitenOngeldig fout = catchThrowableOfType(FeitenOngeldig.class, () -> lees(json));
        assertThat(fout).as(json).isNotNull();
        return (List<Veldfout>) fout.getBody().getProperties().get("velden");
    }
}
