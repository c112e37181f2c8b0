package nl.verhuisloket.bevestiging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Instellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The letters as accessible (PDF/UA-1), archivable (PDF/A-2a) documents in Dutch at B1 level, in the tone of the municipality.
 * The same input gives the same bytes; nothing is looked up and no clock is read. Safe for use by many threads.
 *
 * <p>A letter goes to the address that the BRP holds at that moment (Wet BRP 1.7): the old one in the receipt and the besluit,
 * the new one in the confirmation.
 */
@Service
public class Brieven {

    private final Gemeenten gemeenten;
    private final Instellingen instellingen;
    private final Briefsjablonen sjablonen;
    private final ToegankelijkePdf pdf;

    Brieven(Gemeenten gemeenten, Instellingen instellingen, Briefsjablonen sjablonen, ToegankelijkePdf pdf) {
        this.gemeenten = gemeenten;
        this.instellingen = instellingen;
        this.sjablonen = sjablonen;
        this.pdf = pdf;
    }

    /** That the declaration was received, with its whole content (Awb 2:13 and on, Wmebv). */
    public byte[] ontvangstbewijs(Briefgegevens brief) {
        return maak("ontvangstbewijs", brief, geregistreerdAdres(brief), Map.of());
    }

    /**
     * That the move is registered, and from which date (Wet BRP 2.20 lid 3).
     *
     * @throws IllegalArgumentException when there is no registratiedatum: then nothing is registered that could be confirmed
     */
    public byte[] bevestiging(Briefgegevens brief) {
        if (brief.registratiedatum() == null) {
            throw new IllegalArgumentException("Zonder registratiedatum valt er niets te bevestigen: " + brief);
        }
        return maak("bevestiging", brief, brief.nieuwAdres(), Map.of());
    }

    /**
     * That the declaration is not followed: a besluit with its reasons and the bezwaar clause (Wet BRP 2.60, Awb 3:46, 6:7).
     *
     * @param grond       the ground with its article, as a person reads it
     * @param motivering  the specialist's own words; blank lines part paragraphs, line breaks stay, HTML is shown as text
     * @param behandelaar the person who decided, by name, as it stands under the letter
     * @throws IllegalArgumentException when ground, motivation or name is blank: a besluit needs them (Awb 3:46, 10:10)
     */
    public byte[] besluitNietGevolgd(Briefgegevens brief, String grond, String motivering, String behandelaar) {
        if (grond.isBlank() || motivering.isBlank() || behandelaar.isBlank()) {
            throw new IllegalArgumentException("Een besluit heeft een grond, een motivering en een ondertekenaar: " + brief);
        }
        return maak("besluit", brief, geregistreerdAdres(brief),
                Map.of("grond", grond, "motivering", Briefmodel.alineas(motivering), "behandelaar", behandelaar));
    }

    private byte[] maak(String sjabloon, Briefgegevens brief, Adres aan, Map<String, Object> extra) {
        Gemeente gemeente = gemeenten.haal(brief.gemeente());
        Briefstijl stijl = instellingen.voor(brief.gemeente(), "brief", Briefstijl.class);
        Map<String, Object> velden = Briefmodel.van(brief, gemeente, stijl, aan);
        velden.putAll(extra);
        return pdf.maak(sjablonen.vul(sjabloon, gemeente.aanspreekvorm(), velden), brief.dagtekening());
    }

    private static Adres geregistreerdAdres(Briefgegevens brief) {
        return brief.oudAdres() == null ? brief.nieuwAdres() : brief.oudAdres();
    }

    /**
     * @param gemeente         four digits; decides name, tone and address of the sender
     * @param aangever         full name
     * @param verhuizers       full names of all who move, the declarant too
     * @param oudAdres         null when the BRP holds none
     * @param registratiedatum the date that counts; null in the receipt
     * @param teLaat           registered on the day of receipt because the declaration was late (2.20 lid 3 b)
     * @param samenvatting     what was declared, line by line as it was shown
     * @param dagtekening      date of the letter: the day it is sent
     */
    public record Briefgegevens(String gemeente, String zaaknummer, String aangever, List<String> verhuizers,
                                @Nullable Adres oudAdres, Adres nieuwAdres, LocalDate verhuisdatum,
                                @Nullable LocalDate registratiedatum, boolean teLaat, Instant ontvangst,
                                List<String> samenvatting, LocalDate dagtekening) {

        public Briefgegevens {
            verhuizers = List.copyOf(verhuizers);
            samenvatting = List.copyOf(samenvatting);
        }

        @Override
        public String toString() {
            return "Briefgegevens[" + zaaknummer + "]";
        }
    }
}
