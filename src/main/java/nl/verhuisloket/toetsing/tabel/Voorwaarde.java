package nl.verhuisloket.toetsing.tabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The condition of one row: parts that must all hold. */
record Voorwaarde(List<Deel> delen) {

    Voorwaarde {
        delen = List.copyOf(delen);
    }

    /** Written anew from its parts, never as it came. */
    String drools() {
        return delen.stream().map(Deel::drools).collect(Collectors.joining(", "));
    }

    /** @return the subject that can have no value under it, such as {@code x} in {@code x > 5, x < 3}; null when it can be true */
    @Nullable String onmogelijk() {
        return onderwerpen().stream().filter(onderwerp -> waarbij(onderwerp, Waarden.van(onderwerp, delen)).isEmpty()).findFirst().orElse(null);
    }

    boolean isAltijdWaar() {
        return onderwerpen().stream().allMatch(onderwerp -> {
            Set<Object> waarden = Waarden.van(onderwerp, delen);
            return waarbij(onderwerp, waarden).size() == waarden.size();
        });
    }

    /** Whether both hold for the same facts, however they are written: {@code x > 3} and {@code x >= 4} for a whole number. */
    boolean zegtHetzelfdeAls(Voorwaarde andere) {
        Set<String> onderwerpen = new TreeSet<>(onderwerpen());
        onderwerpen.addAll(andere.onderwerpen());
        List<Deel> samen = new ArrayList<>(delen);
        samen.addAll(andere.delen);
        return onderwerpen.stream().allMatch(onderwerp -> {
            Set<Object> waarden = Waarden.van(onderwerp, samen);
            return waarbij(onderwerp, waarden).equals(andere.waarbij(onderwerp, waarden));
        });
    }

    Set<String> onderwerpen() {
        return delen.stream().map(Deel::onderwerp).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Object> waarbij(String onderwerp, Set<Object> waarden) {
        Set<Object> kloppend = new HashSet<>(waarden);
        delen.stream().filter(deel -> deel.onderwerp().equals(onderwerp)).forEach(deel -> kloppend.removeIf(waarde -> !deel.klopt(waarde)));
        return kloppend;
    }
}
