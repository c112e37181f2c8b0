package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.verhuisloket.toetsing.woorden.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StroomTest {

    private final Stroom stroom = new Stroom(Toetsbank.BOEK);

    @Test
    void theFlowSaysWhichGroupsRunForItsAnswers() {
        Proces proces = new Proces(Toetsbank.BOEK.kieBase());
        assertThat(proces.stappen(Map.of("adresBekend", true, "ingezetene", true)))
                .containsExactly("adres", "meeverhuizers", "brp", "risico", "uitkomst");
        assertThat(proces.stappen(Map.of("adresBekend", false, "ingezetene", false))).containsExactly("meeverhuizers", "brp", "uitkomst");
    }

    @Test
    void aStepThatFailsIsToldAndSpoilsNothing() {
        Proces proces = new Proces(Toetsbank.BOEK.kieBase());
        Map<String, Object> antwoorden = Map.of("adresBekend", true, "ingezetene", true);
        assertThatThrownBy(() -> proces.doorloop(antwoorden, groep -> {
            throw new IllegalArgumentException(groep);
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("toetsing ended in state");
        assertThat(proces.stappen(antwoorden)).hasSize(5);
    }

    @Test
    void aDeclarationThatBreaksARuleSpoilsNoneThatComesAfter() {
        Werkfeiten gewoon = Werkfeiten.van(Geval.gewoon().met("verhuisdatum", "2026-12-23").feiten(), Toetsbank.BOEK);
        List<Object> kapot = List.of(gewoon.feiten().get(0), new Termijn(null, null, null, null));
        var verwacht = stroom.doorloop(gewoon).meldingen();
        IntStream.range(0, 5).forEach(keer -> {
            assertThatThrownBy(() -> stroom.doorloop(new Werkfeiten(kapot, gewoon.ontvangst(), true, true))).isInstanceOf(RuntimeException.class);
            assertThat(stroom.doorloop(gewoon).meldingen()).isEqualTo(verwacht);
        });
        assertThat(verwacht).extracting(melding -> melding.regel()).contains("WBRP-2.39-2-TE-VROEG");
    }

    @Test
    void whatASeriesThrowsIsThrownOn() {
        assertThatThrownBy(() -> Toetsbank.TOETSING.meegeleverd().toetsAlles(LongStream.range(0, 9).iterator(), nummer -> {
            throw new IllegalArgumentException("no such declaration");
        }, (nummer, oordeel) -> { })).isInstanceOf(IllegalArgumentException.class).hasMessage("no such declaration");
    }

    @Test
    void aFileOfDeclarationsIsReadBackAsItWasMade(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("aangiften.jsonl");
        Verhuisbestand.schrijf(bestand, 200);
        assertThat(Files.readAllLines(bestand)).extracting(Verhuisbestand::lees)
                .containsExactlyElementsOf(LongStream.range(0, 200).mapToObj(Verhuisbestand::aangifte).toList());
    }
}
