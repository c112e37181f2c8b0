package nl.verhuisloket.toetsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.mutatie.Bundel;
import nl.verhuisloket.toetsing.mutatie.Mutant;
import nl.verhuisloket.toetsing.mutatie.Mutanten;

/** Plays the examples against changed rules: does one of them notice? */
record Mutatieproef(Regelbronnen bronnen, List<Voorbeeld> voorbeelden) {

    private static final int SAMEN = 64;
    private static final Geldigheid NOOIT = Geldigheid.lees("9999-12-31", "");

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

    /** Compiling takes the time, so many are compiled at once: rules see no rules, and one that is not in force finds nothing. */
    List<Uitslag> beproef(List<Mutant> mutanten) {
        List<Mutant> bundelbaar = mutanten.stream().filter(Bundel::past).toList();
        Stream<Uitslag> samen = IntStream.iterate(0, van -> van < bundelbaar.size(), van -> van + SAMEN)
                .mapToObj(van -> samen(bundelbaar.subList(van, Math.min(van + SAMEN, bundelbaar.size())))).flatMap(List::stream);
        return Stream.concat(samen, mutanten.stream().filter(Predicate.not(Bundel::past)).map(this::beproef)).toList();
    }

    Uitslag beproef(Mutant mutant) {
        SortedMap<String, String> bestanden = new TreeMap<>(bronnen.bestanden());
        bestanden.put(mutant.pad(), mutant.inhoud());
        try {
            return uitslag(mutant, Regelboek.van(new Regelbronnen(bestanden)));
        } catch (RuntimeException fout) {
            return new Uitslag(mutant, Afloop.GEEN_REGEL_MEER);
        }
    }

    /** Where they do not compile together, or one makes the others stumble, they go in halves. */
    private List<Uitslag> samen(List<Mutant> mutanten) {
        if (mutanten.size() == 1) {
            return List.of(beproef(mutanten.get(0)));
        }
        Bundel bundel = new Bundel(mutanten);
        Regelboek boek;
        try {
            boek = Regelboek.van(new Regelbronnen(bundel.bij(bronnen.bestanden())));
        } catch (RuntimeException fout) {
            return gehalveerd(mutanten);
        }
        if (voorbeelden.stream().anyMatch(voorbeeld -> merkt(voorbeeld, zonder(boek, naam -> !naam.equals(Bundel.origineel(naam)))))) {
            return gehalveerd(mutanten);
        }
        return IntStream.range(0, mutanten.size()).mapToObj(nummer -> uitslag(mutanten.get(nummer), metAlleen(boek, bundel, nummer))).toList();
    }

    private List<Uitslag> gehalveerd(List<Mutant> mutanten) {
        List<Uitslag> alle = new ArrayList<>(samen(mutanten.subList(0, mutanten.size() / 2)));
        alle.addAll(samen(mutanten.subList(mutanten.size() / 2, mutanten.size())));
        return alle;
    }

    private static Regelboek metAlleen(Regelboek boek, Bundel bundel, int nummer) {
        String gewijzigd = bundel.naam(nummer);
        String was = Bundel.origineel(gewijzigd);
        return zonder(boek, naam -> naam.equals(was) || !naam.equals(Bundel.origineel(naam)) && !naam.equals(gewijzigd));
    }

    private static Regelboek zonder(Regelboek boek, Predicate<String> buitenWerking) {
        SortedMap<String, Regel> regels = new TreeMap<>(boek.regels());
        regels.replaceAll((naam, r) -> buitenWerking.test(naam)
                ? new Regel(r.code(), r.groep(), r.bron(), NOOIT, r.punten(), r.woorden(), r.tekst()) : r);
        return new Regelboek(boek.bronnen(), boek.versie(), boek.kieBase(), regels, boek.parameters(), boek.feestdagen(), boek.bag());
    }

    private Uitslag uitslag(Mutant mutant, Regelboek boek) {
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
