package nl.verhuisloket.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Uitkomst;
import org.junit.jupiter.api.Test;

class BevindingenTest {

    private static final Pattern REGEL = Pattern.compile("(?s)^rule \"([^\"]+)\"(.*?)^end", Pattern.MULTILINE);
    private static final Pattern LEEST_SIGNALEN = Pattern.compile("signaal\\(|\\bscore\\b|steekproef");

    @Test
    void hidesSignalsPointsAndWhyACaseWasPickedUntilTheFirstJudgement() {
        Oordeel oordeel = oordeel(bevinding("WBRP-2.20-3B-TE-LAAT", Gevolg.INFO, 0), bevinding("S02-HUISHOUDENS", Gevolg.SIGNAAL, 20),
                bevinding("S32-STEEKPROEF", Gevolg.BEOORDELEN, 0), bevinding("BELEID-PUNTEN", Gevolg.BEOORDELEN, 0),
                bevinding("BELEID-TOESTEMMING-BIJ-SIGNAAL", Gevolg.TOESTEMMING, 0), bevinding("BELEID-GEHEIMHOUDING", Gevolg.BEOORDELEN, 0));

        Bevindingen voor = Bevindingen.van(oordeel, false);
        assertThat(voor.wet()).extracting(Bevindingen.Regel::zin).containsExactly("WBRP-2.20-3B-TE-LAAT", "BELEID-GEHEIMHOUDING");
        assertThat(voor.signalen()).isEmpty();
        assertThat(voor.score()).isZero();

        Bevindingen na = Bevindingen.van(oordeel, true);
        assertThat(na.signalen()).containsExactly(new Bevindingen.Signaal("S02-HUISHOUDENS", 20));
        assertThat(na.score()).isEqualTo(60);
    }

    /** A new rule that weighs signals must not tell a specialist that there were any. */
    @Test
    void noRuleOfTheRuleBookThatReadsSignalsIsShown() throws IOException {
        List<String> lezen = new ArrayList<>();
        for (Path bestand : regelbestanden()) {
            REGEL.matcher(Files.readString(bestand)).results().filter(r -> LEEST_SIGNALEN.matcher(r.group(2)).find()).forEach(r -> lezen.add(r.group(1)));
        }
        assertThat(lezen).contains("BELEID-PUNTEN")
                .noneMatch(regel -> Bevindingen.isWetOfBeleid(bevinding(regel, Gevolg.BEOORDELEN, 0)));
    }

    private static List<Path> regelbestanden() throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of("rules"))) {
            return bestanden.filter(b -> b.toString().endsWith(".drl")).toList();
        }
    }

    private static Oordeel oordeel(Bevinding... bevindingen) {
        return new Oordeel(new Uitkomst.Beoordelen(List.of(bevindingen)), List.of(bevindingen), List.of(), null, 60, "1");
    }

    private static Bevinding bevinding(String regel, Gevolg gevolg, int punten) {
        return new Bevinding(regel, gevolg, "bron", null, punten, Map.of(), regel, regel, "");
    }
}
