package nl.verhuisloket.omgeving.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The people of the demo are the published test persons, with the data that were published; who can log in is played. */
class PersonasTest {

    private static final Path GEPUBLICEERD = Path.of("..", "shared", "data", "brp", "brp-testpersonen.json");
    private static final Map<String, JsonNode> BEKEND = new HashMap<>();
    private static final List<JsonNode> PERSONEN = Bestanden.leesMap(Path.of("mocks/brp/personen"), "persoon");

    @BeforeAll
    static void lees() {
        if (Files.exists(GEPUBLICEERD)) {
            Bestanden.lees(GEPUBLICEERD).path("personen").forEach(persoon -> BEKEND.putIfAbsent(bsn(persoon), persoon));
        } else {
            System.out.println("NIET GETOETST aan de gepubliceerde testpersonen: de map ../shared/data/brp is er niet.");
        }
    }

    @Test
    void everyPublishedPersonHasThePublishedData() {
        assumeTrue(!BEKEND.isEmpty(), "../shared/data/brp is missing");
        List<JsonNode> gepubliceerd = PERSONEN.stream().filter(persoon -> BEKEND.containsKey(bsn(persoon))).toList();

        assertThat(gepubliceerd).hasSizeGreaterThan(30).allSatisfy(persoon -> {
            JsonNode bron = BEKEND.get(bsn(persoon));
            assertThat(kern(persoon)).as(bsn(persoon)).isEqualTo(Stream.of(tekst(bron, "naam/voornamen"), tekst(bron, "naam/voorvoegsel"),
                    tekst(bron, "naam/geslachtsnaam"), tekst(bron, "geboorte/datum"), tekst(bron, "verblijfplaats/adresseerbaarObjectIdentificatie"),
                    tekst(bron, "verblijfplaats/huisnummer"), tekst(bron, "verblijfplaats/postcode"),
                    tekst(bron, "verblijfplaats/datumAanvangAdreshouding") + tekst(bron, "verblijfplaats/datumAanvangAdresBuitenland"),
                    tekst(bron, "opschortingBijhouding/reden/code"), tekst(bron, "gezagsverhouding/indicatieCurateleRegister"),
                    verwanten(bron, "kinderen").toString()).toList());
        });
    }

    @Test
    void everyEarlierStayOfAPublishedPersonWasPublished() {
        assumeTrue(!BEKEND.isEmpty(), "../shared/data/brp is missing");

        assertThat(Bestanden.leesMap(Path.of("mocks/brp/historie"), "historie")).filteredOn(historie -> BEKEND.containsKey(bsn(historie)))
                .isNotEmpty().allSatisfy(historie -> assertThat(historie.path("verblijfplaatsen")).allSatisfy(verblijf -> {
                    Stream<JsonNode> eerder = BEKEND.get(bsn(historie)).path("vorigeVerblijfplaatsen").valueStream();
                    assertThat(eerder.map(bron -> tekst(bron, "datumAanvangAdreshouding") + tekst(bron, "datumAanvangAdresBuitenland")
                            + tekst(bron, "adresseerbaarObjectIdentificatie"))).contains(kaal(tekst(verblijf, "datumVan/datum"))
                            + tekst(verblijf, "adresseerbaarObjectIdentificatie"));
                }));
    }

    @Test
    void whoIsNotPublishedIsInvented() {
        assumeTrue(!BEKEND.isEmpty(), "../shared/data/brp is missing");
        Map<String, String> redenen = new HashMap<>();
        Stream.of(Path.of("mocks/brp/personen").toFile().listFiles()).map(bestand -> Bestanden.lees(bestand.toPath()))
                .forEach(inhoud -> redenen.put(bsn(inhoud.path("persoon")), inhoud.path("toont").asString()));

        assertThat(redenen).allSatisfy((bsn, reden) -> assertThat(reden.startsWith("Invented")).as(bsn).isEqualTo(!BEKEND.containsKey(bsn)));
    }

    @Test
    void whoCanLogInIsInTheBrp() {
        TreeSet<String> bsns = new TreeSet<>(PERSONEN.stream().map(PersonasTest::bsn).toList());
        List<String> inwoners = Bestanden.lees(Path.of("mocks/keycloak/digid-sim.json")).path("users").valueStream()
                .map(account -> account.path("username").asString()).toList();

        assertThat(inwoners).hasSizeGreaterThan(15).allSatisfy(bsn -> assertThat(bsns).contains(bsn));
        assertThat(Bestanden.lees(Path.of("mocks/keycloak/gemeente.json")).path("users").valueStream()
                .map(account -> account.path("username").asString())).containsAll(inwoners);
    }

    private static List<String> kern(JsonNode persoon) {
        return Stream.of(tekst(persoon, "naam/voornamen"), tekst(persoon, "naam/voorvoegsel"), tekst(persoon, "naam/geslachtsnaam"),
                kaal(tekst(persoon, "geboorte/datum/datum")), tekst(persoon, "verblijfplaats/adresseerbaarObjectIdentificatie"),
                tekst(persoon, "verblijfplaats/verblijfadres/huisnummer"), tekst(persoon, "verblijfplaats/verblijfadres/postcode"),
                kaal(tekst(persoon, "verblijfplaats/datumVan/datum")), tekst(persoon, "opschortingBijhouding/reden/code"),
                tekst(persoon, "indicatieCurateleRegister"), verwanten(persoon, "kinderen").toString()).toList();
    }

    private static List<String> verwanten(JsonNode persoon, String soort) {
        return persoon.path(soort).valueStream().map(PersonasTest::bsn).sorted().toList();
    }

    private static String kaal(String dag) {
        return dag.replace("-", "");
    }

    private static String bsn(JsonNode persoon) {
        return tekst(persoon, "burgerservicenummer");
    }

    private static String tekst(JsonNode bron, String pad) {
        return bron.at("/" + pad).asString("");
    }
}
