package nl.verhuisloket.risico;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verhuisloket.afhandeling.Oordelen;
import nl.verhuisloket.afhandeling.Oordelen.Geveld;
import nl.verhuisloket.risico.Simulatieuitslag.Overgang;
import nl.verhuisloket.risico.Simulatieuitslag.Signaaltelling;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Toetser;
import nl.verhuisloket.toetsing.tabel.Signaal;

/** Judges what was judged before once more, by other rules, and counts what changes. One per run. */
final class Simulatie {

    private final Toetser nu;
    private final Toetser straks;
    private final Map<String, int[]> signalen = new TreeMap<>();
    private final Map<String, Map<String, Integer>> uitkomsten = new TreeMap<>();
    private int beoordeeld;
    private int gewijzigd;

    private Simulatie(Toetser nu, Toetser straks) {
        this.nu = nu;
        this.straks = straks;
        Stream.of(nu, straks).flatMap(toetser -> toetser.bronnen().tabel().signalen().stream()).map(Signaal::naam)
                .forEach(naam -> signalen.put(naam, new int[2]));
    }

    /** @param nu what judges now  @param straks what would judge */
    static Simulatieuitslag speel(String gemeente, Toetser nu, Toetser straks, Oordelen oordelen) {
        Simulatie simulatie = new Simulatie(nu, straks);
        oordelen.laatsteVanAlle(gemeente, simulatie::tel);
        return simulatie.uitslag();
    }

    private void tel(Geveld geveld) {
        // Judged by the rules in force, a stored outcome is what they would say; an older one mixes in what else changed since.
        Oordeel was = geveld.oordeel().regelversie().equals(nu.versie()) ? geveld.oordeel() : nu.toets(geveld.feiten());
        Oordeel wordt = straks.toets(geveld.feiten());
        beoordeeld++;
        telUitkomst(was.uitkomst().code(), wordt.uitkomst().code());
        telSignalen(was, 0);
        telSignalen(wordt, 1);
    }

    private void telUitkomst(String van, String naar) {
        if (!van.equals(naar)) {
            gewijzigd++;
            uitkomsten.computeIfAbsent(van, nieuw -> new TreeMap<>()).merge(naar, 1, Integer::sum);
        }
    }

    /** A signal about two movers counts once. */
    private void telSignalen(Oordeel oordeel, int kant) {
        oordeel.bevindingen().stream().map(bevinding -> bevinding.regel()).filter(signalen::containsKey).distinct()
                .forEach(naam -> signalen.get(naam)[kant]++);
    }

    private Simulatieuitslag uitslag() {
        return new Simulatieuitslag(beoordeeld, gewijzigd,
                uitkomsten.entrySet().stream().flatMap(van -> van.getValue().entrySet().stream()
                        .map(naar -> new Overgang(van.getKey(), naar.getKey(), naar.getValue()))).toList(),
                signalen.entrySet().stream().map(s -> new Signaaltelling(s.getKey(), s.getValue()[0], s.getValue()[1])).toList());
    }
}
