package nl.verhuisloket.toetsing.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A CSV file of which each cell keeps its place. */
final class Tabel {

    private static final Pattern REGEL = Pattern.compile("(?m)^(?!#).+$");
    private static final Pattern CEL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?:,|$)");

    private final Bestand bestand;
    private final List<Rij> rijen = new ArrayList<>();

    /** @param van and {@code tot} where the cell stands, without quotes around it */
    record Cel(int van, int tot, String tekst) {
    }

    record Rij(List<String> kop, List<Cel> cellen) {

        Cel cel(String kolom) {
            return cellen.get(kop.indexOf(kolom));
        }

        String tekst(String kolom) {
            return cel(kolom).tekst;
        }
    }

    /** @param kolom a name that is in the row of headings; what stands above that row is no data */
    Tabel(String pad, String inhoud, String kolom) {
        // What is inside quotes is a condition here, and no string: nothing is blanked.
        bestand = new Bestand(pad, inhoud, inhoud);
        List<String> kop = List.of();
        for (MatchResult regel : REGEL.matcher(inhoud).results().toList()) {
            List<Cel> cellen = cellen(inhoud, regel.start(), regel.end());
            if (!kop.isEmpty()) {
                rijen.add(new Rij(kop, cellen));
            } else if (cellen.stream().anyMatch(cel -> cel.tekst.equals(kolom))) {
                kop = cellen.stream().map(Cel::tekst).toList();
            }
        }
    }

    List<Rij> rijen() {
        return rijen;
    }

    Bestand bestand() {
        return bestand;
    }

    /** The row with each of these values in one cell, in turn. */
    Stream<Mutant> met(Rij rij, String kolom, Stream<?> waarden) {
        Cel cel = rij.cel(kolom);
        return waarden.map(waarde -> bestand.mutant(rij.tekst("naam"), cel.van, cel.tot, waarde.toString(), kolom + " " + cel.tekst,
                waarde.toString()));
    }

    private static List<Cel> cellen(String inhoud, int van, int tot) {
        return CEL.matcher(inhoud).region(van, tot).results().map(hit -> {
            int groep = hit.group(1) == null ? 2 : 1;
            return new Cel(hit.start(groep), hit.end(groep), hit.group(groep).strip());
        }).toList();
    }
}
