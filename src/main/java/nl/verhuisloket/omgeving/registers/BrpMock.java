package nl.verhuisloket.omgeving.registers;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.MappingsLoaderExtension;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays the APIs "Haal Centraal BRP Personen" 2.x, "historie bevragen" 2.0 and "bewoning" 2.1 under {@code /brp}, and their token
 * server at {@code /brp-auth/token}. What the BRP refuses, it refuses, in the same words; see {@code mocks/brp/README.md}. A stub of a test with a priority above
 * {@value #VOORRANG} goes before it.
 */
public class BrpMock implements ResponseDefinitionTransformerV2, MappingsLoaderExtension {

    /** Priority of the mock's own mapping: low, so that a test may put anything before it. */
    static final int VOORRANG = 8;

    private static final String PERSONEN = "/brp/personen";
    private static final String HISTORIE = "/brp/verblijfplaatshistorie";
    private static final String BEWONING = "/brp/bewoning/bewoningen";

    private final BrpPersonen personen;
    private final BrpVerleden verleden;
    private final BrpVelden velden;
    private final BrpVraagkeuring keuring;
    private final BrpToegang toegang;

    /**
     * @param mocks the folder with {@code brp/} in it
     * @throws IllegalStateException when a file in it cannot be read, named
     */
    public BrpMock(Path mocks) {
        Path map = mocks.resolve("brp");
        personen = new BrpPersonen(map);
        verleden = new BrpVerleden(personen, map);
        velden = new BrpVelden(Bestanden.lees(map.resolve("velden.json")));
        keuring = new BrpVraagkeuring(velden);
        toegang = new BrpToegang(Bestanden.lees(map.resolve("toegang.json")));
    }

    @Override
    public void loadMappingsInto(StubMappings mappings) {
        mappings.addMapping(any(urlPathMatching("/brp(-auth)?/.*")).atPriority(VOORRANG)
                .willReturn(aResponse().withTransformers(getName())).build());
    }

    @Override
    public ResponseDefinition transform(ServeEvent gebeurtenis) {
        Request verzoek = gebeurtenis.getRequest();
        String pad = verzoek.getUrl().replaceFirst("\\?.*", "");
        try {
            return (pad.equals(BrpToegang.TOKENADRES) ? toegang.geefToken(verzoek) : antwoord(verzoek, pad)).build();
        } catch (Fout fout) {
            return fout.antwoord(pad).build();
        }
    }

    private ResponseDefinitionBuilder antwoord(Request verzoek, String pad) {
        if (!List.of(PERSONEN, HISTORIE, BEWONING).contains(pad)) {
            throw new Fout(404, "notFound", "Opgevraagde resource bestaat niet.", null);
        }
        if (!verzoek.getMethod().getName().equals("POST")) {
            throw new Fout(405, "methodNotAllowed", "Deze methode is niet toegestaan.", null);
        }
        toegang.keur(verzoek);
        JsonNode vraag = lees(verzoek);
        ObjectNode antwoord = switch (pad) {
            case HISTORIE -> historie(vraag);
            case BEWONING -> bewoning(vraag);
            default -> personen(vraag);
        };
        return aResponse().withHeader("Content-Type", "application/json; charset=utf-8").withBody(antwoord.toString());
    }

    private ObjectNode historie(JsonNode vraag) {
        BrpPeriodekeuring.HISTORIE.keur(vraag);
        return verleden.verblijven(vraag);
    }

    private ObjectNode bewoning(JsonNode vraag) {
        BrpPeriodekeuring.BEWONING.keur(vraag);
        return verleden.bewoningen(vraag);
    }

    private ObjectNode personen(JsonNode vraag) {
        keuring.keur(vraag);
        List<String> gevraagd = Bestanden.teksten(vraag.path("fields"));
        ObjectNode antwoord = JsonMapper.shared().createObjectNode().put("type", vraag.path("type").asString());
        var lijst = antwoord.putArray("personen");
        zoek(vraag).forEach(persoon -> lijst.add(velden.knip(persoon, gevraagd)));
        return antwoord;
    }

    private List<JsonNode> zoek(JsonNode vraag) {
        String gemeente = vraag.path("gemeenteVanInschrijving").asString(null);
        return vraag.path("type").asString().startsWith("Raadpleeg")
                ? personen.zoek(Bestanden.teksten(vraag.path("burgerservicenummer")), gemeente)
                : personen.bewoners(vraag.path("adresseerbaarObjectIdentificatie").asString(),
                        vraag.path("inclusiefOverledenPersonen").asBoolean(false), gemeente);
    }

    private static JsonNode lees(Request verzoek) {
        try {
            JsonNode vraag = JsonMapper.shared().readTree(verzoek.getBody());
            if (vraag.isObject()) {
                return vraag;
            }
        } catch (JacksonException fout) {
            // falls through: what is no JSON is refused as what is no object
        }
        throw new Fout(400, "paramsValidation", "Een of meerdere parameters zijn niet correct.", "Request body is geen geldige JSON.");
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "brp-mock";
    }
}
