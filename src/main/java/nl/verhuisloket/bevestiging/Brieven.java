package nl.verhuisloket.bevestiging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.kern.Adres;
import org.jspecify.annotations.Nullable;

/**
 * The letters as accessible (PDF/UA-1), archivable (PDF/A-2a) documents in Dutch, in the tone of the municipality.
 */
public interface Brieven {

    /** That the declaration was received, with its whole content (Awb 2:13 and on, Wmebv). */
    byte[] ontvangstbewijs(Briefgegevens brief);

    /** That the move is registered, and from which date (Wet BRP 2.20 lid 3). */
    byte[] bevestiging(Briefgegevens brief);

    /** That the declaration is not followed: a besluit with its reasons and the bezwaar clause (Wet BRP 2.60, Awb 3:46, 6:7). */
    byte[] besluitNietGevolgd(Briefgegevens brief, String grond, String motivering, String behandelaar);

    /**
     * @param gemeente         four digits; decides name, tone and address of the sender
     * @param aangever         full name
     * @param verhuizers       full names of all who move, the declarant too
     * @param oudAdres         null when the BRP holds none
     * @param registratiedatum the date that counts; null in the receipt
     * @param teLaat           registered on the day of receipt because the declaration was late (2.20 lid 3 b)
     * @param samenvatting     what was declared, line by line as it was shown
     * @param dagtekening      date of the letter
     */
    record Briefgegevens(String gemeente, String zaaknummer, String aangever, List<String> verhuizers, @Nullable Adres oudAdres,
                         Adres nieuwAdres, LocalDate verhuisdatum, @Nullable LocalDate registratiedatum, boolean teLaat,
                         Instant ontvangst, List<String> samenvatting, LocalDate dagtekening) {

        @Override
        public String toString() {
            return "Briefgegevens[" + zaaknummer + "]";
        }
    }
}
