package nl.verhuisloket.bevestiging;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.UUID;
import nl.verhuisloket.kern.Kalender;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;
import org.w3c.dom.Node;

/**
 * Turns XHTML into a tagged PDF that passes PDF/A-2a and PDF/UA-1, with both weights of the font embedded. The document's date is
 * the letter's own date and its id follows from its content, so that the same letter is the same file.
 */
@Component
class ToegankelijkePdf {

    private static final String FAMILIE = "Source Sans 3";
    private static final int GEWOON = 400;
    private static final int VET = 700;

    static {
        // Its progress lines say nothing that helps, and its warnings may quote the letter's text.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] kleurprofiel = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Lettertype gewoon = new Lettertype("/brieven/fonts/SourceSans3-Regular.ttf");
    private final Lettertype vet = new Lettertype("/brieven/fonts/SourceSans3-Bold.ttf");

    /**
     * @param xhtml       well-formed, with {@code lang} and {@code title}; it can refer to nothing outside itself
     * @param dagtekening becomes the creation date, at its first moment in Amsterdam
     */
    byte[] maak(String xhtml, LocalDate dagtekening) {
        try (PDDocument document = new PDDocument(); PdfBoxRenderer renderer = bouwer(document, xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            dateer(document, dagtekening.atStartOfDay(Kalender.AMSTERDAM));
            document.setDocumentId(UUID.nameUUIDFromBytes(xhtml.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("De brief kon niet als PDF worden gemaakt.", e);
        }
    }

    private PdfRendererBuilder bouwer(PDDocument document, String xhtml) throws IOException {
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.usePDDocument(document);
        bouwer.useFastMode();
        bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        bouwer.usePdfUaAccessibility(true);
        bouwer.useColorProfile(kleurprofiel);
        bouwer.useFont(new PDFontSupplier(gewoon.in(document)), FAMILIE, GEWOON, FontStyle.NORMAL, true);
        bouwer.useFont(new PDFontSupplier(vet.in(document)), FAMILIE, VET, FontStyle.NORMAL, true);
        bouwer.withProducer("Verhuisloket");
        bouwer.useExternalResourceAccessControl((uri, soort) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        bouwer.addDOMMutator(this::maakDrukbaar);
        bouwer.withHtmlContent(xhtml, null);
        return bouwer;
    }

    private void maakDrukbaar(Node knoop) {
        if (knoop.getNodeType() == Node.TEXT_NODE) {
            knoop.setNodeValue(gewoon.drukbaar(knoop.getNodeValue()));
        }
        for (Node kind = knoop.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            maakDrukbaar(kind);
        }
    }

    /** The library writes the wall clock; PDF/A wants the same moment in both places. */
    private static void dateer(PDDocument document, ZonedDateTime moment) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        PDMetadata xmp = document.getDocumentCatalog().getMetadata();
        String datum = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        String tekst = new String(xmp.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + datum + "$2");
        xmp.importXMPMetadata(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
