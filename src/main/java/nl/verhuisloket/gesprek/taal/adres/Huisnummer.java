package nl.verhuisloket.gesprek.taal.adres;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/** A house number with its letter and addition, as a place in a text. */
record Huisnummer(int begin, int einde, int nummer, @Nullable String letter, @Nullable String toevoeging, boolean benoemd) {

    private static final String VORM = "(?<label>(?:huis)?(?:nummer|nr)\\b\\.?(?: is| wordt)? ?|number |no\\. ?)?(?<nr>[1-9]\\d{0,4})"
            + "(?:[ -]?(?<letter>[a-z])(?![\\p{L}.'’]|/\\p{L}))?(?:(?:[ /-]|, ?)?(?<toev>" + Toevoeging.VORM + "))?(?![\\p{L}\\p{Nd}]|[.,:]\\d)";
    /** What is counted or paid is no house number. */
    private static final String GEEN_TELLING = "(?! ?(?:%|euro|eur\\b|uur|jaar|jaren|dag|week|weken|maand|keer"
            + "|kinderen|kind\\b|kids|personen|mensen|man\\b|kamers|meter|m2|km"
            + "|minuten|procent|children|people|days|weeks|months|years|hours|times|van de|of the))";
    /** 1e Heuvelstraat, Plein 1944: part of a name. */
    private static final String GEEN_NAAM = "(?!\\d{1,3}(?:e|de|ste) \\p{L}|(?:19\\d\\d|40-45),? (?:nr\\.? |nummer )?\\d)";
    private static final Pattern LOS = Pattern.compile("(?<![\\p{L}\\p{Nd}€$+-]|€ |[\\p{Nd}][.,:/])(?<!(?<!\\p{Nd})\\p{Nd}{1,3} )" + GEEN_NAAM + VORM + GEEN_TELLING, Pattern.CASE_INSENSITIVE);
    private static final Pattern NA = Pattern.compile("(?:[ ,]+|-)" + VORM + GEEN_TELLING, Pattern.CASE_INSENSITIVE);
    private static final Pattern VOOR = Pattern.compile("(?<!\\p{Nd})" + VORM + "[ ,]*$", Pattern.CASE_INSENSITIVE);

    /** @return the next one at or after {@code vanaf}; null when there is none */
    static @Nullable Huisnummer zoek(String tekst, int vanaf) {
        Matcher m = LOS.matcher(tekst);
        return m.find(vanaf) ? van(m, m.start()) : null;
    }

    /** @return the one that begins at {@code vanaf}, after a mark or a space */
    static @Nullable Huisnummer na(String tekst, int vanaf) {
        Matcher m = NA.matcher(tekst).region(vanaf, tekst.length()).useTransparentBounds(true);
        return m.lookingAt() ? van(m, m.start("label") < 0 ? m.start("nr") : m.start("label")) : null;
    }

    /** @return the one that ends at {@code tot}, before a mark or a space */
    static @Nullable Huisnummer voor(String tekst, int tot) {
        Matcher m = VOOR.matcher(tekst.substring(0, tot));
        return m.find() ? van(m, m.start()) : null;
    }

    private static Huisnummer van(Matcher m, int begin) {
        String letter = m.group("letter");
        String toevoeging = m.group("toev");
        int einde = m.end(toevoeging != null ? "toev" : letter != null ? "letter" : "nr");
        return new Huisnummer(begin, einde, Integer.parseInt(m.group("nr")), letter == null ? null : letter.toUpperCase(Locale.ROOT),
                toevoeging == null ? null : Toevoeging.lees(toevoeging), m.group("label") != null);
    }

    Adresvondst vondst(int vanaf, int tot, @Nullable Postcode postcode, @Nullable String straat, @Nullable String plaats) {
        return new Adresvondst(vanaf, tot, postcode, nummer, letter, toevoeging, straat, plaats, false);
    }
}
