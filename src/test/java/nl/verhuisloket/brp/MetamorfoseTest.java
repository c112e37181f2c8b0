package nl.verhuisloket.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every person of every scenario as the BRP would answer, once with one name, gender, birthplace and nationality and once with others:
 * no outcome changes, nor any finding (Wet BRP 2.37a lid 3, dossier A.14).
 */
class MetamorfoseTest {

    private static final Bsn BSN = new Bsn("999993653");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What must not matter. */
    private record Identiteit(String voornamen, String geslachtsnaam, String geslacht, String plaats, String land, String nationaliteit) {
    }

    @Test
    void whoSomebodyIsChangesNoOutcome() throws IOException {
        var een = new Identiteit("Suzanne", "Moulin", "V", "Rotterdam", "6030", "0001");
        var ander = new Identiteit("Çağlar Ömer", "Őzgür-van 't Verre", "M", "Paramaribo", "5007", "0339");
        int zoalsInDeTabel = 0;
        for (Scenario scenario : Scenario.alle()) {
            Oordeel oordeel = Scenario.toets(vertaald(scenario.feiten(), een));
            assertThat(Scenario.toets(vertaald(scenario.feiten(), ander))).as(scenario.toString()).isEqualTo(oordeel);
            zoalsInDeTabel += oordeel.equals(Scenario.toets(scenario.feiten())) ? 1 : 0;
        }
        assertThat(zoalsInDeTabel).as("scenarios that come through the BRP's words unchanged").isGreaterThan(215);
    }

    /** The name alone comes through, to greet and to match by; nothing else of who somebody is. */
    @Test
    void ofWhoSomebodyIsOnlyTheNameIsRead() throws IOException {
        Persoonsfeiten p = Objects.requireNonNull(Scenario.alle().get(0).feiten().aangever());
        var een = new Identiteit("Suzanne", "Moulin", "V", "Rotterdam", "6030", "0001");
        assertThat(persoon(p, een)).isEqualTo(persoon(p, new Identiteit("Suzanne", "Moulin", "O", "Batavia", "5024", "0027")));
    }

    private static Feiten vertaald(Feiten feiten, Identiteit wie) {
        UnaryOperator<Persoonsfeiten> vertaal = p -> p.gevonden() ? gelezen(p, persoon(p, wie)) : p;
        return Scenario.met(feiten, feiten.aangever() == null ? null : vertaal.apply(feiten.aangever()),
                feiten.meeverhuizers().stream().map(vertaal).toList());
    }

    /** The facts of this person as the BRP's answer has them; what follows from others stays as in the scenario. */
    private static Persoonsfeiten gelezen(Persoonsfeiten p, Persoon persoon) {
        Persoon.Verblijfplaats verblijf = persoon.verblijfplaats();
        return new Persoonsfeiten(p.nummer(), true, persoon.geboorte(), p.relatie(), persoon.curatele(), persoon.geheimhouding(),
                persoon.inOnderzoek(), verblijf.verblijftNietOpAdres(), persoon.opschorting(), verblijf.soort().name(), verblijf.functie(),
                verblijf.vanaf(), persoon.gemeenteVanInschrijving(), p.zelfdeAdres(), p.woontBijAangever(), p.ouderVerhuistMee(),
                p.oudersGescheiden(), p.stukken(), p.beletselen(), p.verloop());
    }

    private static Persoon persoon(Persoonsfeiten p, Identiteit wie) {
        ObjectNode antwoord = JSON.createObjectNode();
        antwoord.putPOJO("naam", Map.of("volledigeNaam", wie.voornamen() + " " + wie.geslachtsnaam(), "voornamen", wie.voornamen(),
                "geslachtsnaam", wie.geslachtsnaam()));
        antwoord.putPOJO("geslacht", Map.of("code", wie.geslacht()));
        antwoord.putPOJO("nationaliteiten", List.of(Map.of("nationaliteit", Map.of("code", wie.nationaliteit()))));
        antwoord.putPOJO("geboorte", Map.of("datum", datum(p.geboorte()), "plaats", Map.of("omschrijving", wie.plaats()),
                "land", Map.of("code", wie.land())));
        antwoord.putPOJO("gemeenteVanInschrijving", Map.of("code", String.valueOf(p.gemeenteVanInschrijving())));
        antwoord.put("indicatieCurateleRegister", p.curatele()).put("geheimhoudingPersoonsgegevens", p.geheimhouding());
        if (p.opschorting() != null) {
            antwoord.putPOJO("opschortingBijhouding", Map.of("reden", Map.of("code", p.opschorting())));
        }
        antwoord.putPOJO("verblijfplaats", verblijfplaats(p));
        return BrpVertaling.persoon(BSN, JSON.readTree(JSON.writeValueAsString(antwoord)));
    }

    private static Map<String, Object> verblijfplaats(Persoonsfeiten p) {
        String soort = Map.of("ADRES", "Adres", "LOCATIE", "Locatie", "BUITENLAND", "VerblijfplaatsBuitenland")
                .getOrDefault(String.valueOf(p.verblijfsoort()), "VerblijfplaatsOnbekend");
        Map<String, Object> plaats = new HashMap<>(Map.of("type", soort, "datumVan", datum(p.adresSinds()),
                "indicatieVastgesteldVerblijftNietOpAdres", p.verblijftNietOpAdres(), "inOnderzoek", Map.of("type", p.inOnderzoek()),
                "verblijfadres", Map.of("korteStraatnaam", "Voorbeeldlaan", "huisnummer", 8)));
        if (p.functieAdres() != null) {
            plaats.put("functieAdres", Map.of("code", p.functieAdres()));
        }
        return plaats;
    }

    private static Map<String, Object> datum(@Nullable GedeeltelijkeDatum datum) {
        if (datum == null) {
            return Map.of("type", "DatumOnbekend", "onbekend", true);
        }
        if (datum.maand() == null) {
            return Map.of("type", "JaarDatum", "jaar", datum.jaar());
        }
        return datum.dag() == null ? Map.of("type", "JaarMaandDatum", "jaar", datum.jaar(), "maand", datum.maand())
                : Map.of("type", "Datum", "datum", datum.vroegst().toString());
    }
}
