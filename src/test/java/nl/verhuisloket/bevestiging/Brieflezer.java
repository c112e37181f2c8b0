package nl.verhuisloket.bevestiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads what stands in a PDF. */
public final class Brieflezer {

    private Brieflezer() {
    }

    /** @return the whole text from top to bottom, every white space one space */
    public static String tekst(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper lezer = new PDFTextStripper();
            lezer.setSortByPosition(true);
            return lezer.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError("Not readable as PDF", e);
        }
    }

    /** @return how far down its page these words stand, in points; they must stand there once */
    static float hoogte(byte[] pdf, String woorden) throws IOException {
        List<Float> hoogten = new ArrayList<>();
        PDFTextStripper lezer = new PDFTextStripper() {
            @Override
            protected void writeString(String stuk, List<TextPosition> plaatsen) {
                if (stuk.contains(woorden)) {
                    hoogten.add(plaatsen.get(0).getYDirAdj());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            lezer.getText(document);
        }
        assertThat(hoogten).as(woorden).hasSize(1);
        return hoogten.get(0);
    }
}
