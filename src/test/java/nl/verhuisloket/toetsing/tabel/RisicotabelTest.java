package nl.verhuisloket.toetsing.tabel;

import static nl.verhuisloket.toetsing.tabel.Tabelproef.GOED;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.KOP;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.csv;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.fouten;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.met;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.rij;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisicotabelTest {

    @Test
    void theShippedTableIsAGoodTableAndStaysWhatItIs() {
        Risicotabel tabel = tabel(Tabelproef.SJABLOON);
        assertThat(tabel.signalen()).hasSizeGreaterThan(15);
        assertThat(tabel(tabel.alsBeslistabel(Tabelproef.SJABLOON)).signalen()).extracting(Signaal::naam, Signaal::klasse, Signaal::punten, Signaal::grond)
                .isEqualTo(tabel.signalen().stream().map(s -> tuple(s.naam(), s.klasse(), s.punten(), s.grond())).toList());
        assertThat(tabel(tabel.alsCsv())).isEqualTo(tabel);
    }

    @Test
    void aRowSaysWhatItSays() {
        assertThat(tabel(csv(GOED)).signalen()).singleElement().satisfies(signaal -> {
            assertThat(signaal.voorwaarde()).isEqualTo("dagenNaVerhuizing > 60");
            assertThat(signaal.totEnMet()).isEqualTo(LocalDate.of(2027, 12, 31));
            assertThat(signaal.u()).isEqualTo("Wij vragen u waarom.");
            assertThat(signaal.anders()).isNull();
        });
    }

    @Test
    void theConditionReachesTheEngineRewritten() {
        String beslistabel = tabel(csv(met(2, "oppervlaktePerPersoon<9&&!steekproef"))).alsBeslistabel(Tabelproef.SJABLOON);
        assertThat(beslistabel).contains("\"oppervlaktePerPersoon != null, oppervlaktePerPersoon < 9, steekproef == false\"").doesNotContain("&&");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | naam        | t1                                    | hoofdletters
            0  | naam        | WBRP-X                                | van de regels van wet
            1  | over        | ADRES                                 | Kies AANGIFTE of PERSOON
            2  | voorwaarde  | bewoners > 3                          | geen woord van de risicotabel
            2  | voorwaarde  | buurt == CENTRUM                      | Buurt, wijk, straat en postcode mogen geen rol spelen
            2  | voorwaarde  | steekproef) then System.exit(1); (1   | kan niet in een voorwaarde
            2  | voorwaarde  | dagenNaVerhuizing > 5, dagenNaVerhuizing < 3 | Dit kan nooit
            2  | voorwaarde  | dagenNaVerhuizing >= 0                | geldt voor iedereen
            1  | voorwaarde  | PERSOON                               | dagenNaVerhuizing zegt niets over een PERSOON
            2  | voorwaarde  | verhuizingen > 3                      | verhuizingen zegt niets over een AANGIFTE
            3  | klasse      | BLOCK                                 | dat doet alleen een mens
            4  | punten      | veel                                  | geheel getal
            4  | punten      | -5                                    | geheel getal
            4  | punten      | 101                                   | tot en met 100
            4  | punten      | 0                                     | ADD zonder punten
            5  | vanaf       | 1-1-2026                              | Schrijf de datum als
            5  | vanaf       | 2026-02-29                            | geen dag van de kalender
            6  | totEnMet    | 2025-12-31                            | ligt voor de begindatum
            7  | vastgesteld | vorig jaar                            | Schrijf de datum als
            8  | grond       | =HYPERLINK(1)                         | Begin met een letter
            8  | grond       | Wet") System.exit(1                   | gebruik alleen letters
            9  | reden       | Zie $param                            | gebruik alleen letters
            10 | u           | Wij vragen je waarom.                 | er staat je of jij in
            11 | je          | Wij vragen u waarom.                  | er staat u of uw in
            """)
    void aCellThatIsNotRightIsRefusedWithRowColumnAndReason(int plaats, String kolom, String cel, String reden) {
        assertThat(fouten(csv(GOED, met(plaats, cel, met(0, "T2"))))).filteredOn(fout -> fout.kolom().equals(kolom)).first()
                .satisfies(fout -> {
                    assertThat(fout.rij()).isEqualTo(3);
                    assertThat(fout.reden()).contains(reden);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noMandatoryCellMayBeEmptyAndNoMandatoryColumnMissing(int plaats) {
        String kolom = KOP.split(",")[plaats];
        assertThat(fouten(csv(met(plaats, "")))).contains(new Tabelfout(2, kolom,
                "Deze cel is leeg. Alle kolommen zijn verplicht, ook de einddatum en de rechtsgrond."));
        String zonder = csv(GOED).replace(KOP, KOP.replaceFirst("\\b" + kolom + "\\b", ""));
        assertThat(fouten(zonder)).extracting(Tabelfout::kolom).contains(plaats == 0 || plaats == 2 ? "" : kolom);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T1-LAAT  | dagenNaVerhuizing > 90   | ADD    | 10 | 2026-01-01 | naam       | Rij 2 heet ook T1-LAAT
            T2       | dagenNaVerhuizing >= 61  | ADD    | 20 | 2026-01-01 | punten     | daar zijn het 10 punten
            T2       | dagenNaVerhuizing > 60   | REVIEW | 0  | 2027-12-31 | klasse     | daar is de klasse ADD
            T2       | dagenNaVerhuizing > 60   | ADD    | 10 | 2026-01-01 | voorwaarde | dubbel telt
            """)
    void aRowThatContradictsOneAboveItIsRefused(String naam, String voorwaarde, String klasse, String punten, String vanaf, String kolom,
                                                String reden) {
        List<String> ander = met(0, naam, met(2, voorwaarde, met(3, klasse, met(4, punten, met(5, vanaf)))));
        assertThat(fouten(csv(GOED, ander))).singleElement().satisfies(fout -> {
            assertThat(fout.rij()).isEqualTo(3);
            assertThat(fout.kolom()).isEqualTo(kolom);
            assertThat(fout.reden()).contains("Rij 2", reden);
        });
    }

    @Test
    void theSameConditionAfterwardsOrAboutPeopleContradictsNothing() {
        List<String> later = met(0, "T2", met(5, "2028-01-01", met(6, "2028-12-31", met(4, "20"))));
        List<String> ene = met(0, "T3", met(2, "signaalOpen"));
        List<String> persoon = met(0, "T4", met(1, "PERSOON", met(2, "signaalOpen", met(4, "30"))));
        assertThatCode(() -> tabel(csv(GOED, later, ene, persoon))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kleur   | Het sjabloon heeft geen kolom 'kleur'
            wijk    | Buurt, wijk, straat en postcode mogen geen rol spelen
            land    | discriminatie
            punten  | staat er twee keer
            """)
    void aColumnBeyondTheTemplateIsRefused(String kolom, String reden) {
        assertThat(fouten(csv(GOED).replace(KOP, KOP + "," + kolom))).singleElement().satisfies(fout -> {
            assertThat(fout.rij()).isEqualTo(1);
            assertThat(fout.kolom()).isEqualTo(kolom);
            assertThat(fout.reden()).contains(reden);
        });
    }

    @Test
    void aCellWithoutHeadingIsRefused() {
        assertThat(fouten(KOP + "\n" + rij(GOED) + ",stiekem")).singleElement()
                .satisfies(fout -> assertThat(fout.reden()).contains("zonder kop"));
    }

    @Test
    void theSentenceForTheResidentComesInBothFormsOrNot() {
        assertThat(fouten(csv(met(10, "")))).singleElement().satisfies(fout -> assertThat(fout.kolom()).isEqualTo("u"));
        assertThatCode(() -> tabel(csv(met(10, "", met(11, ""))))).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(fouten(csv(met(1, "x", met(4, "x")), met(0, "x", met(8, ""))))).extracting(Tabelfout::rij, Tabelfout::kolom)
                .containsExactly(tuple(2, "over"), tuple(2, "punten"),
                        tuple(3, "naam"), tuple(3, "grond"));
    }
}
