package nl.verhuisloket.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.verhuisloket.Nepinlog;
import nl.verhuisloket.toegang.Rol;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The risk managers of one municipality at the API; who of them acts is said at each step. */
final class Risicobureau {

    static final String PAD = "/api/risicotabellen";
    private static final String KOP = "naam,over,voorwaarde,klasse,punten,vanaf,totEnMet,vastgesteld,grond,reden\n";

    private final MockMvc mvc;
    private final String gemeente;

    Risicobureau(MockMvc mvc, String gemeente) {
        this.mvc = mvc;
        this.gemeente = gemeente;
    }

    /** A table of one signal, {@code T1}, about who declares long after the move. @param gevolg class and points: {@code ADD,5} */
    static String tabel(int dagen, String gevolg) {
        return KOP + "T1,AANGIFTE,dagenNaVerhuizing > " + dagen + "," + gevolg
                + ",2026-01-01,2027-12-31,2026-10-01,Wet BRP 2.20,Waarom nu pas?\n";
    }

    MockHttpServletResponse stuur(String wie, String csv) throws Exception {
        return voer(wie, post(PAD).contentType("text/csv").content(csv));
    }

    /** @param stap simulatie or publicatie */
    MockHttpServletResponse doe(String wie, String versie, String stap) throws Exception {
        return voer(wie, post(PAD + "/" + versie + "/" + stap));
    }

    MockHttpServletResponse haal(String wie, String pad) throws Exception {
        return voer(wie, get(PAD + pad));
    }

    MockHttpServletResponse voer(String wie, AbstractMockHttpServletRequestBuilder<?> vraag) throws Exception {
        return mvc.perform(vraag.with(Nepinlog.medewerker(wie, Rol.RISICOMANAGER, gemeente))).andReturn().getResponse();
    }

    /** @return version of a table that somebody made and submitted */
    String ingediend(String csv) throws Exception {
        String versie = lees(stuur("maker", csv), 201).path("versie").asString();
        lees(doe("maker", versie, "simulatie"), 200);
        return versie;
    }

    /** @return version of a table that is in force */
    String gepubliceerd(String csv) throws Exception {
        String versie = ingediend(csv);
        lees(doe("ander", versie, "publicatie"), 200);
        return versie;
    }

    static JsonNode lees(MockHttpServletResponse antwoord, int status) throws Exception {
        assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(status);
        return JsonMapper.shared().readTree(antwoord.getContentAsByteArray());
    }

    static void isGeweigerd(MockHttpServletResponse antwoord, String reden) throws Exception {
        assertThat(lees(antwoord, 409).path("reden").asString()).isEqualTo(reden);
    }
}
