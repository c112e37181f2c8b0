package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** What the rules judge on has no room for a name, gender, birthplace, nationality or country: every text is a code of a register. */
    @Test
    void noFactCanHoldWhoSomebodyIs() {
        Set<String> teksten = new TreeSet<>();
        loop(Feiten.class, teksten, new HashSet<>());
        assertThat(teksten).containsExactly("functieAdres", "gebruiksdoelen", "gemeente", "gemeenteVanInschrijving", "gemeentecode",
                "objectsoort", "objectstatus", "opschorting", "opschortingHoofdbewoner", "pandstatussen", "verblijfsoort");
    }

    private static void loop(Class<?> soort, Set<String> teksten, Set<Class<?>> gezien) {
        if (!soort.isRecord() || !gezien.add(soort)) {
            return;
        }
        for (RecordComponent deel : soort.getRecordComponents()) {
            String type = deel.getGenericType().getTypeName();
            if (type.contains("java.lang.String") || type.contains("java.lang.Object")) {
                teksten.add(deel.getName());
            }
            loop(deel.getType(), teksten, gezien);
            if (deel.getGenericType() instanceof ParameterizedType rij) {
                Stream.of(rij.getActualTypeArguments()).filter(Class.class::isInstance).forEach(t -> loop((Class<?>) t, teksten, gezien));
            }
        }
    }
}
