package nl.verhuisloket.risico.vrijbrp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.procura.gba.web.modules.tabellen.riskprofile.page1.RiskProfileExport;
import nl.procura.gba.web.modules.tabellen.riskprofile.page1.RiskProfileExport.Rp;
import nl.verhuisloket.risico.vrijbrp.Profiel.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportlezerTest {

    @Test
    void theZipOfVrijBrpIsReadWithItsRulesInTheirOrder() {
        Profiel profiel = Voorbeeldexport.gelezen();
        assertThat(profiel.titel()).isEqualTo("Verhuizingen");
        assertThat(profiel.drempel()).isEqualTo(30);
        assertThat(profiel.zaaksoorten()).containsExactly("BINNENGEMEENTELIJK", "INTERGEMEENTELIJK");
        assertThat(profiel.regels()).hasSize(19).extracting(Regel::soort).isSorted();
        assertThat(profiel.regels().get(1)).isEqualTo(new Regel(2, 10, 2, Map.of("x", "3", "y", "365")));
    }

    @Test
    void whatIsInTheZipMayAlsoBeSentBare() {
        Rp profiel = new Rp("Bijna leeg", 5).met("Tweede", 5, 1, 2, "").met("Eerste", 15, 1, 1, null);
        assertThat(Exportlezer.lees(Voorbeeldexport.objecten(new RiskProfileExport().met(profiel)))).singleElement()
                .satisfies(gelezen -> assertThat(gelezen.regels()).extracting(Regel::soort).containsExactly(15, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"list\": [{\"name\": \"P\", \"threshold\": 30, \"types\": [{\"type\": \"BINNENGEMEENTELIJK\"}], "
                + "\"rules\": [{\"name\": \"R\", \"type\": 14, \"score\": 10, \"vnr\": 1, \"attr\": \"x=12\"}]}]}",
        "[{\"name\": \"P\", \"threshold\": 30, \"types\": [\"BINNENGEMEENTELIJK\"], "
                + "\"rules\": [{\"name\": \"R\", \"type\": \"RULE_14\", \"score\": 10, \"attr\": {\"X\": 12}}]}]",
        "{\"name\": \"P\", \"threshold\": 30, \"types\": [\"BINNENGEMEENTELIJK\"], "
                + "\"rules\": [{\"name\": \"R\", \"type\": \"14\", \"score\": 10, \"vnr\": 1, \"attr\": {\"x\": \"12\"}}]}"})
    void theSameMayBeSentAsJson(String json) {
        assertThat(Exportlezer.lees(json.getBytes(UTF_8))).containsExactly(new Profiel("P", 30, List.of("BINNENGEMEENTELIJK"),
                List.of(new Regel(14, 10, 1, Map.of("x", "12")))));
    }

    /** Does something as soon as it is made. */
    private static final class Kanarie implements Serializable {
        private static final long serialVersionUID = 1;
        private static int gemaakt;

        private void readObject(ObjectInputStream stroom) {
            gemaakt++;
        }
    }

    @Test
    void noOtherObjectIsEverMade() {
        for (Object vreemd : List.of(new Kanarie(), new ArrayList<>(List.of(new Kanarie())), new Kanarie[] {new Kanarie()}, 5L)) {
            assertThatThrownBy(() -> Exportlezer.lees(Voorbeeldexport.objecten(vreemd))).isInstanceOf(ExportOnleesbaar.class).hasNoCause();
        }
        assertThat(Kanarie.gemaakt).isZero();
    }

    @Test
    void aListOfAThousandIsReadAndALongerOneIsNot() {
        assertThat(Exportlezer.lees(Voorbeeldexport.objecten(met(800))).get(0).regels()).hasSize(800);
        assertThatThrownBy(() -> Exportlezer.lees(Voorbeeldexport.objecten(met(1500)))).isInstanceOf(ExportOnleesbaar.class);
    }

    @Test
    void whatIsNoExportIsRefusedWithWhatToSend() {
        for (byte[] bestand : List.of(new byte[0], "naam,over".getBytes(UTF_8), "{\"name\": \"P\"}".getBytes(UTF_8), "[]".getBytes(UTF_8),
                "{\"list\": [], \"rules\": []}".getBytes(UTF_8), Voorbeeldexport.zip("anders.txt", new byte[] {1}),
                Voorbeeldexport.zip("inhoud.ser", "tekst".getBytes(UTF_8)), Voorbeeldexport.objecten(new RiskProfileExport()),
                "{\"name\": \"P\", \"threshold\": \"veel\", \"rules\": []}".getBytes(UTF_8))) {
            assertThatThrownBy(() -> Exportlezer.lees(bestand)).isInstanceOf(ExportOnleesbaar.class).message().isNotBlank();
        }
    }

    private static RiskProfileExport met(int regels) {
        Rp profiel = new Rp("Groot", 5);
        Collections.nCopies(regels, 5).forEach(soort -> profiel.met("r", soort, 1, 1, ""));
        return new RiskProfileExport().met(profiel);
    }
}
