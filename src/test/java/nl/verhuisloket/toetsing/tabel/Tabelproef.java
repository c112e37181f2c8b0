package nl.verhuisloket.toetsing.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A good row, to be spoiled cell by cell. */
final class Tabelproef {

    static final String KOP = "naam,over,voorwaarde,klasse,punten,vanaf,totEnMet,vastgesteld,grond,reden,u,je,anders";
    static final List<String> GOED = List.of("T1-LAAT", "AANGIFTE", "dagenNaVerhuizing > 60", "ADD", "10", "2026-01-01", "2027-12-31",
            "2026-10-01", "Wet BRP 2.20", "Waarom nu pas?", "Wij vragen u waarom.", "Wij vragen je waarom.", "");
    static final String SJABLOON = lees(Path.of("rules", "risico", "risicosignalen.csv"));

    private Tabelproef() {
    }

    static List<List<String>> honderd(int aantal) {
        List<List<String>> rijen = new ArrayList<>();
        for (int i = 1; i <= aantal; i++) {
            rijen.add(met(0, "T" + i, met(2, "dagenNaVerhuizing > " + i)));
        }
        return rijen;
    }

    static Risicotabel tabel(String csv) {
        return Risicotabel.lees(csv.getBytes(UTF_8), SJABLOON);
    }

    static List<Tabelfout> fouten(String csv) {
        return fouten(csv.getBytes(UTF_8));
    }

    static List<Tabelfout> fouten(byte[] bestand) {
        TabelGeweigerd geweigerd = catchThrowableOfType(TabelGeweigerd.class, () -> Risicotabel.lees(bestand, SJABLOON));
        assertThat(geweigerd).as("refused").isNotNull();
        return geweigerd.fouten();
    }

    @SafeVarargs
    static String csv(List<String>... rijen) {
        return csv(List.of(rijen));
    }

    static String csv(List<List<String>> rijen) {
        return KOP + "\n" + rijen.stream().map(Tabelproef::rij).collect(Collectors.joining("\n"));
    }

    static String rij(List<String> cellen) {
        return cellen.stream().map(cel -> '"' + cel.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    static List<String> met(int plaats, String cel) {
        return met(plaats, cel, GOED);
    }

    static List<String> met(int plaats, String cel, List<String> rij) {
        List<String> nieuw = new ArrayList<>(rij);
        nieuw.set(plaats, cel);
        return nieuw;
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
