package nl.verhuisloket.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GemeentecodesTest {

    private static final Path TABEL = Path.of("..", "shared", "data", "tables", "gemeenten-actueel.json");

    @ParameterizedTest
    @CsvSource({
        "0363010099000001, 0363, a municipality that stayed",
        "0457010000000001, 0363, Weesp went to Amsterdam",
        "0530010002125114, 1992, Hellevoetsluis went to Voorne aan Zee",
        "0051010000000001, 1940, through two successors to De Fryske Marren",
        "0788010000000001, ,     Haaren was divided over four",
        "geen id,          ,     no id"})
    void readsTheMunicipalityOfToday(String objectId, String gemeente, String waarom) {
        assertThat(Gemeentecodes.vandaag(objectId)).as(waarom).isEqualTo(gemeente);
    }

    /** Reads ../shared/data/tables. */
    @Test
    void everyMunicipalityThatEndedSinceTheBagBeganLeadsToACurrentOne() throws IOException {
        if (!Files.exists(TABEL)) {
            System.out.println("NIET GETOETST: " + TABEL + " is er niet.");
        }
        assumeTrue(Files.exists(TABEL));
        JsonNode tabel = JsonMapper.shared().readTree(Files.readString(TABEL));
        Set<String> opgeheven = tabel.path("opgeheven").propertyStream()
                .filter(deel -> deel.getValue().path("einde").asString().compareTo("20050101") >= 0)
                .map(deel -> deel.getKey()).collect(Collectors.toSet());
        Set<String> actueel = tabel.path("gemeenten").valueStream().map(deel -> deel.path("code").asString()).collect(Collectors.toSet());
        actueel.add("1992");

        assertThat(opgeheven).hasSizeGreaterThan(150).allSatisfy(code -> {
            String vandaag = Gemeentecodes.vandaag(code + "010000000001");
            assertThat(vandaag == null || actueel.contains(vandaag)).as(code + " -> " + vandaag).isTrue();
            assertThat(vandaag).isNotEqualTo(code);
        });
    }
}
