package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of an example table: facts and policy, and what the rules must find. */
record Voorbeeld(Path tabel, Map<String, String> rij) {

    private static final Path REGELS = Path.of("rules");
    private static final Set<String> GEEN_FEIT = Set.of("verwacht", "aangegeven", "uitkomst", "score", "registratiedatum", "waarom");

    /** Of every table beside a rule file. @throws AssertionError when one is empty */
    static List<Voorbeeld> alle() throws IOException {
        List<Voorbeeld> alle = new ArrayList<>();
        for (Path bron : bronnen()) {
            List<Voorbeeld> voorbeelden = van(tabelBij(bron));
            assertThat(voorbeelden).as(bron.toString()).isNotEmpty();
            alle.addAll(voorbeelden);
        }
        return alle;
    }

    static List<Voorbeeld> van(Path tabel) throws IOException {
        return Csv.rijen(Files.readString(tabel)).stream().map(rij -> new Voorbeeld(tabel, rij)).toList();
    }

    /** The files with rules: each has its table beside it. */
    static List<Path> bronnen() throws IOException {
        try (Stream<Path> paden = Files.walk(REGELS)) {
            return paden.filter(pad -> pad.toString().endsWith(".drl") || pad.endsWith("risicosignalen.csv")).sorted().toList();
        }
    }

    static Path tabelBij(Path bron) {
        String naam = bron.toString();
        return Path.of(naam.endsWith(".csv") ? naam.replace(".csv", "_voorbeelden.csv") : naam.replace(".drl", ".csv"));
    }

    String waarom() {
        return rij.get("waarom");
    }

    /** The rules that must fire, whoever they are about. */
    Set<String> genoemd() {
        return Stream.of(rij.get("verwacht"), rij.getOrDefault("aangegeven", "")).flatMap(cel -> woorden(cel).stream())
                .map(woord -> woord.replaceAll("@.*", "")).collect(Collectors.toSet());
    }

    /** @throws AssertionError when this rule book finds something else */
    void speel(Regelboek boek) {
        vergelijk(Toetsbank.met(boek, beleid()).toets(feiten()));
    }

    Feiten feiten() {
        Geval geval = Geval.gewoon();
        rij.forEach((kolom, waarde) -> {
            if (!waarde.isEmpty() && !kolom.startsWith("beleid.") && !GEEN_FEIT.contains(kolom)) {
                geval.met(kolom, waarde);
            }
        });
        return geval.feiten();
    }

    Map<String, String> beleid() {
        Map<String, String> beleid = new HashMap<>();
        rij.forEach((kolom, waarde) -> {
            if (!waarde.isEmpty() && kolom.startsWith("beleid.")) {
                beleid.put(kolom.substring("beleid.".length()), waarde);
            }
        });
        return beleid;
    }

    private void vergelijk(Oordeel oordeel) {
        assertThat(Toetsbank.gevonden(oordeel)).isEqualTo(woorden(rij.get("verwacht")));
        vergelijk("aangegeven", Toetsbank.aangegeven(oordeel), Voorbeeld::woorden);
        vergelijk("uitkomst", oordeel.uitkomst().code(), tekst -> tekst);
        vergelijk("score", oordeel.score(), Integer::valueOf);
        vergelijk("registratiedatum", String.valueOf(oordeel.registratiedatum()), tekst -> tekst);
        assertThat(oordeel.bevindingen()).allSatisfy(bevinding ->
                assertThat(bevinding.zinU() + bevinding.zinJe() + bevinding.anders()).doesNotContain("{"));
    }

    private void vergelijk(String kolom, Object gevonden, Function<String, Object> lees) {
        String verwacht = rij.getOrDefault(kolom, "");
        if (!verwacht.isEmpty()) {
            assertThat(gevonden).as(kolom).isEqualTo(lees.apply(verwacht));
        }
    }

    private static Set<String> woorden(String cel) {
        return Arrays.stream(cel.split(" +")).filter(woord -> !woord.isEmpty() && !woord.equals("-")).collect(Collectors.toCollection(TreeSet::new));
    }
}
