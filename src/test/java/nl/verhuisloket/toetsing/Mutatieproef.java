package nl.verhuisloket.toetsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.verhuisloket.toetsing.mutatie.Mutant;
import nl.verhuisloket.toetsing.mutatie.Mutanten;

/** Plays the examples against changed rules: does one of them notice? */
record Mutatieproef(Regelbronnen bronnen, List<Voorbeeld> voorbeelden) {

    enum Afloop { GEZIEN, NIET_GEZIEN, GEEN_REGEL_MEER }

    /** @param afloop GEEN_REGEL_MEER: it does not compile, which nobody can overlook */
    record Uitslag(Mutant mutant, Afloop afloop) {
    }

    /** The rules as they are, and every example beside them. */
    static Mutatieproef volledig() throws IOException {
        return new Mutatieproef(Regelbronnen.vanKlassenpad(Mutatieproef.class.getClassLoader()), Voorbeeld.alle());
    }

    List<Mutant> mutanten() {
        return Mutanten.van(bronnen.bestanden());
    }

    Uitslag beproef(Mutant mutant) {
        SortedMap<String, String> bestanden = new TreeMap<>(bronnen.bestanden());
        bestanden.put(mutant.pad(), mutant.inhoud());
        Regelboek boek;
        try {
            boek = Regelboek.van(new Regelbronnen(bestanden));
        } catch (RuntimeException fout) {
            return new Uitslag(mutant, Afloop.GEEN_REGEL_MEER);
        }
        // Those beside the rule first: they are the likeliest to notice.
        Path ernaast = Voorbeeld.tabelBij(Path.of(mutant.pad()));
        boolean gezien = voorbeelden.stream().sorted(Comparator.comparing(voorbeeld -> !voorbeeld.tabel().equals(ernaast)))
                .anyMatch(voorbeeld -> merkt(voorbeeld, boek));
        return new Uitslag(mutant, gezien ? Afloop.GEZIEN : Afloop.NIET_GEZIEN);
    }

    private static boolean merkt(Voorbeeld voorbeeld, Regelboek boek) {
        try {
            voorbeeld.speel(boek);
            return false;
        } catch (AssertionError | RuntimeException gemerkt) {
            return true;
        }
    }
}
