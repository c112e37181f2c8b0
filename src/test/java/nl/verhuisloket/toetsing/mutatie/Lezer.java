package nl.verhuisloket.toetsing.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds its way in a text with parentheses. All positions are in the whole text. */
final class Lezer {

    private Lezer() {
    }

    /** @return where the parenthesis at {@code open} is closed @throws IllegalArgumentException when it is not */
    static int sluithaak(String tekst, int open) {
        int diepte = 0;
        for (int i = open; i < tekst.length(); i++) {
            diepte += diepte(tekst.charAt(i));
            if (diepte == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("No closing parenthesis for the one at " + open + ".");
    }

    /** @return begin and end of each part between two {@code teken}, not looking inside parentheses */
    static List<int[]> splits(String tekst, int van, int tot, String teken) {
        List<int[]> delen = new ArrayList<>();
        int diepte = 0;
        int begin = van;
        for (int i = van; i < tot; i++) {
            diepte += diepte(tekst.charAt(i));
            if (diepte == 0 && tekst.startsWith(teken, i)) {
                delen.add(new int[] {begin, i});
                begin = i + teken.length();
                i = begin - 1;
            }
        }
        delen.add(new int[] {begin, tot});
        return delen;
    }

    /** The first hit that does not stand inside parentheses. */
    static @Nullable MatchResult buitenHaken(String tekst, int van, int tot, Pattern patroon) {
        Matcher hits = patroon.matcher(tekst).region(van, tot).useTransparentBounds(true);
        while (hits.find()) {
            if (tekst.substring(van, hits.start()).chars().map(teken -> diepte((char) teken)).sum() == 0) {
                return hits.toMatchResult();
            }
        }
        return null;
    }

    static int zonderSpatie(String tekst, int van, int tot) {
        int begin = van;
        while (begin < tot && Character.isWhitespace(tekst.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    static int zonderSpatieAchter(String tekst, int van, int tot) {
        int einde = tot;
        while (einde > van && Character.isWhitespace(tekst.charAt(einde - 1))) {
            einde--;
        }
        return einde;
    }

    private static int diepte(char teken) {
        return switch (teken) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }
}
