package nl.verhuisloket.gesprek.taal.adres;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a town beside an address. */
final class Plaats {

    private static final Pattern ERNA = Pattern.compile("(?:[, ]*\\(|[, ]+(?:in |te )?)([\\p{L}'’][\\p{L}'’ -]{1,40})");
    /** With these words the sentence goes on. */
    private static final Pattern EINDE = Pattern.compile("(?i)(?:^| )(?:met|en|op|per|samen|vanaf|is|want|graag|verhuizen|verhuis|dank|nummer|nr|postcode"
            + "|with|and|on|from|please|huisnummer|als|maar|of|mijn|wij|we|ik)(?: |$)");
    private static final Pattern ERVOOR = Pattern.compile("(?:^|(?i:\\bin )|, ?)(?!(?i:in|te|naar|op) )(\\p{L}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*),? "
            + "(?:(?i)(?:op|aan)(?: de| het)? )?$");
    private static final Pattern IN_DE_PLAATS = Pattern.compile("(?s)(?:,| \\(| in | te ).*");

    private Plaats() {
    }

    /** @return the town named right after this position; null when there is none */
    static @Nullable String erna(String tekst, int vanaf) {
        Matcher plaats = ERNA.matcher(tekst).region(vanaf, tekst.length());
        if (!plaats.lookingAt()) {
            return null;
        }
        String naam = EINDE.split(plaats.group(1), 2)[0].trim();
        return naam.length() < 2 ? null : naam;
    }

    /** @return the town named right before this position: {@code Tilburg, Heuvelring 12}; null when there is none */
    static @Nullable String ervoor(String tekst, int tot) {
        Matcher plaats = ERVOOR.matcher(tekst.substring(0, tot));
        return plaats.find() && !Straat.isAanloop(plaats.group(1)) ? plaats.group(1) : null;
    }

    /** Nothing follows here, or surely the name of a town. */
    static boolean ofNiets(String tekst, int vanaf) {
        String rest = tekst.substring(vanaf);
        return rest.isBlank() || erna(tekst, vanaf) != null && IN_DE_PLAATS.matcher(rest).matches();
    }
}
