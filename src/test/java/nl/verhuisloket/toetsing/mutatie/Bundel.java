package nl.verhuisloket.toetsing.mutatie;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changed rules and table rows beside their originals, each under a name of its own, so that they can be compiled in one go. */
public record Bundel(List<Mutant> mutanten) {

    public Bundel {
        mutanten = List.copyOf(mutanten);
    }

    /** Whether such a change can stand beside its original: a parameter cannot. */
    public static boolean past(Mutant mutant) {
        return blok(mutant).find();
    }

    /** @return name of the changed rule, such as {@code WBRP-2.40-INSTELLING~7} */
    public String naam(int nummer) {
        return mutanten.get(nummer).regel() + "~" + nummer;
    }

    /** @return a changed rule's original, any other name as it is */
    public static String origineel(String naam) {
        return naam.replaceFirst("~\\d+$", "");
    }

    /** @return the same files with the changed rules added, and a sentence for each */
    public SortedMap<String, String> bij(Map<String, String> bestanden) {
        SortedMap<String, String> alles = new TreeMap<>(bestanden);
        StringBuilder zinnen = new StringBuilder();
        for (int nummer = 0; nummer < mutanten.size(); nummer++) {
            alles.merge(mutanten.get(nummer).pad(), kopie(nummer), (inhoud, kopie) -> inhoud.stripTrailing() + "\n" + kopie);
            zinnen.append('"').append(naam(nummer)).append("\": {u: Veranderd., je: Veranderd.}\n");
        }
        alles.put("rules/mutanten/teksten.yaml", zinnen.toString());
        return alles;
    }

    private String kopie(int nummer) {
        Mutant mutant = mutanten.get(nummer);
        Matcher blok = blok(mutant);
        if (!blok.find()) {
            throw new IllegalArgumentException("No rule is changed by " + mutant);
        }
        return blok.group(1) + naam(nummer) + blok.group(2) + "\n";
    }

    private static Matcher blok(Mutant mutant) {
        String regel = Pattern.quote(mutant.regel());
        String vorm = mutant.pad().endsWith(".drl") ? "(?ms)^(rule \")" + regel + "(\".*?^end)$" : "(?m)^(,)" + regel + "(,.*)$";
        return Pattern.compile(vorm).matcher(mutant.inhoud());
    }
}
