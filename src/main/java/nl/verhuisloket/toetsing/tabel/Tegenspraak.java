package nl.verhuisloket.toetsing.tabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.tabel.Rijlezer.Gelezen;

/** Finds rows that cannot stand in one table: with one name, or with one condition in the same days. */
final class Tegenspraak {

    private Tegenspraak() {
    }

    /** @return in the order of the rows; each row is held against those above it */
    static List<Tabelfout> in(List<Gelezen> rijen) {
        return Stream.concat(namen(rijen).stream(), voorwaarden(rijen).stream()).sorted(Comparator.comparing(Tabelfout::rij)).toList();
    }

    private static List<Tabelfout> namen(List<Gelezen> rijen) {
        Map<String, Integer> eerder = new HashMap<>();
        List<Tabelfout> fouten = new ArrayList<>();
        for (Gelezen rij : rijen) {
            Integer eerste = eerder.putIfAbsent(rij.signaal().naam(), rij.rij());
            if (eerste != null) {
                fouten.add(new Tabelfout(rij.rij(), Kolom.NAAM.kop(), "Rij " + eerste + " heet ook " + rij.signaal().naam() + "."));
            }
        }
        return fouten;
    }

    private static List<Tabelfout> voorwaarden(List<Gelezen> rijen) {
        Map<Set<String>, List<Gelezen>> eerder = new HashMap<>();
        List<Tabelfout> fouten = new ArrayList<>();
        for (Gelezen rij : rijen) {
            List<Gelezen> verwant = eerder.computeIfAbsent(rij.voorwaarde().onderwerpen(), nieuw -> new ArrayList<>());
            Optional<Gelezen> zelfde = verwant.stream().filter(ander -> botst(ander, rij)).findFirst();
            zelfde.ifPresent(ander -> fouten.add(botsing(ander, rij)));
            verwant.add(rij);
        }
        return fouten;
    }

    private static boolean botst(Gelezen ander, Gelezen rij) {
        return ander.signaal().over() == rij.signaal().over() && ander.signaal().overlapt(rij.signaal())
                && ander.voorwaarde().zegtHetzelfdeAls(rij.voorwaarde());
    }

    private static Tabelfout botsing(Gelezen ander, Gelezen rij) {
        Signaal ene = ander.signaal();
        Signaal andere = rij.signaal();
        String reden = "Rij " + ander.rij() + " (" + ene.naam() + ") heeft dezelfde voorwaarde in dezelfde tijd, ";
        if (ene.klasse() != andere.klasse()) {
            return new Tabelfout(rij.rij(), Kolom.KLASSE.kop(), reden + "maar daar is de klasse " + ene.klasse() + ". Laat er een staan.");
        }
        if (ene.punten() != andere.punten()) {
            return new Tabelfout(rij.rij(), Kolom.PUNTEN.kop(), reden + "maar daar zijn het " + ene.punten() + " punten. Laat er een staan.");
        }
        return new Tabelfout(rij.rij(), Kolom.VOORWAARDE.kop(), reden + "zodat hetzelfde dubbel telt. Laat er een staan.");
    }
}
