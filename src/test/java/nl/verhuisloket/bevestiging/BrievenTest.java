package nl.verhuisloket.bevestiging;

import static nl.verhuisloket.bevestiging.Brieflezer.hoogte;
import static nl.verhuisloket.bevestiging.Brieflezer.tekst;
import static nl.verhuisloket.bevestiging.Brievendoos.ZEGT_JE;
import static nl.verhuisloket.bevestiging.Brievendoos.ZEGT_U;
import static nl.verhuisloket.bevestiging.Brievendoos.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.verhuisloket.bevestiging.Brieven.Briefgegevens;
import nl.verhuisloket.kern.Kalender;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrievenTest {

    private static final String GROND = "artikel 2.20, eerste lid, van de Wet basisregistratie personen";

    private static final Brieven brieven = Brievendoos.brieven();

    @Test
    void confirmationHoldsNamesBothAddressesTheDateThatCountsAndTheZaaknummer() {
        String tekst = tekst(brieven.bevestiging(brief(ZEGT_U).voor("Lucía Ðorđević-van 't Hof", "Żółć Ÿ. de Boer").gegevens()));

        assertThat(tekst).contains("VHZ-2026-000123", "Lucía Ðorđević-van 't Hof", "Żółć Ÿ. de Boer", "Heuvelring 12",
                "5038 EA Tilburg", "'s-Gravenhaagse Façadelaan 5", "1099 XA 's-Gravenhage", "geldt vanaf 1 december 2026",
                "derde lid, onder a", "U hoeft zich niet uit te schrijven", "Bijvoorbeeld de Belastingdienst").doesNotContain("boete");
    }

    @Test
    void lateConfirmationSaysWhyTheDayOfReceiptCountsAndThatThereIsNoFine() {
        String tekst = tekst(brieven.bevestiging(brief(ZEGT_U).teLaatGedaan().gegevens()));

        assertThat(tekst).contains("geldt vanaf 24 november 2026", "verhuisde op 3 november 2026", "derde lid, onder b",
                "U krijgt met deze brief geen boete").doesNotContain("op tijd");
    }

    @Test
    void confirmationGoesToTheNewAddressAndTheOtherLettersToTheRegisteredOne() {
        Briefgegevens brief = brief(ZEGT_U).gegevens();

        assertThat(venster(brieven.bevestiging(brief))).contains("Heuvelring 12", "5038 EA", "TILBURG");
        assertThat(venster(brieven.ontvangstbewijs(brief))).contains("'s-Gravenhaagse Façadelaan 5", "'S-GRAVENHAGE");
        assertThat(venster(besluit(brief, "Wij geloven het niet."))).contains("'s-Gravenhaagse Façadelaan 5");
        assertThat(venster(besluit(brief(ZEGT_U).zonderOudAdres().gegevens(), "Reden."))).contains("Heuvelring 12");
    }

    @Test
    void receiptHoldsEveryDeclaredLineAndTheMomentOfReceipt() {
        Briefgegevens brief = brief(ZEGT_JE).gegevens();
        String tekst = tekst(brieven.ontvangstbewijs(brief));

        assertThat(tekst).contains("VHZ-2026-000123", "24 november 2026 om 10.00 uur", "14 013", "Postbus 2, 5000 AA Voorbeeldmonde",
                "Voorbeeldweg 1", "niet eerder opnemen").contains(brief.samenvatting());
    }

    @Test
    void besluitHoldsGroundMotivationMandateAndTheBezwaarClause() {
        String tekst = tekst(besluit(brief(ZEGT_U).gegevens(), "Op het adres is een winkel.\n\nWij spraken de eigenaar."));

        assertThat(tekst).contains(GROND, "Op het adres is een winkel.", "Wij spraken de eigenaar.", "M. de Vries",
                "namens het college van burgemeester en wethouders van Voorbeeldstad", "in mandaat", "binnen zes weken",
                "De zes weken beginnen op de dag nadat wij deze brief hebben verstuurd", "25 november 2026", "Postbus 1",
                "uw naam en adres", "uw handtekening", "de datum", "tegen welk besluit u bezwaar maakt", "waarom u het niet eens bent",
                "6:5, 6:7 en 6:8", "voorlopige voorziening", "artikel 2.60", "Lucía Ðorđević-van 't Hof", "Heuvelring 12",
                "'s-Gravenhaagse Façadelaan 5", "VHZ-2026-000123");
    }

    @Test
    void besluitWithoutReasonsOrSignatoryIsNotMade() {
        Briefgegevens brief = brief(ZEGT_U).gegevens();

        assertThatIllegalArgumentException().isThrownBy(() -> besluit(brief, "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> brieven.besluitNietGevolgd(brief, GROND, "Reden.", ""))
                .withMessageNotContaining("Lucía");
    }

    @Test
    void nothingIsConfirmedWithoutADateThatCounts() {
        Briefgegevens brief = brief(ZEGT_U).gegevens();
        Briefgegevens zonder = new Briefgegevens(brief.gemeente(), brief.zaaknummer(), brief.aangever(), brief.verhuizers(),
                brief.oudAdres(), brief.nieuwAdres(), brief.verhuisdatum(), null, false, brief.ontvangst(), brief.samenvatting(),
                brief.dagtekening());

        assertThatIllegalArgumentException().isThrownBy(() -> brieven.bevestiging(zonder));
    }

    @Test
    void markupInAMotivationIsShownAsText() {
        String motivering = "<b>vet</b> &amp; <script>x</script> [[${zaaknummer}]] {u|je} [(${7*7})] ]]> </p>";

        assertThat(tekst(besluit(brief(ZEGT_U).gegevens(), motivering))).contains(motivering);
    }

    @Test
    void textThatTheFontCannotPrintStaysReadable() {
        String motivering = "Zoe\u0308 en \u1E00ke\u200B zei: \u0007ja \uD83D\uDE42 \u4E2D";

        assertThat(tekst(besluit(brief(ZEGT_U).gegevens(), motivering))).contains("Zoë en Ake zei: ja ? ?");
    }

    @Test
    void lineBreaksOfAMotivationStay() throws IOException {
        byte[] apart = besluit(brief(ZEGT_U).gegevens(), "eerste regel\ntweede regel");
        byte[] samen = besluit(brief(ZEGT_U).gegevens(), "eerste regel tweede regel");

        assertThat(hoogte(apart, "tweede regel")).isGreaterThan(hoogte(apart, "eerste regel"));
        assertThat(hoogte(samen, "tweede regel")).isEqualTo(hoogte(samen, "eerste regel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ZEGT_U, ZEGT_JE})
    void eachLetterKeepsToOneTone(String gemeente) {
        Briefgegevens brief = brief(gemeente).teLaatGedaan().gegevens();
        String alles = tekst(brieven.bevestiging(brief)) + tekst(brieven.ontvangstbewijs(brief))
                + tekst(besluit(brief, "Reden."));

        assertThat(alles).doesNotContainPattern(gemeente.equals(ZEGT_U) ? "(?i)\\b(je|jij|jouw)\\b" : "(?i)\\b(u|uw)\\b")
                .doesNotContain("{", "|", "[[", "null");
    }

    @Test
    void sameLetterIsTheSameFileOnEveryThread() {
        Briefgegevens brief = brief(ZEGT_JE).voorTwintig().gegevens();
        byte[] eerste = brieven.bevestiging(brief);

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> brieven.bevestiging(brief)).toList())
                .allSatisfy(kopie -> assertThat(kopie).isEqualTo(eerste));
    }

    @Test
    void fileIsDatedAsTheLetter() throws IOException {
        try (PDDocument document = Loader.loadPDF(brieven.bevestiging(brief(ZEGT_U).gegevens()))) {
            Instant gemaakt = document.getDocumentInformation().getCreationDate().toInstant();
            assertThat(gemaakt).isEqualTo(Kalender.begin(brief(ZEGT_U).gegevens().dagtekening()));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
        }
    }

    private static byte[] besluit(Briefgegevens brief, String motivering) {
        return brieven.besluitNietGevolgd(brief, GROND, motivering, "M. de Vries");
    }

    /** The address as it shows through the window of the envelope. */
    private static String venster(byte[] pdf) {
        String tekst = tekst(pdf);
        return tekst.substring(tekst.indexOf("Retouradres"), tekst.indexOf("Zaaknummer", tekst.indexOf("Retouradres")));
    }
}
