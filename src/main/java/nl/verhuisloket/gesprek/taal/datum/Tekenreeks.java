package nl.verhuisloket.gesprek.taal.datum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A text written as codes, one per word, number or mark, each followed by a space: {@code vrijdag 4 december} is {@code D5 N4 M12 }.
 * A word without a code is {@code x}.
 */
final class Tekenreeks {

    private static final Pattern STUK = Pattern.compile("(?<rang>\\d{1,2}(?:e|de|ste|st|nd|rd|th))(?![\\p{L}\\p{Nd}])|(?<getal>\\d+)(?![\\p{L}\\p{Nd}])"
            + "|(?<dicht>\\d{1,2})(?=(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|o[kc]t|nov|dec)\\p{L}*)|(?<gemengd>\\p{L}*\\p{Nd}[\\p{L}\\p{Nd}]*)"
            + "|(?<woord>t/m|['’]?\\p{L}+(?:[.'’]\\p{L}+)*)\\.?|(?<teken>[^\\s\\p{L}\\p{Nd}])");
    private static final int LANGSTE_GETAL = 4;

    private final Woordenschat woorden;
    private final String tekst;
    private final List<int[]> plekken = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final int[] begin;
    private final String reeks;

    Tekenreeks(String tekst, Woordenschat woorden) {
        this.woorden = woorden;
        this.tekst = tekst;
        List<String> ruw = new ArrayList<>();
        Matcher m = STUK.matcher(Tekst.gelijkeLengte(tekst));
        while (m.find()) {
            plekken.add(new int[] {m.start(), m.group("woord") == null ? m.end() : m.end("woord")});
            ruw.add(code(m));
        }
        for (int i = 0; i < ruw.size(); i++) {
            i = neem(i, ruw);
        }
        begin = new int[codes.size()];
        for (int i = 1; i < begin.length; i++) {
            begin[i] = begin[i - 1] + codes.get(i - 1).length() + 1;
        }
        reeks = codes.stream().map(c -> c + " ").collect(Collectors.joining());
    }

    private static @Nullable String code(Matcher m) {
        String getal = m.group("getal") == null ? m.group("dicht") : m.group("getal");
        if (m.group("rang") != null) {
            return "R" + Integer.parseInt(m.group().replaceAll("\\D", ""));
        }
        if (getal != null) {
            return getal.length() > LANGSTE_GETAL ? "x" : "N" + getal;
        }
        if (m.group("teken") != null) {
            return m.group().equals("–") ? "-" : m.group();
        }
        return m.group("gemengd") != null ? "x" : null;
    }

    /** Takes the longest phrase from here; @return the last piece that was taken */
    private int neem(int vanaf, List<String> ruw) {
        for (int n = Math.min(Woordenschat.LANGST, ruw.size() - vanaf); n > 0; n--) {
            String code = woorden.code(frase(vanaf, n));
            if (code != null) {
                plekken.set(codes.size(), new int[] {plekken.get(vanaf)[0], plekken.get(vanaf + n - 1)[1]});
                codes.add(code);
                return vanaf + n - 1;
            }
        }
        plekken.set(codes.size(), plekken.get(vanaf));
        codes.add(ruw.get(vanaf) == null ? metFout(vanaf) : ruw.get(vanaf));
        return vanaf;
    }

    private String metFout(int i) {
        String code = woorden.codeMetFout(Tekst.gelijkeLengte(woord(i)));
        return code == null ? "x" : code;
    }

    private String woord(int i) {
        return tekst.substring(plekken.get(i)[0], plekken.get(i)[1]);
    }

    /** With its accents when it is one word: één is a number, een is not. */
    private String frase(int vanaf, int n) {
        String ruw = tekst.substring(plekken.get(vanaf)[0], plekken.get(vanaf + n - 1)[1]);
        String klein = ruw.toLowerCase(Locale.ROOT);
        return klein.equals("één") ? klein : Tekst.gelijkeLengte(ruw).replace('’', '\'').replaceAll("[\\s-]+", " ");
    }

    /** The codes, each with a space after it. */
    String reeks() {
        return reeks;
    }

    /** @param plek position in {@link #reeks()} where a code begins; @return its position in the text */
    int begin(int plek) {
        return plekken.get(Arrays.binarySearch(begin, plek))[0];
    }

    /** @param plek position in {@link #reeks()} after a code; @return position in the text after what it stands for */
    int einde(int plek) {
        int i = Arrays.binarySearch(begin, plek);
        return plekken.get((i < 0 ? codes.size() : i) - 1)[1];
    }

    /** @return the code of what stands before this position, over an article; x when nothing does */
    char voorzetsel(int positie) {
        int i = codes.size() - 1;
        while (i >= 0 && (plekken.get(i)[0] >= positie || codes.get(i).equals("L"))) {
            i--;
        }
        return i < 0 ? 'x' : codes.get(i).charAt(0);
    }
}
