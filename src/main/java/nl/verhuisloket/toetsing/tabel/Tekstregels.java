package nl.verhuisloket.toetsing.tabel;

import java.util.regex.Pattern;

/** What a text in the table may look like: sentences, and no sign that means something to a program. */
final class Tekstregels {

    /** Starts with a letter or digit: a spreadsheet takes =, +, - and @ in front for a formula. */
    private static final Pattern ZIN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} .,;:?!()'’/%&€+–-]*");
    private static final Pattern U_VORM = Pattern.compile("(?iU)\\b(u|uw|uzelf)\\b");
    private static final Pattern JE_VORM = Pattern.compile("(?iU)\\b(je|jij|jou|jouw|jezelf)\\b");
    private static final int LANGSTE = 300;

    private Tekstregels() {
    }

    static String gewoon(String tekst) {
        if (tekst.length() > LANGSTE) {
            throw new Weigering("De tekst is langer dan " + LANGSTE + " tekens.");
        }
        if (!ZIN.matcher(tekst).matches()) {
            throw new Weigering("Begin met een letter of cijfer, en gebruik alleen letters, cijfers, spaties en . , ; : ? ! ( ) ' / % & € + -");
        }
        return tekst;
    }

    static String u(String tekst) {
        return zonder(JE_VORM, tekst, "Deze zin is voor wie u met u aanspreekt, maar er staat je of jij in.");
    }

    static String je(String tekst) {
        return zonder(U_VORM, tekst, "Deze zin is voor wie je met je aanspreekt, maar er staat u of uw in.");
    }

    private static String zonder(Pattern vorm, String tekst, String reden) {
        if (vorm.matcher(tekst).find()) {
            throw new Weigering(reden);
        }
        return gewoon(tekst);
    }
}
