package nl.verhuisloket.bevestiging;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, the reference validator, whether a PDF keeps to PDF/A-2a (archivable) and PDF/UA-1 (accessible). */
public final class Verapdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {
    }

    /** @return what is wrong under either standard, one line each: standard, clause, message and place; empty when it passes both */
    public static List<String> fouten(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1).flatMap(soort -> fouten(pdf, soort).stream()).toList();
    }

    private static List<String> fouten(byte[] pdf, PDFAFlavour soort) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), soort);
             PDFAValidator keurder = Foundries.defaultInstance().createValidator(soort, false)) {
            return keurder.validate(parser).getTestAssertions().stream()
                    .filter(toets -> toets.getStatus() == TestAssertion.Status.FAILED)
                    .map(toets -> soort + " " + toets.getRuleId().getClause() + "-" + toets.getRuleId().getTestNumber() + ": "
                            + toets.getMessage() + " @ " + toets.getLocation().getContext())
                    .toList();
        } catch (Exception e) {
            return List.of(soort + ": not readable as PDF: " + e);
        }
    }
}
