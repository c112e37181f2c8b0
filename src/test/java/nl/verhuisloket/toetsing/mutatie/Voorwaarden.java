package nl.verhuisloket.toetsing.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.toetsing.mutatie.Uitdrukking.Verandering;

/** A list of conditions with commas between them, as it stands between the parentheses of a pattern or in a cell of the risk table. */
final class Voorwaarden {

    private static final Pattern BINDING = Pattern.compile("\\s*\\$\\w+\\s*:\\s*");
    private static final Pattern VELD = Pattern.compile("[\\w.]+(\\([^()]*\\))?\\s*");

    private final Bestand bestand;
    private final String regel;
    private final String onderwerp;

    /** @param onderwerp what the conditions are about, such as {@code Verhuizer}: a name for people */
    Voorwaarden(Bestand bestand, String regel, String onderwerp) {
        this.bestand = bestand;
        this.regel = regel;
        this.onderwerp = onderwerp;
    }

    List<Mutant> mutanten(int van, int tot) {
        List<Mutant> mutanten = new ArrayList<>();
        List<int[]> delen = Lezer.splits(bestand.masker(), van, tot, ",");
        for (int i = 0; i < delen.size(); i++) {
            int[] deel = delen.get(i);
            if (bestand.tekst(deel[0], deel[1]).isEmpty()) {
                continue;
            }
            boolean gebonden = BINDING.matcher(bestand.masker()).region(deel[0], deel[1]).lookingAt();
            if (!gebonden) {
                mutanten.add(zonder(delen, i));
                mutanten.addAll(anders(deel[0], deel[1], deel[0]));
            } else {
                mutanten.addAll(gebonden(deel[0], deel[1]));
            }
        }
        return mutanten;
    }

    /** What only gives a value a name is no condition; behind the name may stand one. */
    private List<Mutant> gebonden(int van, int tot) {
        Matcher binding = BINDING.matcher(bestand.masker()).region(van, tot);
        Matcher veld = VELD.matcher(bestand.masker());
        if (!binding.lookingAt() || !veld.region(binding.end(), tot).lookingAt() || veld.end() == tot) {
            return List.of();
        }
        List<Mutant> mutanten = new ArrayList<>(anders(van, tot, binding.end()));
        mutanten.add(bestand.mutant(regel, veld.end(), tot, "", naam(van, tot), Mutant.WEG));
        return mutanten;
    }

    private Mutant zonder(List<int[]> delen, int i) {
        int van = i == 0 ? delen.get(0)[0] : delen.get(i)[0] - 1;
        int tot = i == 0 && delen.size() > 1 ? delen.get(1)[0] : delen.get(i)[1];
        return bestand.mutant(regel, van, tot, "", naam(delen.get(i)[0], delen.get(i)[1]), Mutant.WEG);
    }

    private List<Mutant> anders(int van, int tot, int vanafHier) {
        return Uitdrukking.veranderingen(bestand.masker(), vanafHier, tot).stream().map(verandering -> anders(van, tot, verandering)).toList();
    }

    private Mutant anders(int van, int tot, Verandering v) {
        String wordt = bestand.inhoud().substring(van, v.van()) + v.nieuw() + bestand.inhoud().substring(v.tot(), tot);
        return bestand.mutant(regel, v.van(), v.tot(), v.nieuw(), naam(van, tot), eenRegel(wordt));
    }

    private String naam(int van, int tot) {
        return onderwerp + ": " + eenRegel(bestand.inhoud().substring(van, tot));
    }

    private static String eenRegel(String tekst) {
        return tekst.strip().replaceAll("\\s+", " ");
    }
}
