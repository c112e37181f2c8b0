package nl.verhuisloket.toetsing.tabel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a condition: parts with a comma or {@code &&} between them, each a word, {@code !} and a word, or a comparison of a word with
 * a number, a choice, {@code true}, {@code false}, {@code null} or another word. There is nothing else: no call, no text, no bracket.
 */
final class Voorwaardelezer {

    private static final Pattern TEKEN = Pattern.compile("\\s*(?:(?<naam>[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Z][A-Z_0-9]*)?)"
            + "|(?<getal>\\d{1,9}(?:\\.\\d{1,4})?)|(?<vergelijking>==|!=|<=|>=|<|>)|(?<en>,|&&)|(?<niet>!))\\s*");
    private static final int LANGSTE = 500;

    private final String tekst;
    private final Matcher lezer;
    private final Delen delen = new Delen();
    private boolean meer;

    private Voorwaardelezer(String tekst) {
        this.tekst = tekst;
        this.lezer = TEKEN.matcher(tekst);
    }

    /** @throws Weigering with what is wrong and what to write instead */
    static Voorwaarde lees(String tekst) {
        if (tekst.length() > LANGSTE) {
            throw new Weigering("De voorwaarde is langer dan " + LANGSTE + " tekens.");
        }
        return new Voorwaardelezer(tekst).lees();
    }

    private Voorwaarde lees() {
        volgende();
        leesDeel();
        while (meer) {
            if (groep("en") == null) {
                throw new Weigering("Voor '" + lezer.group().strip() + "' ontbreekt een komma.");
            }
            volgende();
            leesDeel();
        }
        return delen.voorwaarde();
    }

    private void leesDeel() {
        boolean ontkend = meer && groep("niet") != null;
        if (ontkend) {
            volgende();
        }
        Woord woord = Woord.zoek(verwacht("naam", "een woord van de risicotabel"));
        volgende();
        Vergelijking teken = meer && groep("vergelijking") != null ? Vergelijking.met(groep("vergelijking")).orElseThrow() : null;
        if (teken == null || ontkend) {
            delen.voegJaNeeToe(woord, !ontkend, teken);
        } else {
            volgende();
            vergelijk(woord, teken);
            volgende();
        }
    }

    private void vergelijk(Woord woord, Vergelijking teken) {
        if (!meer || groep("naam") == null && groep("getal") == null) {
            throw new Weigering("Na " + woord.naam() + " " + teken.teken() + " ontbreekt een waarde.");
        }
        if (groep("getal") != null || woord.isGetal() && !groep("naam").equals("null")) {
            delen.voegGetalToe(woord, teken, groep("getal"), groep("naam"));
        } else {
            delen.voegKeuzeToe(woord, teken, groep("naam"));
        }
    }

    private String verwacht(String soort, String wat) {
        if (!meer || groep(soort) == null) {
            throw new Weigering((meer ? "Voor '" + lezer.group().strip() + "'" : "Aan het eind") + " ontbreekt " + wat + ".");
        }
        return groep(soort);
    }

    private @Nullable String groep(String soort) {
        return lezer.group(soort);
    }

    private void volgende() {
        int vanaf = meer ? lezer.end() : 0;
        meer = vanaf < tekst.length();
        if (meer && !lezer.region(vanaf, tekst.length()).lookingAt()) {
            throw new Weigering(vreemd(tekst.substring(vanaf)));
        }
    }

    private static String vreemd(String rest) {
        if (rest.startsWith("||")) {
            return "'of' bestaat niet in een voorwaarde: schrijf er twee rijen voor.";
        }
        return "'" + rest.charAt(0) + "' kan niet in een voorwaarde. Schrijf woorden met ==, !=, <, <=, > of >= en een getal of keuze, "
                + "met een komma of && ertussen en ! voor niet.";
    }
}
