package nl.verhuisloket.gesprek.taal.tekst;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: no capitals, no accents, no punctuation, single spaces. */
public final class Tekst {

    private Tekst() {
    }

    public static String vlak(String tekst) {
        String zonderAccent = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return zonderAccent.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}_]+", " ").trim();
    }

    /** Lower case without accents, of the same length, so that positions stay those of the original. */
    public static String gelijkeLengte(String tekst) {
        StringBuilder uit = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            String basis = Normalizer.normalize(tekst.substring(i, i + 1), Normalizer.Form.NFD);
            uit.append(Character.toLowerCase(basis.isEmpty() ? ' ' : basis.charAt(0)));
        }
        return uit.toString();
    }
}
