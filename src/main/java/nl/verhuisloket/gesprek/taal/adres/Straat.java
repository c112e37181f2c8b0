package nl.verhuisloket.gesprek.taal.adres;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A street name as a place in a text. */
record Straat(int begin, int einde, String naam) {

    private static final String WOORD = "(?:[\\p{L}'’][\\p{L}.'’-]{0,30}+|\\d{1,3}e)";
    private static final String SOORT = "straat|stra?at|straaat|staat|str\\.?|laan|weg|ring|plein|kade|dreef|singel|gracht|hof|steeg|pad|dijk|park|markt|haven|wal|burg|baan"
            + "|kamp|veld|berg|hage|oord|erf|lei|vliet|meent|diep|plantsoen|boulevard|allee|hoek|donk|eind"
            + "|akker|horst|wijk|stede|hoeve|poort|brink|brug|zoom|lust|rade";
    private static final Pattern ALS_STRAAT = Pattern.compile("(?i)(?:.*\\P{L})?[\\p{L}'’-]*(?:" + SOORT + ")(?: (?:19\\d\\d|'?40-'?45))?");
    /** Surely a street even when no number follows: the word for it is not a whole word, nor the end of another. */
    private static final Pattern ZEKER = Pattern.compile("(?i)(?<![\\p{L}\\p{Nd}.’-])((?:" + WOORD + " ){0,4}\\p{L}[\\p{L}'’.-]{2,30}"
            + "(?:straat|str\\.|laan|plein|kade|dreef|singel|gracht|steeg|ring|weg|plantsoen|hof))(?![\\p{L}])");
    private static final Pattern GEEN_NAAM = Pattern.compile("(?i)(?:.* )?(?:\\p{L}*(?:e|a|o)ring|\\p{L}*klaring|\\p{L}*laring|onderweg|snelweg|terweg|uitweg"
            + "|halverweg|zelfde straat|dit plein)");
    private static final Pattern ERVOOR = Pattern.compile("(?<![\\p{L}.'’-])(" + WOORD + "(?: " + WOORD + "){0,5}(?: (?:19\\d\\d|'?40-'?45))?),? $");
    private static final Pattern TUSSEN = Pattern.compile("(?i)(?:\\b(?:t/o|tegenover|op|huis|nummer|nr\\.?) ?,? ?)+$");
    private static final Pattern AANWIJZING =
            Pattern.compile("(?i)(?:^|.*[\\s,:])(?:naar|op|adres is|adres wordt|adres|wordt|aan|is|to|at|in)(?: (?:de|het|the))? ");
    /** Words that stand before a street, or that no street has in it. */
    private static final Set<String> GEEN_STRAAT = Set.of("naar", "is", "wordt", "adres", "op", "aan", "in", "woning", "nee", "toch",
            "ik", "we", "wij", "mijn", "ons", "verhuis", "verhuizen", "verhuisd", "ga", "gaan", "per", "met", "en", "als", "een", "kan", "niet", "maar",
            "ja", "om", "dat", "wat", "hoe", "of", "er", "zijn", "ben", "bij", "voor", "sinds", "vanaf", "over", "nr", "nummer", "huisnummer", "ongeveer", "al",
            "moet", "mag", "sorry", "wacht", "binnen", "dagen", "telefoon", "boete", "heb", "hebben", "samen", "woon", "wonen", "te", "tot", "na", "ligplaats",
            "woonboot", "standplaats", "tegenover", "waar", "wie",
            "nieuwe", "nieuw", "straat:", "postcode", "plaats", "kost", "kosten", "betaal", "telefoonnummer",
            "bel", "nog", "slechts", "maximaal",
            "minimaal", "keer", "dus", "want", "dan", "toen", "geboren", "jaar", "leeftijd", "aantal", "to", "at", "my", "i",
            "am", "we're", "i'm", "moving", "move", "address", "new", "house", "flat", "live", "will", "be", "on", "from", "and", "bsn", "zaak", "kamer", "verdieping");

    static boolean lijktOp(String woord) {
        return ALS_STRAAT.matcher(woord).matches();
    }

    /** @return the words directly before {@code tot}, as far back as they can be of a street; null when there are none */
    static @Nullable Straat voor(String tekst, int tot) {
        Matcher m = ERVOOR.matcher(TUSSEN.matcher(tekst.substring(0, tot)).replaceFirst("").stripTrailing() + " ");
        return m.find() ? zonderAanloop(tekst, m.start(1), m.end(1)) : null;
    }

    private static @Nullable Straat zonderAanloop(String tekst, int begin, int einde) {
        int vanaf = einde;
        for (int i = einde; i > begin; ) {
            int woord = tekst.lastIndexOf(' ', i - 1) + 1;
            if (isAanloop(tekst.substring(Math.max(begin, woord), i).replaceAll("[.,:]$", ""))) {
                break;
            }
            vanaf = Math.max(begin, woord);
            i = vanaf - 1;
        }
        return vanaf == einde ? null : zonderLidwoord(tekst, vanaf, einde);
    }

    /** The article belongs to the sentence, unless it has a capital: De Ruijterkade. */
    private static @Nullable Straat zonderLidwoord(String tekst, int begin, int einde) {
        String naam = tekst.substring(begin, einde);
        int lidwoord = naam.matches("(?:de|het|the|'t) .+") ? naam.indexOf(' ') + 1 : 0;
        return new Straat(begin + lidwoord, einde, naam.substring(lidwoord));
    }

    /** @return a street that has its kind in its name, wherever it stands from {@code vanaf}; null when there is none */
    static @Nullable Straat zeker(String tekst, int vanaf) {
        Matcher m = ZEKER.matcher(tekst);
        int plek = vanaf;
        while (m.find(plek)) {
            Straat straat = zonderAanloop(tekst, m.start(1), m.end(1));
            if (straat != null && straat.naam.length() > 5 && !GEEN_NAAM.matcher(straat.naam).matches()) {
                return straat;
            }
            plek = m.end();
        }
        return null;
    }

    /** A word that no street or place begins with. */
    static boolean isAanloop(String woord) {
        return GEEN_STRAAT.contains(woord.toLowerCase(Locale.ROOT));
    }

    /** Its name says that it is one, and no place is called so. */
    boolean isZeker() {
        Matcher m = ZEKER.matcher(naam);
        return m.find() && m.end() == naam.length();
    }

    boolean heeftSoort() {
        return lijktOp(naam);
    }

    /** It has a capital, or follows a word that points to an address, or begins the message. */
    boolean isAangewezen(String tekst) {
        String ervoor = tekst.substring(0, begin);
        return Character.isUpperCase(naam.charAt(0)) || ervoor.isBlank() || AANWIJZING.matcher(ervoor).matches();
    }

    @Override
    public String toString() {
        return "Straat[*****]";
    }
}
