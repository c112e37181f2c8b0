package nl.verhuisloket.toetsing.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisicotabelTest {

    private static final String KOP = "naam,over,voorwaarde,klasse,punten,vanaf,totEnMet,vastgesteld,grond,reden,u,je,anders";
    private static final List<String> GOED = List.of("T1-LAAT", "AANGIFTE", "dagenNaVerhuizing > 60", "ADD", "10", "2026-01-01", "2027-12-31",
            "2026-10-01", "Wet BRP 2.20", "Waarom nu pas?", "Wij vragen u waarom.", "Wij vragen je waarom.", "");
    private final String sjabloon = lees(Path.of("rules", "risico", "risicosignalen.csv"));

    @Test
    void theShippedTableIsAGoodTableAndStaysWhatItIs() {
        Risicotabel tabel = tabel(sjabloon);
        assertThat(tabel.signalen()).hasSizeGreaterThan(15);
        assertThat(tabel(tabel.alsBeslistabel(sjabloon)).signalen()).extracting(Signaal::naam, Signaal::klasse, Signaal::punten, Signaal::grond)
                .isEqualTo(tabel.signalen().stream().map(s -> org.assertj.core.groups.Tuple.tuple(s.naam(), s.klasse(), s.punten(), s.grond())).toList());
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
        String beslistabel = tabel(csv(met(2, "oppervlaktePerPersoon<9&&!steekproef"))).alsBeslistabel(sjabloon);
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
        List<String> persoon = met(0, "T3", met(1, "PERSOON", met(4, "30")));
        assertThatCode(() -> tabel(csv(GOED, later, persoon))).doesNotThrowAnyException();
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
    void codeAboveTheHeadingsIsRefused() {
        String gewijzigd = sjabloon.replace("bevindingen.signaal(drools.getRule()", "System.exit(1); bevindingen.signaal(drools.getRule()");
        assertThat(fouten(gewijzigd)).singleElement().satisfies(fout -> {
            assertThat(fout.rij()).isEqualTo(10);
            assertThat(fout.reden()).contains("Boven de koppen");
        });
    }

    @Test
    void theSentenceForTheResidentComesInBothFormsOrNot() {
        assertThat(fouten(csv(met(10, "")))).singleElement().satisfies(fout -> assertThat(fout.kolom()).isEqualTo("u"));
        assertThatCode(() -> tabel(csv(met(10, "", met(11, ""))))).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(fouten(csv(met(1, "x", met(4, "x")), met(0, "x", met(8, ""))))).extracting(Tabelfout::rij, Tabelfout::kolom)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "over"), org.assertj.core.groups.Tuple.tuple(2, "punten"),
                        org.assertj.core.groups.Tuple.tuple(3, "naam"), org.assertj.core.groups.Tuple.tuple(3, "grond"));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        assertThat(fouten("").get(0).reden()).contains("koppen ontbreken");
        assertThat(fouten(KOP).get(0).reden()).contains("geen enkel signaal");
        assertThat(fouten(KOP + "\n\"open").get(0).reden()).contains("aanhalingsteken");
        assertThat(fouten("naam,café".getBytes(StandardCharsets.ISO_8859_1)).get(0).reden()).contains("CSV UTF-8");
        assertThat(fouten("PK geen zip".getBytes(UTF_8)).get(0).reden()).contains("niet te lezen als xlsx");
        assertThat(fouten(csv(honderd(501))).get(0).reden()).contains("hoogstens 500 signalen");
        assertThat(tabel(csv(honderd(500))).signalen()).hasSize(500);
    }

    @Test
    void semicolonsAndAByteOrderMarkAreRead() {
        String excel = "\uFEFF" + KOP.replace(',', ';') + "\r\n" + GOED.stream().map(cel -> cel.contains(";") ? '"' + cel + '"' : cel)
                .collect(Collectors.joining(";")) + "\r\n";
        assertThat(tabel(excel)).isEqualTo(tabel(csv(GOED)));
    }

    @Test
    void anXlsxFileIsReadWithItsNumbersAndDates() throws IOException {
        assertThat(Risicotabel.lees(xlsx("10", false), sjabloon)).isEqualTo(tabel(csv(GOED)));
    }

    @Test
    void aFormulaOrASecondSheetIsRefused() throws IOException {
        assertThat(fouten(xlsx("SUM(1,2)", false))).singleElement()
                .satisfies(fout -> assertThat(fout.reden()).contains("Cel E2 is een formule"));
        assertThat(fouten(xlsx("10", true)).get(0).reden()).contains("2 bladen");
    }

    private static byte[] xlsx(String punten, boolean tweedeBlad) throws IOException {
        try (XSSFWorkbook map = new XSSFWorkbook(); ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            Sheet blad = map.createSheet();
            zet(blad.createRow(0).createCell(0), "");
            for (int i = 0; i < GOED.size(); i++) {
                zet((i == 0 ? blad.getRow(0) : blad.getRow(0)).createCell(i), KOP.split(",")[i]);
                zet((i == 0 ? blad.createRow(1) : blad.getRow(1)).createCell(i), GOED.get(i));
            }
            Cell cel = blad.getRow(1).createCell(4);
            if (punten.contains("(")) {
                cel.setCellFormula(punten);
            } else {
                cel.setCellValue(Integer.parseInt(punten));
            }
            Cell dag = blad.getRow(1).createCell(5);
            dag.setCellValue(LocalDate.of(2026, 1, 1));
            dag.setCellStyle(map.createCellStyle());
            dag.getCellStyle().setDataFormat((short) 14);
            if (tweedeBlad) {
                map.createSheet();
            }
            map.write(uit);
            return uit.toByteArray();
        }
    }

    private static void zet(Cell cel, String tekst) {
        cel.setCellValue(tekst);
    }

    private static List<List<String>> honderd(int aantal) {
        List<List<String>> rijen = new ArrayList<>();
        for (int i = 1; i <= aantal; i++) {
            rijen.add(met(0, "T" + i, met(2, "dagenNaVerhuizing > " + i)));
        }
        return rijen;
    }

    private Risicotabel tabel(String csv) {
        return Risicotabel.lees(csv.getBytes(UTF_8), sjabloon);
    }

    private List<Tabelfout> fouten(String csv) {
        return fouten(csv.getBytes(UTF_8));
    }

    private List<Tabelfout> fouten(byte[] bestand) {
        TabelGeweigerd geweigerd = catchThrowableOfType(TabelGeweigerd.class, () -> Risicotabel.lees(bestand, sjabloon));
        assertThat(geweigerd).as("refused").isNotNull();
        return geweigerd.fouten();
    }

    @SafeVarargs
    private static String csv(List<String>... rijen) {
        return csv(List.of(rijen));
    }

    private static String csv(List<List<String>> rijen) {
        return KOP + "\n" + rijen.stream().map(RisicotabelTest::rij).collect(Collectors.joining("\n"));
    }

    private static String rij(List<String> cellen) {
        return cellen.stream().map(cel -> '"' + cel.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    private static List<String> met(int plaats, String cel) {
        return met(plaats, cel, GOED);
    }

    private static List<String> met(int plaats, String cel, List<String> rij) {
        List<String> nieuw = new ArrayList<>(rij);
        nieuw.set(plaats, cel);
        return nieuw;
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
