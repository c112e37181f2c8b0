package nl.verhuisloket.toetsing.mutatie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.mutatie.Tabel.Rij;

/** The terms, limits and choices: each one step up and down, or each other choice that its unit names. */
final class Parametertabel {

    private static final Pattern LIJST = Pattern.compile("\\((\\d+(?:, *\\d+)+)\\)");

    private final Tabel tabel;

    Parametertabel(String pad, String inhoud) {
        tabel = new Tabel(pad, inhoud, "waarde");
    }

    List<Mutant> mutanten() {
        return tabel.rijen().stream().flatMap(rij -> Stream.of(tabel.met(rij, "waarde", buren(rij)), dagen(rij, "vanaf"),
                dagen(rij, "totEnMet"))).flatMap(m -> m).toList();
    }

    private static Stream<?> buren(Rij rij) {
        String waarde = rij.tekst("waarde");
        Matcher lijst = LIJST.matcher(rij.tekst("eenheid"));
        if (lijst.find()) {
            List<String> waarden = List.of(lijst.group(1).split(", *"));
            int plek = waarden.indexOf(waarde);
            return waarden.stream().filter(ander -> Math.abs(waarden.indexOf(ander) - plek) == 1);
        }
        if (waarde.matches("\\d+")) {
            int getal = Integer.parseInt(waarde);
            return Stream.of(getal - 1, getal + 1);
        }
        return Arrays.stream(rij.tekst("eenheid").split(", *| of ")).filter(ander -> !ander.equals(waarde));
    }

    /** Where a parameter has one row only, its days mean nothing: before the oldest row that oldest row holds. */
    private Stream<Mutant> dagen(Rij rij, String kolom) {
        boolean enige = tabel.rijen().stream().filter(ander -> ander.tekst("naam").equals(rij.tekst("naam"))).count() == 1;
        if (enige || rij.tekst(kolom).isEmpty()) {
            return Stream.empty();
        }
        LocalDate dag = LocalDate.parse(rij.tekst(kolom));
        return tabel.met(rij, kolom, Stream.of(dag.minusDays(1), dag.plusDays(1)));
    }
}
