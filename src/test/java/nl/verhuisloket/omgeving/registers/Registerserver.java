package nl.verhuisloket.omgeving.registers;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.omgeving.OfficieleBeschrijvingen;
import tools.jackson.databind.json.JsonMapper;

/** The two registers on a free port, each exchange held against its official description. */
public class Registerserver implements AutoCloseable {

    private static final Set<String> VAN_DE_VERBINDING = Set.of("host", "connection", "content-length", "user-agent", "transfer-encoding",
            "accept-encoding");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public final OfficieleBeschrijvingen beschrijvingen = new OfficieleBeschrijvingen()
            .voor("/brp", "brp-personen-2.7.0.yaml").voor("/brp/bewoning", "brp-bewoning-2.1.0.yaml").behalve("/brp/verblijfplaatshistorie")
            .voor("/bag", "bag-individuele-bevragingen-2.6.0.yaml");
    public final WireMockServer wiremock;

    public Registerserver() {
        Path mocks = Path.of("mocks");
        wiremock = new WireMockServer(options().dynamicPort().extensions(new BrpMock(mocks), new BagMock(mocks), beschrijvingen));
        wiremock.start();
    }

    /** Only the mocks again, and nothing remembered. */
    public void vergeet() {
        wiremock.resetAll();
    }

    public URI url(String pad) {
        return URI.create(wiremock.baseUrl() + pad);
    }

    /** One request exactly as given, to see what the mock does with it. */
    public HttpResponse<String> stuur(String methode, String pad, Map<String, String> koppen, String lijf) {
        var verzoek = HttpRequest.newBuilder(url(pad)).method(methode, lijf.isEmpty()
                ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(lijf));
        koppen.forEach(verzoek::header);
        try {
            return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The headers that an adapter itself set on the last request it sent. */
    public Map<String, String> laatsteKoppen() {
        var verzoek = wiremock.getAllServeEvents().get(0).getRequest();
        return verzoek.getHeaders().all().stream().filter(kop -> !VAN_DE_VERBINDING.contains(kop.key().toLowerCase()))
                .collect(Collectors.toMap(kop -> kop.key(), kop -> kop.firstValue()));
    }

    /** The parameters in the URL of the last request an adapter sent, or else the fields of its message. */
    public Set<String> laatsteVelden() {
        var verzoek = wiremock.getAllServeEvents().get(0).getRequest();
        return verzoek.getMethod().getName().equals("GET") ? verzoek.getQueryParams().keySet()
                : Set.copyOf(JsonMapper.shared().readTree(verzoek.getBody()).propertyNames());
    }

    /** The same settings for every municipality. */
    public static Instellingen vast(Object instellingen) {
        return new Instellingen() {
            @Override
            public <T> T voor(String gemeente, String onderdeel, Class<T> soort) {
                return soort.cast(instellingen);
            }
        };
    }

    @Override
    public void close() {
        wiremock.stop();
    }
}
