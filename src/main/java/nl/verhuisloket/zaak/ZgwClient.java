package nl.verhuisloket.zaak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lists and makes resources at the ZGW APIs of one municipality. */
final class ZgwClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CRS = "EPSG:4326";
    private static final int MEESTE_PAGINAS = 1000;

    private final ZgwInstellingen instellingen;
    private final RestClient http;

    ZgwClient(ZgwInstellingen instellingen) {
        this.instellingen = instellingen;
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(instellingen.wachttijd()).build();
        JdkClientHttpRequestFactory fabriek = new JdkClientHttpRequestFactory(client);
        fabriek.setReadTimeout(instellingen.wachttijd());
        this.http = RestClient.builder().requestFactory(fabriek).build();
    }

    ZgwInstellingen instellingen() {
        return instellingen;
    }

    /**
     * Everything a list holds, over all its pages.
     *
     * @param wat what it is for, in the words of an error message; no personal data
     */
    List<JsonNode> lijst(ZgwApi api, String pad, Map<String, String> vraag, String wat) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromUri(api.url(instellingen)).path(pad);
        vraag.keySet().forEach(naam -> adres.queryParam(naam, "{" + naam + "}"));
        URI volgende = adres.encode().buildAndExpand(vraag).toUri();
        List<JsonNode> alles = new ArrayList<>();
        for (int pagina = 0; pagina < MEESTE_PAGINAS; pagina++) {
            JsonNode antwoord = stuur(api, http.get().uri(volgende), pad, wat);
            (antwoord.isArray() ? antwoord : antwoord.path("results")).forEach(alles::add);
            if (antwoord.path("next").stringValue("").isEmpty()) {
                return alles;
            }
            volgende = opZelfdeServer(api, antwoord.path("next").stringValue(), wat);
        }
        throw new ZaakregisterNietBereikbaar("De " + api.naam() + " houdt niet op met pagina's bij " + wat + ".", null);
    }

    /** @param url of the resource, as another answer gave it */
    JsonNode haal(ZgwApi api, String url, String wat) {
        return stuur(api, http.get().uri(opZelfdeServer(api, url, wat)), "", wat);
    }

    /** @return the resource as it was made */
    JsonNode maak(ZgwApi api, String pad, Map<String, Object> lijf, String wat) {
        URI adres = UriComponentsBuilder.fromUri(api.url(instellingen)).path(pad).build().toUri();
        return stuur(api, http.post().uri(adres).contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(lijf)), pad, wat);
    }

    private JsonNode stuur(ZgwApi api, RestClient.RequestHeadersSpec<?> verzoek, String pad, String wat) {
        verzoek.header("Authorization", "Bearer " + ZgwJwt.maak(instellingen)).accept(MediaType.APPLICATION_JSON);
        if (pad.equals("/zaken")) {
            verzoek.header("Accept-Crs", CRS).header("Content-Crs", CRS);
        }
        try {
            return verzoek.exchangeForRequiredValue((gestuurd, antwoord) ->
                    lees(api, wat, antwoord.getStatusCode().value(), antwoord.getBody().readAllBytes()));
        } catch (ResourceAccessException e) {
            throw geenAntwoord(api, wat, e);
        }
    }

    private static JsonNode lees(ZgwApi api, String wat, int status, byte[] lijf) {
        if (status < 200 || status > 299) {
            throw ZgwGeweigerd.van(api.naam(), wat, status, lijf);
        }
        try {
            return JSON.readTree(lijf);
        } catch (JacksonException e) {
            throw new ZaakregisterNietBereikbaar("De " + api.naam() + " gaf een onleesbaar antwoord op " + wat
                    + ". Of het gelukt is, wordt bij de volgende poging eerst opgezocht. Controleer " + api.instelling() + ".", null);
        }
    }

    private static ZaakregisterNietBereikbaar geenAntwoord(ZgwApi api, String wat, ResourceAccessException oorzaak) {
        Throwable diepst = oorzaak.getCause() instanceof IOException io ? io : oorzaak;
        return new ZaakregisterNietBereikbaar("De " + api.naam() + " gaf geen antwoord op " + wat + " (" + diepst.getClass().getSimpleName()
                + "). Of het gelukt is, wordt bij de volgende poging eerst opgezocht. Controleer " + api.instelling()
                + " en verhuisloket.zgw.wachttijd.", diepst);
    }

    /** The token goes along, so never to another server. */
    private URI opZelfdeServer(ZgwApi api, String volgende, String wat) {
        URI adres = URI.create(volgende);
        URI eigen = api.url(instellingen);
        if (!eigen.getScheme().equals(adres.getScheme()) || !eigen.getAuthority().equals(adres.getAuthority())) {
            throw new ZaakregisterNietBereikbaar("De " + api.naam() + " verwijst bij " + wat + " naar een andere server. "
                    + "Controleer " + api.instelling() + " en de host die de server in zijn links gebruikt.", null);
        }
        return adres;
    }
}
