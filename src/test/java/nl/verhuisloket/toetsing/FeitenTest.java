package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts are stored as JSON, and judged again years later. */
class FeitenTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void factsReadBackAreTheSame() {
        Feiten feiten = Geval.gewoon().met("maandenWeg", 9).met("briefadres", "ja").met("storing", "2026-11-20").met("signaal", "2027-01-01")
                .met("mee1.beletsel", "GEBLOKKEERD").met("mee1.machtiging", "AKKOORD").met("mee1.verhuizingen", 3).feiten();
        assertThat(json.readValue(json.writeValueAsString(feiten), Feiten.class)).isEqualTo(feiten);
    }

    @Test
    void factsStoredBeforeAPartExistedAreJudgedAsThen() {
        Feiten feiten = Geval.gewoon().met("meeverhuizers", 1).feiten();
        ObjectNode oud = (ObjectNode) json.readTree(json.writeValueAsString(feiten));
        oud.remove(List.of("bestemming", "woonrecht", "storing", "verloop", "adresverloop"));
        ((ObjectNode) oud.get("adres")).remove("objecten");
        ((ObjectNode) oud.get("bewoning")).remove("opschortingHoofdbewoner");
        ((ObjectNode) oud.get("aangever")).remove(List.of("stukken", "beletselen", "verloop"));
        Feiten gelezen = json.readValue(oud.toString(), Feiten.class);
        assertThat(gelezen).isEqualTo(feiten);
        assertThat(Toetsbank.TOETSING.toets(gelezen)).isEqualTo(Toetsbank.TOETSING.toets(feiten));
    }
}
