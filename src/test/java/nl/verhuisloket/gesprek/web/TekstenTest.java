package nl.verhuisloket.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.gemeente.Gemeente;
import org.junit.jupiter.api.Test;

class TekstenTest {

    private static final Pattern U = Pattern.compile("\\b([Uu]|[Uu]w)\\b");
    private static final Pattern SLEUTEL = Pattern.compile("t\\.van\\('([a-z0-9_.A-Z]+)'[,)]");
    private static final Gemeente TILBURG = new Gemeente("0855", "Tilburg", Gemeente.Aanspreekvorm.JE, "14 013", "Weg 1", "Postbus 2",
            URI.create("https://www.tilburg.nl"), "tilburg");

    private final Map<String, String> u = Teksten.lees(Teksten.U);
    private final Map<String, String> je = Teksten.lees(Teksten.JE);

    /** Staff are spoken to with u everywhere; who reads a page of the werkbak is staff. */
    @Test
    void everySentenceToAResidentHasAJeForm() {
        Set<String> zonder = u.entrySet().stream().filter(e -> !e.getKey().startsWith("werkbak.")).filter(e -> U.matcher(e.getValue()).find())
                .map(Map.Entry::getKey).filter(sleutel -> !je.containsKey(sleutel)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(zonder).isEmpty();
        assertThat(je.values()).isNotEmpty().noneMatch(tekst -> U.matcher(tekst).find());
        assertThat(u.keySet()).containsAll(je.keySet());
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        Set<String> genoemd = new TreeSet<>();
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                SLEUTEL.matcher(Files.readString(bestand)).results().forEach(gevonden -> genoemd.add(gevonden.group(1)));
            }
        }
        assertThat(genoemd).hasSizeGreaterThan(50).isSubsetOf(u.keySet());
    }

    @Test
    void fillsInWhoTheMunicipalityIs() {
        Paginatekst tekst = new Teksten().voor(TILBURG);
        assertThat(tekst.van("voet.bel")).isEqualTo("Bel 14 013");
        assertThat(tekst.van("mijn.aangifte.titel", "Heuvelring 12")).isEqualTo("Je verhuizing naar Heuvelring 12");
        assertThat(tekst.onder("chat.")).containsKeys("welkom", "fout.401").doesNotContainValue("");
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        Paginatekst tekst = new Teksten().voor(TILBURG);
        assertThatThrownBy(() -> tekst.van("bestaat.niet")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("bestaat.niet");
    }
}
