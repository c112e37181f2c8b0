package nl.verhuisloket.gesprek.kanaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verhuisloket.gesprek.Proefwereld;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape of Rasa's channel, tracker and parse answer, and who may see what. */
class RestKanaalTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Ingelogde TRAINER = new Ingelogde("trainer1", null, 0, Set.of(Rol.TRAINER), null, "s");

    private final String sender = UUID.randomUUID().toString();
    private Proefwereld wereld;
    private MockMvc web;

    @BeforeEach
    void vers() {
        wereld = Proefwereld.vers();
        web = MockMvcBuilders.standaloneSetup(wereld.bean(RestKanaal.class), wereld.bean(ParseKanaal.class), wereld.bean(Trackerkanaal.class))
                .setControllerAdvice(new Fouten()).build();
    }

    @Test
    void answersWithRasasListOfMessages() throws Exception {
        zeg("hallo");
        String antwoord = zeg("wat kost het?").andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andReturn().getResponse().getContentAsString();
        JsonNode lijst = JSON.readTree(antwoord);
        assertThat(lijst.get(0).toString()).isEqualTo("{\"recipient_id\":\"" + sender + "\",\"text\":\"Een verhuizing doorgeven is gratis. Een uittreksel uit"
                + " de basisregistratie kost € 17,50.\",\"custom\":{\"bron\":\"gemeente Amsterdam, tarieven 2026\"}}");
        JsonNode vraag = lijst.get(1);
        assertThat(vraag.propertyNames()).containsExactly("recipient_id", "text", "buttons", "custom");
        assertThat(vraag.get("buttons").get(0).toString())
                .isEqualTo("{\"title\":\"Vandaag\",\"payload\":\"/gegeven_invullen{\\\"verhuisdatum\\\":\\\"2026-11-24\\\"}\"}");
        assertThat(vraag.get("custom").get("vraagt").asString()).isEqualTo("verhuisdatum");
    }

    @Test
    void metadataChoosesTheMunicipality() throws Exception {
        String lichaam = JSON.writeValueAsString(Map.of("sender", sender, "message", "hallo", "metadata", Map.of("gemeente", "0855")));
        stuur(lichaam).andExpect(jsonPath("$[0].text").value(org.hamcrest.Matchers.containsString("gemeente Tilburg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\":\"hallo\"}", "{\"sender\":\" \",\"message\":\"hallo\"}", "{\"sender\":\"x\"}", "{\"sender\":\"x\",\"message\":\"  \"}",
            "{\"sender\":\"a\\u0000b\",\"message\":\"hallo\"}", "{\"sender\":\"x\",\"message\":\"hallo\",\"metadata\":{\"gemeente\":\"9999\"}}"})
    void anImpossibleRequestIsAProblemWithASentence(String lichaam) throws Exception {
        stuur(lichaam).andExpect(status().isBadRequest()).andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void aSenderOfMoreThanAHundredCharactersIsAProblemAndALongMessageIsAnAnswer() throws Exception {
        stuur(JSON.writeValueAsString(Map.of("sender", "x".repeat(101), "message", "hallo"))).andExpect(status().isBadRequest());
        String antwoord = zeg("x".repeat(2_001)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(antwoord).contains("te lang").contains("verhuisdatum");
    }

    @Test
    void aTrainerSeesTheConversationWithoutPersonalData() throws Exception {
        voer("999993653");
        wereld.ingelogd(TRAINER);
        String tracker = web.perform(get("/conversations/" + sender + "/tracker")).andExpect(status().isOk())
                .andExpect(jsonPath("$.sender_id").value(sender)).andExpect(jsonPath("$.slots.verhuisdatum").value("2026-12-01"))
                .andExpect(jsonPath("$.slots.nieuw_adres").value("*****")).andExpect(jsonPath("$.events[0].event").value("user"))
                .andReturn().getResponse().getContentAsString();
        assertThat(tracker).doesNotContain("Voorbeeldlaan", "1099", "Moulin", "Boterdiep", "suzanne", "999993653");
    }

    @Test
    void aResidentSeesTheirOwnTrackerAndNobodyElseDoes() throws Exception {
        voer("999993653");
        web.perform(get("/conversations/" + sender + "/tracker")).andExpect(status().isOk())
                .andExpect(jsonPath("$.slots.nieuw_adres").value("Voorbeeldlaan 10, 1099 XA Amsterdam"));
        wereld.ingelogd(Proefwereld.bewoner("999997567", 20));
        web.perform(get("/conversations/" + sender + "/tracker")).andExpect(status().isNotFound());
        wereld.ingelogd(null);
        web.perform(get("/conversations/" + sender + "/tracker")).andExpect(status().isUnauthorized());
    }

    @Test
    void parsesLikeRasaForATrainerOnly() throws Exception {
        String vraag = "{\"text\":\"ik verhuis morgen\",\"reference_time\":\"2026-12-01T10:00:00+01:00\"}";
        web.perform(post("/model/parse").contentType(MediaType.APPLICATION_JSON).content(vraag)).andExpect(status().isForbidden());
        wereld.ingelogd(TRAINER);
        web.perform(post("/model/parse").contentType(MediaType.APPLICATION_JSON).content(vraag)).andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("ik verhuis morgen")).andExpect(jsonPath("$.intent.name").value("verhuizing_doorgeven"))
                .andExpect(jsonPath("$.intent_ranking[0].confidence").isNumber())
                .andExpect(content().string(org.hamcrest.Matchers.endsWith(
                        "\"entities\":[{\"entity\":\"datum\",\"value\":\"2026-12-02\",\"start\":11,\"end\":17}]}")));
        web.perform(post("/model/parse").contentType(MediaType.APPLICATION_JSON).content("{\"text\":\"x\",\"reference_time\":\"ooit\"}"))
                .andExpect(status().isBadRequest());
    }

    /** What the product's own problem handling does with a problem. */
    @RestControllerAdvice
    static class Fouten extends ResponseEntityExceptionHandler {
    }

    private void voer(String bsn) throws Exception {
        wereld.ingelogd(Proefwereld.bewoner(bsn, 20));
        for (String bericht : new String[] {"hallo", "1 december", "1099XA 10", "ja", "hele woning", "alleen ik", "suzanne@example.org"}) {
            zeg(bericht).andExpect(status().isOk());
        }
    }

    private ResultActions zeg(String bericht) throws Exception {
        return stuur(JSON.writeValueAsString(Map.of("sender", sender, "message", bericht)));
    }

    private ResultActions stuur(String lichaam) throws Exception {
        ResultActions actie = web.perform(post("/webhooks/rest/webhook").contentType(MediaType.APPLICATION_JSON).content(lichaam));
        actie.andReturn().getResponse().setCharacterEncoding("UTF-8");
        return actie;
    }
}
