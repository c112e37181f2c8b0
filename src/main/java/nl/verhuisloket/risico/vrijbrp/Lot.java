package nl.verhuisloket.risico.vrijbrp;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a rule type.
 *
 * @param rij    the row that it becomes; null when it becomes none
 * @param regels of law or policy that do the same already
 * @param zin    why it is refused, what does it already, or what is different here; empty when nothing is
 */
record Lot(@Nullable Rij rij, List<String> regels, String zin) {

    private static final Pattern GETAL = Pattern.compile("\\{([xy])(?:\\+(\\d))?}");
    private static final int GROOTSTE = 9999;

    /** @param voorwaarde with {@code {x}} or {@code {x+1}} for a value of the rule  @param vervangt how the names begin of the rows that it takes the place of */
    record Rij(String over, String code, String voorwaarde, String grond, String reden, List<String> vervangt) {

        /**
         * @param attributen values by name
         * @return null when a value is missing or no number from 1 to 9999
         */
        @Nullable String ingevuld(Map<String, String> attributen) {
            Matcher plaats = GETAL.matcher(voorwaarde);
            StringBuilder ingevuld = new StringBuilder();
            while (plaats.find()) {
                String waarde = attributen.getOrDefault(plaats.group(1), "");
                if (!waarde.matches("[0-9]{1,4}") || Integer.parseInt(waarde) < 1) {
                    return null;
                }
                int erbij = plaats.group(2) == null ? 0 : Integer.parseInt(plaats.group(2));
                plaats.appendReplacement(ingevuld, String.valueOf(Math.min(GROOTSTE, Integer.parseInt(waarde) + erbij)));
            }
            return plaats.appendTail(ingevuld).toString();
        }
    }

    static Lot signaal(String over, String code, String voorwaarde, String grond, String reden, String... vervangt) {
        return new Lot(new Rij(over, code, voorwaarde, grond, reden, List.of(vervangt)), List.of(), "");
    }

    static Lot gedekt(String zin, String... regels) {
        return new Lot(null, List.of(regels), zin);
    }

    /** @param woord that no table may use */
    static Lot geweigerd(String woord) {
        return new Lot(null, List.of(), Risicotabel.bezwaarTegen(woord).orElseThrow());
    }

    /** What a risk manager must know of the difference. */
    Lot let(String opmerking) {
        return new Lot(rij, regels, opmerking);
    }
}
