package nl.verhuisloket.toetsing.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.GOED;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.KOP;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.SJABLOON;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.csv;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.fouten;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.honderd;
import static nl.verhuisloket.toetsing.tabel.Tabelproef.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The file in which a table comes. */
class TabelbestandTest {

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
    void codeAboveTheHeadingsIsRefused() {
        String gewijzigd = SJABLOON.replace("bevindingen.signaal(drools.getRule()", "System.exit(1); bevindingen.signaal(drools.getRule()");
        assertThat(fouten(gewijzigd)).singleElement().satisfies(fout -> {
            assertThat(fout.rij()).isEqualTo(10);
            assertThat(fout.reden()).contains("Boven de koppen");
        });
    }

    @Test
    void semicolonsAndAByteOrderMarkAreRead() {
        String excel = "\uFEFF" + KOP.replace(',', ';') + "\r\n" + GOED.stream().map(cel -> cel.contains(";") ? '"' + cel + '"' : cel)
                .collect(Collectors.joining(";")) + "\r\n";
        assertThat(tabel(excel)).isEqualTo(tabel(csv(GOED)));
    }

    @Test
    void anXlsxFileIsReadWithItsNumbersAndDates() throws IOException {
        assertThat(Risicotabel.lees(xlsx("10", false), SJABLOON)).isEqualTo(tabel(csv(GOED)));
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
            Row kop = blad.createRow(0);
            Row rij = blad.createRow(1);
            for (int i = 0; i < GOED.size(); i++) {
                kop.createCell(i).setCellValue(KOP.split(",")[i]);
                rij.createCell(i).setCellValue(GOED.get(i));
            }
            Cell cel = rij.createCell(4);
            if (punten.contains("(")) {
                cel.setCellFormula(punten);
            } else {
                cel.setCellValue(Integer.parseInt(punten));
            }
            Cell dag = rij.createCell(5);
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
}
