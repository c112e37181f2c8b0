package nl.verhuisloket.toetsing;

import java.io.IOException;
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
        return new Uitslag(mutant, voorbeelden.stream().anyMatch(voorbeeld -> merkt(voorbeeld, boek)) ? Afloop.GEZIEN : Afloop.NIET_GEZIEN);
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
