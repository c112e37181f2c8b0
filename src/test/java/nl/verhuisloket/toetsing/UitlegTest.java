package nl.verhuisloket.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.verhuisloket.toetsing.Feiten.Relatie.GEEN;
import static nl.verhuisloket.toetsing.Feiten.Relatie.KIND;
import static nl.verhuisloket.toetsing.Feiten.Relatie.OUDER;
import static nl.verhuisloket.toetsing.Feiten.Relatie.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanation of one situation per rule family, word for word; a lawyer reads the files, and a change to one is read again. */
class UitlegTest {

    private static final Path MAP = Path.of("src", "test", "resources", "toetsing", "uitleg");
    private static final String SCHRIJF = "mvn test -Dtest=UitlegTest -Duitleg.schrijf";

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void explainsAsItWasReadAndFoundRight(String familie, String situatie, Geval geval) throws IOException {
        String uitleg = Uitleg.van(familie, situatie, Toetsbank.TOETSING.toets(geval.feiten()));
        Path bestand = MAP.resolve(familie + ".md");
        if (System.getProperty("uitleg.schrijf") != null) {
            Files.createDirectories(MAP);
            Files.writeString(bestand, uitleg, UTF_8);
        }
        assertThat(bestand).as("differs from what was read; to write it anew: " + SCHRIJF).exists().content(UTF_8).isEqualTo(uitleg);
    }

    @Test
    void noFileIsLeftOverFromAFamilyThatIsGone() throws IOException {
        List<String> namen = families().map(familie -> familie.get()[0] + ".md").toList();
        try (Stream<Path> bestanden = Files.list(MAP)) {
            assertThat(bestanden.map(bestand -> bestand.getFileName().toString())).containsExactlyInAnyOrderElementsOf(namen);
        }
    }

    static Stream<Arguments> families() {
        return Stream.of(
                arguments("adres", "Een volwassene verhuist naar een woning die volgens de BAG nog in aanbouw is, op een nevenadres.",
                        alleen().met("status", "Verblijfsobject gevormd").met("panden", "Bouw gestart").met("nevenadres", "ja")),
                arguments("aangever", "Iemand van vijftien, morgen jarig, doet zelf aangifte met DigiD zonder controle per sms of app.",
                        alleen().met("aangever.geboren", "2010-11-25").met("digid", 10)),
                arguments("meeverhuizers", "Een moeder geeft haar partner, een kind van vier, haar vader, een vriend en een overleden oom aan.",
                        alleen().met("oppervlakte", 250).mee(PARTNER, "1984-02-02").mee(KIND, "2022-05-05").mee(OUDER, "1955-03-03")
                                .mee(GEEN, "1986-06-06").mee(GEEN, "1950-01-01").met("mee5.opschorting", "O")),
                arguments("termijn", "De verhuizing was veertig dagen voor de aangifte; de vijfde dag is lang voorbij.",
                        alleen().met("verhuisdatum", "2026-10-15")),
                arguments("brp", "De aangever heeft geheimhouding en het huidige adres staat in onderzoek; de dochter is geemigreerd.",
                        alleen().met("aangever.geheim", "ja").met("aangever.inOnderzoek", "ja").mee(KIND, "2005-05-05")
                                .met("mee1.opschorting", "E").met("mee1.verblijfsoort", "BUITENLAND")),
                arguments("toestemming", "De aangever gaat inwonen bij een bewoner die blijft, en noemt die als hoofdbewoner; nog niets gevraagd.",
                        inwonend().met("genoemd", "ja").met("hoofdbewonerBekend", "ja")),
                arguments("bestemming", "Iemand verhuist naar een zorginstelling die op de lijst van de gemeente staat.",
                        alleen().met("doelen", "gezondheidszorgfunctie").met("instelling", "ja")),
                arguments("risico", "Een zeventienjarige gaat alleen inwonen in een krappe woning waar al drie huishoudens staan, bij iemand die er niet staat.",
                        inwonend().met("aangever.geboren", "2009-08-04").met("oppervlakte", 35).met("bewoners", 3).met("huishoudens", 3)
                                .met("genoemd", "ja")),
                arguments("uitkomst", "Halve gegevens: het adres is nog niet gekozen, de aangever betwist het oude adres, en de datum is te vroeg.",
                        alleen().met("zonder", "adres bewoning").met("betwist", "ja").met("verhuisdatum", "2026-12-23")));
    }

    private static Geval alleen() {
        return Geval.gewoon();
    }

    private static Geval inwonend() {
        return alleen().met("oppervlakte", 80).met("bewoners", 1).met("woonsituatie", "INWONEND");
    }
}
