package nl.verhuisloket.gesprek.vraag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads e-mail addresses and phone numbers as people type them. */
final class Bereik {

    private static final Pattern LIJKT_EMAIL = Pattern.compile("[^\\s,;<>]*@[^\\s,;<>]*");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{0,62}[A-Za-z0-9_+-])?"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern LIJKT_NUMMER = Pattern.compile("\\+?\\(?\\d[\\d ()./-]{5,20}\\d");
    private static final Pattern NEDERLANDS = Pattern.compile("0(?:6[1-6]\\d{7}|[1-57]\\d{8}|88\\d{7}|85\\d{7}|8[47]\\d{7})");
    private static final Pattern BUITENLANDS = Pattern.compile("\\+[1-9]\\d{7,14}");

    private Bereik() {
    }

    /** Something with an at sign in it; not yet right. */
    static Optional<String> lijktEmail(String tekst) {
        Matcher m = LIJKT_EMAIL.matcher(tekst);
        return m.find() ? Optional.of(m.group().replaceAll("[.,;:!?)]+$", "")) : Optional.empty();
    }

    static Optional<String> email(String tekst) {
        return lijktEmail(tekst).filter(e -> e.length() <= 254 && !e.contains("..") && EMAIL.matcher(e).matches());
    }

    static Optional<String> lijktTelefoon(String tekst) {
        Matcher m = LIJKT_NUMMER.matcher(LIJKT_EMAIL.matcher(tekst).replaceAll(" "));
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** @return ten digits for a Dutch number, with country code for a foreign one */
    static Optional<String> telefoon(String tekst) {
        return lijktTelefoon(tekst).map(t -> t.replaceFirst("\\(0\\)", "").replaceAll("[^+\\d]", "")).map(Bereik::zonderLandcode)
                .filter(n -> NEDERLANDS.matcher(n).matches() || BUITENLANDS.matcher(n).matches());
    }

    private static String zonderLandcode(String nummer) {
        String plus = nummer.startsWith("00") ? "+" + nummer.substring(2) : nummer;
        return plus.startsWith("+31") ? "0" + plus.substring(3) : plus;
    }

    /** What is left of the text without them and without words around them: a name. */
    static Optional<String> naam(String tekst) {
        String rest = LIJKT_EMAIL.matcher(tekst).replaceAll(" ");
        rest = LIJKT_NUMMER.matcher(rest).replaceAll(" ");
        rest = rest.replaceAll("(?i)\\b(?:de|het|zijn|haar|hij|zij|ze|die) (?:naam|hoofdbewoner|mailadres|e-?mail(?:adres)?|telefoon(?:nummer)?|nummer|heet|heeft)\\b", " ")
                .replaceAll("(?i)\\b(?:naam|heet|is|telefoon(?:nummer)?|tel|e-?mail(?:adres)?|mail|mobiel|nummer|bereikbaar|via|op|en|met|hoofdbewoner)\\b", " ")
                .replaceAll("[^\\p{L}' .-]", " ").replaceAll("\\s+", " ").replaceAll("^[ .'-]+|[ .'-]+$", "");
        boolean naam = rest.matches("(?U)\\p{L}[\\p{L}'.-]*( [\\p{L}'.-]+){0,6}") && rest.length() >= 2 && rest.length() <= 80;
        return naam ? Optional.of(rest) : Optional.empty();
    }
}
