package nl.verhuisloket.bevestiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** The judge itself is judged: what is known to be bad must not pass. */
class VerapdfTest {

    @Test
    void refusesAPdfWithoutTagsAndFontsUnderBothStandards() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage bladzijde = new PDPage();
            document.addPage(bladzijde);
            try (PDPageContentStream inhoud = new PDPageContentStream(document, bladzijde)) {
                inhoud.beginText();
                inhoud.setFont(new PDType1Font(FontName.HELVETICA), 12);
                inhoud.showText("not embedded, not tagged");
                inhoud.endText();
            }
            assertThat(Verapdf.fouten(bytes(document))).anyMatch(fout -> fout.startsWith("2a ")).anyMatch(fout -> fout.startsWith("ua1 "));
        }
    }

    @Test
    void refusesALetterThatLostItsLanguage() throws IOException {
        byte[] brief = Brievendoos.brieven().bevestiging(Brievendoos.brief(Brievendoos.ZEGT_U).gegevens());
        assertThat(Verapdf.fouten(brief)).isEmpty();
        try (PDDocument document = Loader.loadPDF(brief)) {
            document.getDocumentCatalog().setLanguage("");
            document.getDocumentCatalog().setMarkInfo(null);
            assertThat(Verapdf.fouten(bytes(document))).isNotEmpty();
        }
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThat(Verapdf.fouten("<html></html>".getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        document.save(uit);
        return uit.toByteArray();
    }
}
