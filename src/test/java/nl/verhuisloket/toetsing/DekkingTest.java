package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verhuisloket.toetsing.woorden.Maatstaven;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of docs/regels.md that say which rule covers what others have, held against the rules that are there. */
class DekkingTest {

    private static final Path BRON = Path.of("..", "shared", "data", "rules", "brp-verhuizing-regels.json");
    private static final Pattern NAAM = Pattern.compile("`([^`]+)`");
    private final String tekst;

    DekkingTest() throws IOException {
        tekst = Files.readString(Path.of("docs", "regels.md"));
    }

    @Test
    void eachOfTheNineteenRiskRulesIsCoveredOrRefusedWithAReason() {
        Map<String, String> rijen = rijen("(?m)^\\| ([0-9]+) \\| [^|]+ \\| (.+) \\|$");
        assertThat(rijen.keySet()).isEqualTo(IntStream.rangeClosed(1, 19).mapToObj(String::valueOf).collect(Collectors.toSet()));
        rijen.forEach(this::noemtEenRegelOfEenReden);
        assertThat(rijen).extractingByKeys("3", "6", "7", "8", "9", "12").allMatch(hier -> hier.startsWith("geweigerd: "));
    }

    @Test
    void theNineteenAreThoseOfTheSource() throws IOException {
        assumeThat(BRON).as("the rules of the incumbent, " + BRON + ", are not on this machine").exists();
        JsonNode regels = JsonMapper.builder().build().readTree(Files.readString(BRON)).at("/risicoanalyse_vrijBRP/regels");
        List<String> nummers = regels.valueStream().map(regel -> regel.get("nr").asString()).toList();
        assertThat(nummers).containsExactlyInAnyOrderElementsOf(rijen("(?m)^\\| ([0-9]+) \\| [^|]+ \\| (.+) \\|$").keySet());
    }

    @Test
    void eachCapacityAndObstructionOfTheRegistrationInterfaceHasARuleOrAReason() {
        Map<String, String> rijen = rijen("(?m)^\\| ([A-Z_]+(?: \\([A-Z]\\))?) \\| (.+) \\|$");
        rijen.forEach(this::noemtEenRegelOfEenReden);
        Set<String> letters = rijen.keySet().stream().filter(woord -> woord.endsWith(")") && !rijen.get(woord).startsWith("geweigerd"))
                .map(woord -> woord.substring(woord.length() - 2, woord.length() - 1)).collect(Collectors.toSet());
        assertThat(letters).isEqualTo(Arrays.stream(Hoedanigheid.values()).map(Hoedanigheid::code).collect(Collectors.toSet()));
        assertThat(rijen).hasSize(Hoedanigheid.values().length + 2 + Beletsel.values().length);
    }

    private void noemtEenRegelOfEenReden(String wat, String hier) {
        List<String> namen = NAAM.matcher(hier).results().map(hit -> hit.group(1)).toList();
        if (hier.startsWith("geweigerd: ")) {
            assertThat(hier.substring("geweigerd: ".length())).as(wat).hasSizeGreaterThan(20);
        } else {
            assertThat(namen).as(wat).isNotEmpty().allMatch(bekend()::contains);
        }
    }

    private static Set<String> bekend() {
        Set<String> bekend = new HashSet<>(Toetsbank.BOEK.regels().keySet());
        Arrays.stream(Maatstaven.class.getRecordComponents()).map(RecordComponent::getName).forEach(bekend::add);
        return bekend;
    }

    private Map<String, String> rijen(String patroon) {
        return Pattern.compile(patroon).matcher(tekst).results()
                .collect(Collectors.toMap((MatchResult hit) -> hit.group(1), hit -> hit.group(2), (een, ander) -> een + ander, TreeMap::new));
    }
}
