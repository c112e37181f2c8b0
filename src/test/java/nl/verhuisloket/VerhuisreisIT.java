package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.bevestiging.Brieflezer;
import nl.verhuisloket.bevestiging.Verapdf;
import nl.verhuisloket.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journey as a test: from the first word to the registered address, and each way it can end. */
@LoketTest
class VerhuisreisIT {

    private static final Pattern LINK = Pattern.compile("/toestemming/([A-Za-z0-9_-]+)");

    @LocalServerPort
    int poort;
    @Autowired
    MockMvc mvc;
    @Autowired
    Testklok klok;

    @Test
    void registersAMoveStraightThroughAndConfirmsIt() throws IOException {
        Verhuizer suzanne = new Verhuizer(poort, "999993653");
        JsonNode aangifte = suzanne.doetAangifte();
        JsonNode stand = suzanne.wachtOp(id(aangifte), "VERWERKT");
        assertThat(stand.path("uitkomst").asString()).isEqualTo("automatisch");
        assertThat(stand.path("registratiedatum").asString()).isEqualTo("2026-11-24");
        byte[] brief = suzanne.haal("/api/aangiften/" + id(aangifte) + "/bevestiging").body();
        assertThat(Verapdf.fouten(brief)).isEmpty();
        assertThat(Brieflezer.tekst(brief)).contains("Suzanne", "Boterdiep 31", "Voorbeeldlaan 10", "24 november 2026",
                aangifte.path("zaaknummer").asString());
        staatEenKeerBijDeBuren(aangifte, 2);
    }

    @Test
    void registersAfterTheMainOccupantAgreed() throws Exception {
        Verhuizer inwoner = inwoner("999990858");
        JsonNode aangifte = inwoner.doetAangifte();
        inwoner.wachtOp(id(aangifte), "WACHT_OP_TOESTEMMING");
        antwoord(code("hoofdbewoner-999990858@example.org"), "999999989", "ja");
        assertThat(inwoner.wachtOp(id(aangifte), "VERWERKT").path("tijdlijn").toString()).contains("toestemming-gegeven");
        staatEenKeerBijDeBuren(aangifte, 2);
    }

    @Test
    void letsASpecialistDecideAfterARefusedConsent() throws Exception {
        Verhuizer inwoner = inwoner("999990627");
        JsonNode aangifte = inwoner.doetAangifte();
        inwoner.wachtOp(id(aangifte), "WACHT_OP_TOESTEMMING");
        antwoord(code("hoofdbewoner-999990627@example.org"), "999999989", "nee");
        inwoner.wachtOp(id(aangifte), "IN_BEOORDELING");
        besluit(id(aangifte), "DOORGAAN");
        inwoner.wachtOp(id(aangifte), "VERWERKT");
    }

    @Test
    void registersAfterASpecialistApproved() throws Exception {
        Verhuizer frans = new Verhuizer(poort, "999991802");   // geheimhouding: always looked at, never refused for it
        JsonNode aangifte = frans.doetAangifte();
        frans.wachtOp(id(aangifte), "IN_BEOORDELING");
        besluit(id(aangifte), "DOORGAAN");
        frans.wachtOp(id(aangifte), "VERWERKT");
        staatEenKeerBijDeBuren(aangifte, 2);
    }

    @Test
    void sendsADecisionWhenASpecialistDoesNotFollow() throws Exception {
        Verhuizer inwoner = new Verhuizer(poort, "999997567").zegt("nieuw_adres", "1099 XB 1");   // A3, an office
        JsonNode aangifte = inwoner.doetAangifte();
        inwoner.wachtOp(id(aangifte), "IN_BEOORDELING");
        besluit(id(aangifte), "NIET_VOLGEN");
        inwoner.wachtOp(id(aangifte), "NIET_GEVOLGD");
        byte[] brief = inwoner.haal("/api/aangiften/" + id(aangifte) + "/besluit").body();
        assertThat(Verapdf.fouten(brief)).isEmpty();
        assertThat(Brieflezer.tekst(brief)).contains("bezwaar", "zes weken", "Er is niet gebleken");
        staatEenKeerBijDeBuren(aangifte, 2);
    }

    @Test
    void holdsAnEarlyDeclarationAndRegistersItOnItsDay() { // T02
        Verhuizer inwoner = new Verhuizer(poort, "999990949").zegt("verhuisdatum", "22 december 2026");
        JsonNode aangifte = inwoner.doetAangifte();
        inwoner.wachtOp(id(aangifte), "WACHT_OP_VERHUISDATUM");
        klok.zet("2026-12-22T00:01");
        assertThat(inwoner.wachtOp(id(aangifte), "VERWERKT").path("registratiedatum").asString()).isEqualTo("2026-12-22");
    }

    private Verhuizer inwoner(String bsn) {
        return new Verhuizer(poort, bsn).zegt("nieuw_adres", "1099 XA 12")
                .zegt("woonsituatie", "/gegeven_invullen{\"woonsituatie\":\"INWONEND\"}")
                .zegt("toestemming_contact", "Ineke Voorbeeld, hoofdbewoner-" + bsn + "@example.org");
    }

    private static String id(JsonNode aangifte) {
        return aangifte.path("id").asString();
    }

    private void antwoord(String code, String bsn, String antwoord) throws Exception {
        mvc.perform(post("/toestemming/" + code).with(Nepinlog.inwoner("999993653")).param("antwoord", antwoord)
                .param("bevestigd", "true"));   // somebody else: nothing happens
        mvc.perform(get("/toestemming/" + code).with(Nepinlog.inwoner(bsn))).andExpect(status().isOk());
        mvc.perform(post("/toestemming/" + code).with(Nepinlog.inwoner(bsn)).param("antwoord", antwoord)
                .param("bevestigd", "true")).andExpect(status().is3xxRedirection());
    }

    private void besluit(String id, String besluit) throws Exception {
        mvc.perform(get("/werkbak/" + id).with(Nepinlog.medewerker("behandelaar1", Rol.BEHANDELAAR))).andExpect(status().isOk());
        mvc.perform(post("/werkbak/" + id).with(Nepinlog.medewerker("behandelaar1", Rol.BEHANDELAAR))
                .param("besluit", besluit).param("stap", "besluit")
                .param("motivering", "Er is niet gebleken dat iemand in dit gebouw kan wonen of wil gaan wonen."))
                .andExpect(status().is3xxRedirection());
    }

    private static String code(String ontvanger) {
        Matcher link = LINK.matcher(bijDeBuren("/postvak?ontvanger=" + ontvanger));
        assertThat(link.find()).as("Geen bericht aan " + ontvanger).isTrue();
        return link.group(1);
    }

    /** One zaak, one dossier, and each document and message once, however often a step was tried. */
    private static void staatEenKeerBijDeBuren(JsonNode aangifte, int documenten) {
        String zaak = bijDeBuren("/journaal/zaken?identificatie=" + aangifte.path("zaaknummer").asString());
        assertThat(JsonMapper.shared().readTree(zaak).path("zaken")).hasSize(1);
        assertThat(JsonMapper.shared().readTree(zaak).path("documenten").asInt()).isEqualTo(documenten);
        assertThat(JsonMapper.shared().readTree(bijDeBuren("/journaal/dubbel")).path("dubbel")).isEmpty();
    }

    private static String bijDeBuren(String pad) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(Testomgeving.buren().basisUrl() + pad)).build(),
                    BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
