package nl.verhuisloket.toetsing.tabel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the only sheet of an xlsx file. A formula is not worked out but refused: the table holds what people wrote. */
final class Excelblad {

    private static final DataFormatter OPMAAK = new DataFormatter(Locale.ROOT);
    private static final int MEESTE_KOLOMMEN = 40;

    static {
        ZipSecureFile.setMaxEntrySize(16L * 1024 * 1024);   // a small file can unpack to gigabytes
    }

    private Excelblad() {
    }

    static Blad lees(byte[] bestand) {
        try (Workbook map = new XSSFWorkbook(new ByteArrayInputStream(bestand))) {
            if (map.getNumberOfSheets() != 1) {
                throw new TabelGeweigerd(new Tabelfout(1, "", "Het bestand heeft " + map.getNumberOfSheets()
                        + " bladen. Laat alleen het blad met de risicotabel staan."));
            }
            return blad(map.getSheetAt(0));
        } catch (IOException | RuntimeException fout) {
            if (fout instanceof TabelGeweigerd geweigerd) {
                throw geweigerd;
            }
            throw new TabelGeweigerd(new Tabelfout(1, "", "Dit bestand is niet te lezen als xlsx. Sla het op als 'Excel-werkmap (.xlsx)'."));
        }
    }

    private static Blad blad(Sheet blad) {
        List<Blad.Rij> rijen = new ArrayList<>();
        for (Row rij : blad) {
            List<String> cellen = new ArrayList<>();
            for (int kolom = 0; kolom < Math.min(rij.getLastCellNum(), MEESTE_KOLOMMEN); kolom++) {
                cellen.add(tekst(rij.getCell(kolom), rij.getRowNum() + 1));
            }
            rijen.add(new Blad.Rij(rij.getRowNum() + 1, cellen));
        }
        return new Blad(rijen);
    }

    private static String tekst(Cell cel, int rij) {
        if (cel == null) {
            return "";
        }
        if (cel.getCellType() == CellType.FORMULA) {
            throw new TabelGeweigerd(new Tabelfout(rij, "", "Cel " + cel.getAddress() + " is een formule. Zet er de waarde zelf in."));
        }
        if (cel.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cel)) {
            return cel.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return OPMAAK.formatCellValue(cel).strip();
    }
}
