package nl.verhuisloket.toetsing.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoorwaardeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            huishoudens>=4                            | huishoudens >= 4
            anderenBlijven && toestemmingOntbreekt    | anderenBlijven == true, toestemmingOntbreekt == true
            hoofdbewonerGenoemd,!hoofdbewonerBekend   | hoofdbewonerGenoemd == true, hoofdbewonerBekend == false
            steekproef != false                       | steekproef != false
            gebruik == LOGIES                         | gebruik == Gebruik.LOGIES
            toestemming == GEEN_ANTWOORD              | toestemming == Toestemming.GEEN_ANTWOORD
            toestemming != Toestemming.GEGEVEN        | toestemming != Toestemming.GEGEVEN
            oppervlaktePerPersoon < 8.5               | oppervlaktePerPersoon != null, oppervlaktePerPersoon < 8.5
            oppervlaktePerPersoon == null             | oppervlaktePerPersoon == null
            oppervlaktePerPersoon < normOppervlakte   | oppervlaktePerPersoon != null, normOppervlakte > oppervlaktePerPersoon
            """)
    void isWrittenAnewFromWhatItMeans(String geschreven, String voorDrools) {
        assertThat(Voorwaardelezer.lees(geschreven).drools()).isEqualTo(voorDrools);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            bewoners > 3                              ~ 'bewoners' is geen woord van de risicotabel
            Runtime.getRuntime().exec("x") == null    ~ 'Runtime' is geen woord
            steekproef, eval(true)                    ~ 'eval' is geen woord
            steekproef); System.exit(1                ~ ')' kan niet in een voorwaarde
            gebruik == "LOGIES"                       ~ '"' kan niet in een voorwaarde
            steekproef || teVeelBewoners              ~ schrijf er twee rijen voor
            huishoudens = 4                           ~ '=' kan niet in een voorwaarde
            huishoudens > -1                          ~ '-' kan niet in een voorwaarde
            huishoudens >                             ~ ontbreekt een waarde
            huishoudens > ,                           ~ ontbreekt een waarde
            huishoudens                               ~ is niet ja of nee
            gebruik                                   ~ zoals gebruik == WONEN
            !huishoudens > 3                          ~ Draai de vergelijking om
            huishoudens > 3.5                         ~ is een geheel getal
            huishoudens > steekproef                  ~ kan niet met steekproef worden vergeleken
            huishoudens > huishoudens                 ~ kan niet met huishoudens worden vergeleken
            huishoudens > 3 dagenNaVerhuizing > 5     ~ Voor 'dagenNaVerhuizing' ontbreekt een komma
            steekproef,                               ~ Aan het eind ontbreekt een woord
            ,steekproef                               ~ Voor ',' ontbreekt een woord
            steekproef == 1                           ~ is geen getal
            steekproef == ja                          ~ schrijf steekproef of !steekproef
            steekproef == null                        ~ is altijd bekend
            gebruik > LOGIES                          ~ heeft geen groter of kleiner
            gebruik == KANTOOR                        ~ Kies uit: WONEN, LOGIES
            gebruik == Toestemming.GEGEVEN            ~ Kies uit: WONEN, LOGIES
            onderwerp == AANGIFTE                     ~ is geen woord
            """)
    void isRefusedWithTheReason(String voorwaarde, String reden) {
        assertThatThrownBy(() -> Voorwaardelezer.lees(voorwaarde)).isInstanceOf(Weigering.class).hasMessageContaining(reden);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            buurt == CENTRUM          | Buurt, wijk
            wijkcode > 3              | Buurt, wijk
            district == 1             | Buurt, wijk
            postcode > 1000           | Buurt, wijk
            uurVanAangifte > 22       | uur van de aangifte
            hourOfDay > 22            | uur van de aangifte
            nationaliteit == 1        | discriminatie
            geboorteland == 1         | discriminatie
            landVanVertrek == 1       | discriminatie
            countryOfDeparture == 1   | discriminatie
            achternaam == 1           | verraden afkomst
            taal == 1                 | verraden afkomst
            geslacht == 1             | AVG 9
            leeftijd > 60             | minderjarigheid
            inkomen < 10              | grondslag
            reisdocumentVerloopt      | paspoort
            gemarkeerdeBsn            | Een lijst met personen
            """)
    void whatNoSignalMayLookAtIsRefusedWithTheReasonWhy(String voorwaarde, String reden) {
        assertThatThrownBy(() -> Voorwaardelezer.lees(voorwaarde)).isInstanceOf(Weigering.class)
                .hasMessageContaining("mag niet").hasMessageContaining(reden);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            huishoudens > 5, huishoudens < 3                                        | huishoudens
            huishoudens > 4, huishoudens < 5                                        | huishoudens
            huishoudens < 0                                                         | huishoudens
            oppervlaktePerPersoon > 4, oppervlaktePerPersoon < 4                    | oppervlaktePerPersoon
            oppervlaktePerPersoon == null, oppervlaktePerPersoon < 4                | oppervlaktePerPersoon
            steekproef, !steekproef                                                 | steekproef
            gebruik == LOGIES, gebruik == ANDERS                                    | gebruik
            oppervlaktePerPersoon < normOppervlakte, normOppervlakte < oppervlaktePerPersoon | normOppervlakte en oppervlaktePerPersoon
            """)
    void whatCanNeverBeIsFound(String voorwaarde, String onderwerp) {
        assertThat(Voorwaardelezer.lees(voorwaarde).onmogelijk()).isEqualTo(onderwerp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huishoudens > 3, huishoudens < 5", "huishoudens <= 0", "oppervlaktePerPersoon > 4, oppervlaktePerPersoon < 5",
        "gebruik != WONEN, gebruik != LOGIES", "oppervlaktePerPersoon <= normOppervlakte, normOppervlakte <= oppervlaktePerPersoon"})
    void whatCanJustBeIsLeftAlone(String voorwaarde) {
        assertThat(Voorwaardelezer.lees(voorwaarde).onmogelijk()).isNull();
        assertThat(Voorwaardelezer.lees(voorwaarde).isAltijdWaar()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"huishoudens >= 0", "steekproef != true, huishoudens >= 0", "gebruik != WONEN"})
    void onlyWhatHoldsForEverybodyIsAlwaysTrue(String voorwaarde) {
        assertThat(Voorwaardelezer.lees(voorwaarde).isAltijdWaar()).isEqualTo(voorwaarde.startsWith("huishoudens"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            huishoudens > 3                       | huishoudens >= 4                                                        | true
            huishoudens > 3                       | huishoudens >= 3                                                        | false
            anderenBlijven, steekproef            | steekproef == true && anderenBlijven                                    | true
            anderenBlijven, steekproef            | anderenBlijven                                                          | false
            oppervlaktePerPersoon > 3             | oppervlaktePerPersoon >= 4                                              | false
            oppervlaktePerPersoon < 3             | oppervlaktePerPersoon != null, oppervlaktePerPersoon < 3.0              | true
            normOppervlakte > oppervlaktePerPersoon | oppervlaktePerPersoon != null, oppervlaktePerPersoon < normOppervlakte | true
            gebruik != WONEN                      | gebruik == ANDERS                                                       | false
            steekproef, huishoudens >= 0          | steekproef                                                              | true
            """)
    void twoConditionsAreComparedByWhatTheyMean(String ene, String andere, boolean gelijk) {
        assertThat(Voorwaardelezer.lees(ene).zegtHetzelfdeAls(Voorwaardelezer.lees(andere))).isEqualTo(gelijk);
        assertThat(Voorwaardelezer.lees(andere).zegtHetzelfdeAls(Voorwaardelezer.lees(ene))).isEqualTo(gelijk);
    }
}
