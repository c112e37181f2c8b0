package nl.verhuisloket.gesprek.taal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/** Finds an address in Dutch text, in any order: {@code 5038 EA 12}, {@code 12a 5038EA}, {@code Heuvelring 12, Tilburg}. */
public final class Adreslezer {

    private static final String NUMMER = "(?:nr\\.? ?|nummer |huisnummer )?([1-9]\\d{0,4})"
            + "(?:[ -]?([a-z])(?![\\p{L}]))?(?:[ -]?(bis|hs|huis|rood|zwart|[ivx]{2,4}|(?<=-)\\d{1,4}|(?<=[a-z][ -]?)\\d{1,3}))?(?![\\p{L}\\p{Nd}])";
    private static final Pattern POSTBUS = Pattern.compile("\\bpost ?bus ?\\d*", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{Nd}])([1-9]\\d{3} ?[a-z]{2})(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NA = Pattern.compile("^(?:[ ,]+|-)" + NUMMER, Pattern.CASE_INSENSITIVE);
    private static final Pattern VOOR = Pattern.compile("(?<![\\p{Nd}])" + NUMMER + "[ ,]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOS_NUMMER = Pattern.compile("(?<![\\p{L}\\p{Nd}-])" + NUMMER, Pattern.CASE_INSENSITIVE);
    private static final Pattern STRAAT = Pattern.compile("((?:[\\p{L}][\\p{L}.'’-]*|\\d{1,2}e)(?: [\\p{L}][\\p{L}.'’-]*){0,5}) $");
    private static final Pattern PLAATS = Pattern.compile("^[, ]+(?:in |te )?([\\p{L}'][\\p{L}' -]{1,40})");
    /** Words that stand before a street, or that no street has in it. */
    private static final Set<String> GEEN_STRAAT = Set.of("naar", "is", "wordt", "adres", "op", "aan", "in", "woning", "nee", "toch",
            "ik", "we", "wij", "het", "mijn", "ons", "verhuis", "verhuizen", "verhuisd", "ga", "gaan", "per", "met", "en", "als", "een", "kan", "niet", "maar",
            "ja", "om", "dat", "wat", "hoe", "of", "er", "zijn", "ben", "bij", "voor", "sinds", "vanaf", "over", "nr", "nummer", "huisnummer", "ongeveer", "al",
            "moet", "mag", "sorry", "wacht", "binnen", "dagen", "telefoon", "boete", "heb", "hebben", "samen", "woon", "wonen", "te", "tot", "na");
    static final Pattern STRAATWOORD = Pattern.compile("(?i).*(straat|laan|weg|ring|plein|kade|dreef|singel|gracht|hof|steeg|pad|dijk|park|markt"
            + "|haven|wal|burg|baan|kamp|veld|berg|hage|oord|erf|lei|vliet|meent|diep)");

    private Adreslezer() {
    }

    /** @return the first address in the text; empty when there is neither a postcode nor a street with a number */
    public static Optional<Adresvondst> lees(String tekst) {
        Matcher postbus = POSTBUS.matcher(tekst);
        if (postbus.find()) {
            return Optional.of(new Adresvondst(postbus.start(), postbus.end(), null, 0, null, null, null, null, true));
        }
        Matcher postcode = POSTCODE.matcher(tekst);
        return postcode.find() ? Optional.of(metPostcode(tekst, postcode)) : metStraat(tekst);
    }

    /** Only a house number, where the rest is known already: {@code nummer 14}. */
    public static Optional<Adresvondst> leesNummer(String tekst) {
        Matcher nummer = LOS_NUMMER.matcher(tekst);
        return nummer.find() ? Optional.of(vondst(nummer, nummer.start(), nummer.end(), null, null, null)) : Optional.empty();
    }

    private static Adresvondst metPostcode(String tekst, Matcher postcode) {
        Postcode waarde = Postcode.lees(postcode.group(1)).orElseThrow();
        Matcher na = NA.matcher(tekst.substring(postcode.end()));
        if (na.find()) {
            int einde = postcode.end() + na.end();
            return vondst(na, postcode.start(), einde, waarde, null, plaats(tekst.substring(einde)));
        }
        String ervoor = tekst.substring(0, postcode.start());
        String plaats = plaats(" " + tekst.substring(postcode.end()));
        Matcher voor = VOOR.matcher(ervoor);
        if (voor.find()) {
            String straat = straat(ervoor.substring(0, voor.start()));
            int begin = straat == null ? voor.start() : ervoor.lastIndexOf(straat);
            return vondst(voor, begin, postcode.end(), waarde, straat, plaats);
        }
        return new Adresvondst(postcode.start(), postcode.end(), waarde, 0, null, null, null, plaats, false);
    }

    private static Optional<Adresvondst> metStraat(String tekst) {
        Matcher nummer = LOS_NUMMER.matcher(tekst);
        while (nummer.find()) {
            String straat = straat(tekst.substring(0, nummer.start()));
            String plaats = plaats(tekst.substring(nummer.end()));
            if (straat != null && isStraat(straat, plaats, tekst.substring(nummer.end()))) {
                int begin = tekst.lastIndexOf(straat, nummer.start());
                int einde = plaats == null ? nummer.end() : tekst.indexOf(plaats, nummer.end()) + plaats.length();
                return Optional.of(vondst(nummer, begin, einde, null, straat, plaats));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String straat(String ervoor) {
        String zin = ervoor.replaceAll(",\\s*$", " ");
        zin = zin.substring(Math.max(zin.lastIndexOf(','), Math.max(zin.lastIndexOf(';'), zin.lastIndexOf('\n'))) + 1);
        Matcher straat = STRAAT.matcher(zin);
        return straat.find() ? zonderAanloop(straat.group(1).trim()) : null;
    }

    private static @Nullable String zonderAanloop(String woorden) {
        String[] delen = woorden.split(" ");
        int begin = delen.length;
        while (begin > 0 && !GEEN_STRAAT.contains(delen[begin - 1].toLowerCase(Locale.ROOT))) {
            begin--;
        }
        return begin == delen.length ? null : String.join(" ", Arrays.copyOfRange(delen, begin, delen.length));
    }

    /** It ends like a street; or a place, or nothing at all, follows the number. */
    private static boolean isStraat(String straat, @Nullable String plaats, String erna) {
        return STRAATWOORD.matcher(straat).matches() || straat.length() > 3 && (erna.isBlank() || plaats != null && erna.strip().startsWith(",")
                || plaats != null && erna.strip().startsWith("in "));
    }

    private static @Nullable String plaats(String erna) {
        Matcher plaats = PLAATS.matcher(erna);
        if (!plaats.find()) {
            return null;
        }
        String naam = plaats.group(1).split("(?i)(?:^| )(?:met|en|op|per|samen|vanaf|is|want|graag|verhuizen|verhuis|dank)(?: |$)")[0].trim();
        return naam.length() < 2 ? null : naam;
    }

    private static Adresvondst vondst(Matcher nummer, int begin, int einde, @Nullable Postcode postcode, @Nullable String straat,
                                      @Nullable String plaats) {
        String letter = nummer.group(2) == null ? null : nummer.group(2).toUpperCase(Locale.ROOT);
        return new Adresvondst(begin, einde, postcode, Integer.parseInt(nummer.group(1)), letter, nummer.group(3), straat, plaats, false);
    }
}
