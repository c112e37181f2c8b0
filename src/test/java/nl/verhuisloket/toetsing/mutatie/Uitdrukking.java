package nl.verhuisloket.toetsing.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One condition of a rule, such as {@code leeftijd < 16 || !gevonden}, and everything that can be changed in it. */
final class Uitdrukking {

    /** Of each comparison its boundary moved and its opposite. */
    private static final Map<String, List<String>> VERGELIJKINGEN = Map.of("<", List.of("<=", ">="), "<=", List.of("<", ">"),
            ">", List.of(">=", "<="), ">=", List.of(">", "<"), "==", List.of("!="), "!=", List.of("=="));
    private static final Pattern VERGELIJKING = Pattern.compile("<=|>=|==|!=|<|>");
    private static final Pattern WOORD = Pattern.compile("\\b(not )?(in|contains|memberOf|matches|excludes)\\b(?! *[,)&|])");
    private static final Pattern GETAL = Pattern.compile("(?<![\\w$.])\\d+(?![\\w.])");
    private static final Pattern DAGEN = Pattern.compile("(?:plus|minus)(?:Days|Weeks|Months|Years)\\((\\$\\w+)\\)");

    /** Between {@code van} and {@code tot} stands {@code nieuw} instead. */
    record Verandering(int van, int tot, String nieuw) {
    }

    private final String masker;
    private final Consumer<Verandering> meld;

    /** @param masker a text in which strings and remarks are blank */
    private Uitdrukking(String masker, Consumer<Verandering> meld) {
        this.masker = masker;
        this.meld = meld;
    }

    static List<Verandering> veranderingen(String masker, int van, int tot) {
        List<Verandering> gevonden = new ArrayList<>();
        new Uitdrukking(masker, gevonden::add).lees(van, tot);
        return gevonden;
    }

    private void lees(int van, int tot) {
        int begin = Lezer.zonderSpatie(masker, van, tot);
        for (String voegwoord : List.of("||", "&&")) {
            List<int[]> delen = Lezer.splits(masker, begin, tot, voegwoord);
            if (delen.size() > 1) {
                samengesteld(delen, voegwoord);
                return;
            }
        }
        enkelvoudig(begin, Lezer.zonderSpatieAchter(masker, begin, tot));
    }

    private void samengesteld(List<int[]> delen, String voegwoord) {
        String ander = voegwoord.equals("||") ? "&&" : "||";
        for (int i = 0; i < delen.size(); i++) {
            int[] deel = delen.get(i);
            boolean eerste = i == 0;
            meld.accept(eerste ? new Verandering(deel[0], delen.get(1)[0], "") : new Verandering(deel[0] - 2, deel[1], ""));
            if (!eerste) {
                meld.accept(new Verandering(deel[0] - 2, deel[0], ander));
            }
            lees(deel[0], deel[1]);
        }
    }

    private void enkelvoudig(int van, int tot) {
        if (masker.charAt(van) == '!') {
            meld.accept(new Verandering(van, van + 1, ""));
            binnenHaken(van + 1, tot);
        } else if (!binnenHaken(van, tot)) {
            atoom(van, tot);
        }
    }

    private boolean binnenHaken(int van, int tot) {
        boolean haken = masker.charAt(van) == '(' && Lezer.sluithaak(masker, van) == tot - 1;
        if (haken) {
            lees(van + 1, tot - 1);
        }
        return haken;
    }

    private void atoom(int van, int tot) {
        MatchResult vergelijking = Lezer.buitenHaken(masker, van, tot, VERGELIJKING);
        MatchResult woord = Lezer.buitenHaken(masker, van, tot, WOORD);
        if (vergelijking != null) {
            VERGELIJKINGEN.get(vergelijking.group())
                    .forEach(nieuw -> meld.accept(new Verandering(vergelijking.start(), vergelijking.end(), nieuw)));
        } else if (woord != null) {
            String nieuw = woord.group(1) == null ? "not " + woord.group() : woord.group(2);
            meld.accept(new Verandering(woord.start(), woord.end(), nieuw));
        } else {
            meld.accept(new Verandering(van, van, "!"));
        }
        schuif(van, tot);
    }

    /** Each number one up and one down, each term a day, week, month or year longer and shorter. */
    private void schuif(int van, int tot) {
        Matcher getallen = GETAL.matcher(masker).region(van, tot);
        while (getallen.find()) {
            int getal = Integer.parseInt(getallen.group());
            meld.accept(new Verandering(getallen.start(), getallen.end(), String.valueOf(getal + 1)));
            meld.accept(new Verandering(getallen.start(), getallen.end(), String.valueOf(getal - 1)));
        }
        Matcher dagen = DAGEN.matcher(masker).region(van, tot);
        while (dagen.find()) {
            meld.accept(new Verandering(dagen.end(1), dagen.end(1), " + 1"));
            meld.accept(new Verandering(dagen.end(1), dagen.end(1), " - 1"));
        }
    }
}
