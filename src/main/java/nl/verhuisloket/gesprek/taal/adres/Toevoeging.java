package nl.verhuisloket.gesprek.taal.adres;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The additions that people write after a house number. */
final class Toevoeging {

    private static final String TELWOORD = "één|een|1|twee|2|drie|3|vier|4|vijf|5";
    private static final String RANGWOORD = "1e|1ste|eerste|2e|2de|tweede|3e|3de|derde|4e|4de|vierde|5e|5de|vijfde";
    /** Matches one addition, after the separator; a bare number only after a dash, a slash or a letter. */
    static final String VORM = "(?:" + TELWOORD + ")[ -]?(?:hoog|hg)|(?:" + RANGWOORD + ") (?:verdieping|etage)|begane ?grond|parterre|souterrain|bel-?etage"
            + "|bis|bs|hs|huis|rood|rd|zwart|zw|bg|boven|bov|beneden|ben|achter|t/o|to|[ivx]{2,4}|(?:unit|kamer|app(?:artement)?\\.?) ?\\d{1,4}"
            + "|(?<=[-/])[a-z]?\\d{1,4}[a-z]?|(?<=\\d[a-z][ -]?)\\d{1,3}|(?<=-)[a-z]{2,4}";
    private static final Pattern VERDIEPING = Pattern.compile("(?i)(?:" + TELWOORD + ")(?=[ -]?(?:hoog|hg))|(?:" + RANGWOORD + ")(?= )");
    private static final List<String> TELLING = List.of("", "een1", "twee2", "drie3", "vier4", "vijf5");
    private static final List<String> RANGEN = List.of("", "eerste", "tweede", "derde", "vierde", "vijfde");
    private static final List<Set<String>> GELIJK = List.of(Set.of("hs", "huis", "h", "bg", "begane grond", "beganegrond", "parterre"),
            Set.of("1", "i", "1hg"), Set.of("2", "ii", "2hg"), Set.of("3", "iii", "3hg"), Set.of("4", "iv", "4hg"), Set.of("5", "v", "5hg"),
            Set.of("bis", "bs"), Set.of("rood", "rd"), Set.of("zwart", "zw"), Set.of("boven", "bov"), Set.of("beneden", "ben"));

    private Toevoeging() {
    }

    /** @return as typed, a floor as its number */
    static String lees(String getypt) {
        Matcher m = VERDIEPING.matcher(getypt);
        if (!m.lookingAt()) {
            return getypt;
        }
        String woord = m.group().toLowerCase(Locale.ROOT).replace("é", "e");
        int verdieping = Character.isDigit(woord.charAt(0)) ? woord.charAt(0) - '0' : 0;
        for (int i = 1; verdieping == 0 && i < TELLING.size(); i++) {
            verdieping = TELLING.get(i).startsWith(woord) || RANGEN.get(i).equals(woord) ? i : 0;
        }
        return String.valueOf(verdieping);
    }

    /** @return in how many ways a register may write it, in lower case without marks; itself among them */
    static Set<String> schrijfwijzen(String toevoeging) {
        String kaal = toevoeging.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Set<String> uit = new TreeSet<>(Set.of(kaal));
        GELIJK.stream().filter(g -> g.contains(kaal)).forEach(uit::addAll);
        return uit;
    }
}
