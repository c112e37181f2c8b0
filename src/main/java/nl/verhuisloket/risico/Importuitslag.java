package nl.verhuisloket.risico;

import java.util.List;
import nl.verhuisloket.risico.vrijbrp.Vertaling.Vertaald;
import org.jspecify.annotations.Nullable;

/**
 * What became of an imported profile.
 *
 * @param profiel     its name there
 * @param drempel     its threshold there
 * @param vertaald    became a row of the table
 * @param gedekt      are done already by a rule of law or policy
 * @param geweigerd   could not be translated, with the reason
 * @param vervangen   rows of the table that was there and that gave way to one of another name
 * @param opmerkingen what to check before the table is submitted
 * @param tabel       the draft; null when no rule became a row
 */
record Importuitslag(String profiel, long drempel, List<Vertaald> vertaald, List<Vertaald> gedekt, List<Vertaald> geweigerd,
                     List<String> vervangen, List<String> opmerkingen, @Nullable Tabelbeeld tabel) {
}
