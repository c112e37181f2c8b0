package nl.verhuisloket.omgeving.registers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.MappingsLoaderExtension;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays {@code /adressenuitgebreid} of the LV BAG API Individuele Bevragingen 2.6.0 under {@code /bag}. What the BAG refuses, it
 * refuses, in the same words; see {@code mocks/bag/README.md}. A stub of a test with a priority above
 * {@value BrpMock#VOORRANG} goes before it.
 */
public class BagMock implements ResponseDefinitionTransformerV2, MappingsLoaderExtension {

    private static final Pattern ADRES = Pattern.compile("/bag/adressenuitgebreid(/([^/]+))?");

    private final BagAdressen adressen;
    private final BagVraagkeuring keuring;

    /**
     * @param mocks the folder with {@code bag/} in it
     * @throws IllegalStateException when a file in it cannot be read, named
     */
    public BagMock(Path mocks) {
        Path map = mocks.resolve("bag");
        adressen = new BagAdressen(map);
        keuring = new BagVraagkeuring(Bestanden.lees(map.resolve("toegang.json")));
    }

    @Override
    public void loadMappingsInto(StubMappings mappings) {
        mappings.addMapping(any(urlPathMatching("/bag/.*")).atPriority(BrpMock.VOORRANG)
                .willReturn(aResponse().withTransformers(getName())).build());
    }

    @Override
    public ResponseDefinition transform(ServeEvent gebeurtenis) {
        Request verzoek = gebeurtenis.getRequest();
        Map<String, List<String>> vraag = gebeurtenis.getRequest().getQueryParams().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, deel -> deel.getValue().values(), (a, b) -> a, LinkedHashMap::new));
        try {
            return antwoord(verzoek, vraag).withHeader("api-version", "2.6.0").build();
        } catch (Fout fout) {
            return fout.antwoord(verzoek.getAbsoluteUrl()).withHeader("api-version", "2.6.0").build();
        }
    }

    private ResponseDefinitionBuilder antwoord(Request verzoek, Map<String, List<String>> vraag) {
        Matcher adres = ADRES.matcher(verzoek.getUrl().replaceFirst("\\?.*", ""));
        if (!adres.matches()) {
            throw nietGevonden();
        }
        if (!verzoek.getMethod().getName().equals("GET")) {
            throw new Fout(405, "methodNotAllowed", "Deze methode is niet toegestaan.", null);
        }
        keuring.keurKoppen(verzoek);
        JsonNode inhoud = adres.group(2) == null ? lijst(keuring.keurVraag(vraag), verzoek) : een(adres.group(2), vraag);
        return aResponse().withHeader("Content-Type", "application/hal+json").withBody(inhoud.toString());
    }

    private JsonNode een(String id, Map<String, List<String>> vraag) {
        BagVraagkeuring.keurId(id);
        return metVerwijzing(adressen.metId(id, keuring.keurEindstatus(vraag)).orElseThrow(BagMock::nietGevonden));
    }

    /** One page; when nothing was found it has no {@code _embedded} at all. */
    private ObjectNode lijst(Map<String, String> vraag, Request verzoek) {
        List<JsonNode> gevonden = adressen.zoek(vraag);
        int blad = Integer.parseInt(vraag.getOrDefault("page", "1"));
        int grootte = Integer.parseInt(vraag.getOrDefault("pageSize", "20"));
        ObjectNode uit = JsonMapper.shared().createObjectNode();
        ObjectNode verwijzingen = uit.putObject("_links");
        verwijzingen.putObject("self").put("href", verzoek.getAbsoluteUrl());
        if ((long) blad * grootte < gevonden.size()) {
            String ander = verzoek.getAbsoluteUrl().replaceAll("([?&])page=[0-9]+&?", "$1");
            verwijzingen.putObject("next").put("href", ander + "&page=" + (blad + 1));
        }
        List<JsonNode> deel = gevonden.stream().skip((long) (blad - 1) * grootte).limit(grootte).toList();
        if (!deel.isEmpty()) {
            var lijst = uit.putObject("_embedded").putArray("adressen");
            deel.forEach(adres -> lijst.add(metVerwijzing(adres)));
        }
        return uit;
    }

    private static ObjectNode metVerwijzing(JsonNode adres) {
        ObjectNode uit = (ObjectNode) adres.deepCopy();
        uit.putObject("_links").putObject("self").put("href", "https://api.bag.kadaster.nl/lvbag/individuelebevragingen/v2/adressenuitgebreid/"
                + adres.path("nummeraanduidingIdentificatie").asString());
        return uit;
    }

    private static Fout nietGevonden() {
        return new Fout(404, "notFound", "Opgevraagde resource bestaat niet.", null);
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "bag-mock";
    }
}
