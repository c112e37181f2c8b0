package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.verhuisloket.bevestiging.Brieflezer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people who are not the ordinary case, each through the conversation to where it ends for them. */
@LoketTest
class AnderePersonasIT {

    private static final String DEUR = "1099 XN 1";    // A15: many short stays
    private static final String LEEG = "1099 XP 2";    // A16: the last resident died

    @LocalServerPort
    int poort;
    @Autowired
    JdbcClient jdbc;

    @Test
    void somebodyOfSixteenDeclaresForThemselves() { // W02
        JsonNode aangifte = wordtVerwerkt(new Verhuizer(poort, "999992557"));

        assertThat(regels(aangifte)).contains("S21-MINDERJARIGE-ALLEEN/0");
        assertThat(hoedanigheden(aangifte)).containsExactly("INGESCHREVENE");
    }

    @Test
    void whoIsUnderCurateleHearsThatTheCuratorDeclares() { // W24
        String gehoord = new Verhuizer(poort, "999993811").hoortDatHetNietKan();

        assertThat(gehoord).contains("curator", "Online kan het daarom niet");
        nietsBewaard("999993811");
    }

    @Test
    void aWidowerIsNotAskedAboutHisWife() {
        Verhuizer jules = new Verhuizer(poort, "999994001");
        JsonNode aangifte = wordtVerwerkt(jules);

        assertThat(jules.gehoord()).doesNotContain("Margriet");
        assertThat(hoedanigheden(aangifte)).containsExactly("INGESCHREVENE");
    }

    @Test
    void anAdultChildDeclaresForBothParents() { // W08
        Verhuizer remi = new Verhuizer(poort, "999991243").zegt("meeverhuizers", "iedereen");
        JsonNode aangifte = wordtVerwerkt(remi);

        assertThat(remi.gehoord()).contains("Nicole", "Reindert").doesNotContain("Romeo");
        assertThat(hoedanigheden(aangifte)).containsExactly("INGESCHREVENE", "KIND_VOOR_OUDER", "KIND_VOOR_OUDER");
    }

    @Test
    void aPersonLooksAtSomebodyWhoseAddressIsInvestigated() { // B01
        Verhuizer kari = new Verhuizer(poort, "999991632");

        assertThat(regels(wordtBeoordeeld(kari))).contains("S13-VERBLIJF-IN-ONDERZOEK/0");
    }

    @Test
    void aPersonLooksWhenAnotherMoveIsPending() { // S22
        Verhuizer maaike = new Verhuizer(poort, "999994967").zegt("verhuisdatum", "10 december 2026");
        JsonNode eerste = maaike.doetAangifte();
        maaike.wachtOp(Journaallezer.id(eerste), "WACHT_OP_VERHUISDATUM");
        JsonNode tweede = wordtBeoordeeld(new Verhuizer(poort, "999994967").zegt("nieuw_adres", LEEG));

        assertThat(regels(eerste)).doesNotContain("S22-ANDERE-AANGIFTE-OPEN");
        assertThat(regels(tweede)).contains("S22-ANDERE-AANGIFTE-OPEN");
    }

    @Test
    void aSpouseWhoLivesElsewhereIsDeclaredToTheNewAddress() { // W10
        Verhuizer denise = new Verhuizer(poort, "999990950").zegt("meeverhuizers", "iedereen");
        JsonNode aangifte = wordtVerwerkt(denise);

        assertThat(denise.gehoord()).contains("Floris");
        assertThat(hoedanigheden(aangifte)).containsExactly("INGESCHREVENE", "PARTNER");
    }

    @Test
    void aPersonLooksAtSomebodyWhoMovesVeryOften() { // S-7
        JsonNode aangifte = wordtBeoordeeld(new Verhuizer(poort, "999999898").zegt("nieuw_adres", DEUR));

        assertThat(regels(aangifte)).contains("S15-ZEER-VEEL-VERHUIZINGEN/0", "S18-DOORGANGSADRES");
    }

    @Test
    void whoCameBackFromAbroadIsNotHeldUpForThatAlone() {
        JsonNode aangifte = wordtVerwerkt(new Verhuizer(poort, "999999886"));

        assertThat(regels(aangifte)).contains("S17-TERUGKEER/0");
    }

    @Test
    void whoIsRegisteredAbroadIsToldKindlyThatItGoesInPerson() { // B03
        String gehoord = new Verhuizer(poort, "999993483").hoortDatHetNietKan();

        assertThat(gehoord).contains("Online kan het daarom niet", "14 020");
        nietsBewaard("999993483");
    }

    @Test
    void theOtherMunicipalitySaysJeAndRegistersAtItsOwnAddress() throws IOException {
        Verhuizer bewoner = new Verhuizer(poort, "999990226").in("0855").zegt("nieuw_adres", "5038 EA 12", "1");   // and not 12a
        JsonNode aangifte = wordtVerwerkt(bewoner);
        String brief = Brieflezer.tekst(bewoner.haal("/api/aangiften/" + Journaallezer.id(aangifte) + "/bevestiging").body());

        assertThat(bewoner.gehoord()).contains("Heuvelring 12").containsPattern("\\b[Jj]e\\b").doesNotContainPattern("\\b([Uu]|[Uu]w)\\b");
        assertThat(brief).contains("Heuvelring 12", "Tilburg").containsPattern("\\b[Jj]e\\b").doesNotContainPattern("\\b([Uu]|[Uu]w)\\b");
    }

    private JsonNode wordtVerwerkt(Verhuizer bewoner) {
        JsonNode aangifte = bewoner.doetAangifte();
        assertThat(bewoner.wachtOp(Journaallezer.id(aangifte), "VERWERKT").path("uitkomst").asString()).isEqualTo("automatisch");
        return aangifte;
    }

    private JsonNode wordtBeoordeeld(Verhuizer bewoner) {
        JsonNode aangifte = bewoner.doetAangifte();
        assertThat(bewoner.wachtOp(Journaallezer.id(aangifte), "IN_BEOORDELING").path("uitkomst").asString()).isEqualTo("beoordelen");
        return aangifte;
    }

    /** Name of each rule that found something, with the mover's number where it is about one. */
    private List<String> regels(JsonNode aangifte) {
        return oordeel(aangifte).path("bevindingen").valueStream()
                .map(bevinding -> bevinding.path("regel").asString() + (bevinding.has("persoon") ? "/" + bevinding.path("persoon").asInt() : "")).toList();
    }

    private List<String> hoedanigheden(JsonNode aangifte) {
        return oordeel(aangifte).path("personen").valueStream().map(persoon -> persoon.path("hoedanigheid").asString()).toList();
    }

    private JsonNode oordeel(JsonNode aangifte) {
        return JsonMapper.shared().readTree(jdbc.sql("select oordeel from toetsing where aangifte = ? and oordeel is not null order by id desc limit 1")
                .param(UUID.fromString(Journaallezer.id(aangifte))).query(String.class).single());
    }

    private void nietsBewaard(String bsn) {
        assertThat(jdbc.sql("select count(*) from aangifte where aangever = ?").param(bsn).query(Integer.class).single()).isZero();
    }
}
