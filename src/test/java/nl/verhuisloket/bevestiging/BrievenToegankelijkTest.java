package nl.verhuisloket.bevestiging;

import static nl.verhuisloket.bevestiging.Brievendoos.ZEGT_JE;
import static nl.verhuisloket.bevestiging.Brievendoos.ZEGT_U;
import static nl.verhuisloket.bevestiging.Brievendoos.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.verhuisloket.bevestiging.Brievendoos.Brief;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter keeps to PDF/A-2a and PDF/UA-1. Leaves the letters in {@code target/brieven} for a person to look at. */
class BrievenToegankelijkTest {

    private static final String LANG = ("Op 12 november was een medewerker bij het adres. De bewoner deed open en zei dat er "
            + "niemand is bijgekomen.\nDe buren zeggen hetzelfde; zij noemen https://voorbeeld.example/"
            + "een-heel-lang-webadres-zonder-een-enkele-spatie-dat-over-de-rand-van-het-papier-zou-lopen-als-het-niet-brak-en-nog-verder.\n\n")
            .repeat(9);

    private static final Brieven brieven = Brievendoos.brieven();

    static Stream<Arguments> letters() {
        return Stream.of(ZEGT_U, ZEGT_JE).flatMap(gemeente -> Stream.of(
                Arguments.of(gemeente, Named.of("gewoon", brief(gemeente))),
                Arguments.of(gemeente, Named.of("te-laat", brief(gemeente).teLaatGedaan())),
                Arguments.of(gemeente, Named.of("twintig", brief(gemeente).voorTwintig())),
                Arguments.of(gemeente, Named.of("zonder-oud-adres", brief(gemeente).zonderOudAdres().voor(
                        "Wilhelmina Catharina Elisabeth Maria Antoinetta van der Heijden-Oude Wesselink van Schimmelpenninck")))));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void passesPdfA2aAndPdfUa1(String gemeente, Brief brief) throws IOException {
        String naam = gemeente + "-" + brief.verhuizers().size() + "-" + brief.teLaat() + "-" + (brief.oudAdres() != null);

        keur("ontvangstbewijs-" + naam, brieven.ontvangstbewijs(brief.gegevens()));
        keur("bevestiging-" + naam, brieven.bevestiging(brief.gegevens()));
        keur("besluit-" + naam, brieven.besluitNietGevolgd(brief.gegevens(),
                "Artikel 2.20, eerste lid, van de Wet basisregistratie personen: wij nemen het adres niet over als het aannemelijk is "
                        + "dat het niet klopt.", LANG, "M. de Vries"));
    }

    private static void keur(String naam, byte[] pdf) throws IOException {
        Path map = Files.createDirectories(Path.of("target", "brieven"));
        Files.write(map.resolve(naam + ".pdf"), pdf);
        assertThat(Verapdf.fouten(pdf)).as(naam).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper lezer = new PDFTextStripper();
            for (int bladzijde = 1; bladzijde <= document.getNumberOfPages(); bladzijde++) {
                lezer.setStartPage(bladzijde);
                lezer.setEndPage(bladzijde);
                assertThat(lezer.getText(document).lines()).as(naam + ", more than a footer on page " + bladzijde).hasSizeGreaterThan(3);
            }
        }
    }
}
