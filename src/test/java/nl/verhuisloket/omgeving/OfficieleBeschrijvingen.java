package nl.verhuisloket.omgeving;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds every exchange with a mock against the official description of the API it plays. Give it to WireMock as an extension;
 * it looks before the answer is sent, so a test may ask for the result as soon as its own call has returned.
 *
 * <pre>{@code
 * var beschrijvingen = new OfficieleBeschrijvingen()
 *         .voor("/brp", "brp-personen-2.7.0.yaml").voor("/bag", "bag-individuele-bevragingen-2.6.0.yaml");
 * var server = new WireMockServer(options().dynamicPort().extensions(beschrijvingen, ...));
 * ... beschrijvingen.moetenKloppen();
 * }</pre>
 *
 * A request that the mock refused (4xx) is not held against the description, its answer is. Without the folder
 * {@code ../shared/data/openapi}, which is not part of this project, nothing is checked, and that is printed.
 */
public class OfficieleBeschrijvingen implements ServeEventListener {

    public static final Path MAP = Path.of("..", "shared", "data", "openapi");

    private static final Map<String, Beschrijving> GELEZEN = new ConcurrentHashMap<>();

    private final Map<String, String> bestandPerPad = new LinkedHashMap<>();
    private final Set<String> onbeschreven = new HashSet<>();
    private final Set<String> afwijkingen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger getoetst = new AtomicInteger();

    /** @return whether the official descriptions are here to check with */
    public static boolean aanwezig() {
        return Files.isDirectory(MAP);
    }

    /**
     * @param pad     first part of the path in WireMock, such as {@code /brp}; below it come the paths of the description. Of two that
     *                fit, the longest counts
     * @param bestand file name in {@link #MAP}
     */
    public OfficieleBeschrijvingen voor(String pad, String bestand) {
        bestandPerPad.put(pad, bestand);
        return this;
    }

    /** @param url a whole path below one with a description, that is a service of its own of which no description is at hand */
    public OfficieleBeschrijvingen behalve(String url) {
        onbeschreven.add(url);
        return this;
    }

    /** @return the number of exchanges held against a description so far */
    public int getoetst() {
        return getoetst.get();
    }

    /** @return what did not fit, once each, each with method, path and the reason; no values of messages but those the reason quotes */
    public List<String> afwijkingen() {
        return List.copyOf(afwijkingen);
    }

    /** Fails when anything did not fit, or when nothing was looked at. Says so when there was nothing to look with. */
    public void moetenKloppen() {
        if (!aanwezig()) {
            System.out.println("NIET GETOETST aan de officiele beschrijvingen: de map ../shared/data/openapi is er niet.");
            return;
        }
        assertThat(afwijkingen()).as("exchanges that do not fit the official description").isEmpty();
        assertThat(getoetst()).as("exchanges held against the official descriptions").isPositive();
    }

    /** Begins again: what did not fit so far is meant, such as a request for an operation that the description does not have. */
    public void vergeet() {
        afwijkingen.clear();
    }

    @Override
    public void beforeResponseSent(ServeEvent uitwisseling, Parameters parameters) {
        if (!aanwezig() || uitwisseling.getResponse().getFault() != null) {
            return;
        }
        String url = uitwisseling.getRequest().getUrl();
        bestandPerPad.keySet().stream().filter(pad -> url.startsWith(pad + "/")).max(Comparator.comparingInt(String::length))
                .filter(pad -> !onbeschreven.contains(url))
                .ifPresent(pad -> toets(Uitwisseling.van(uitwisseling, pad), bestandPerPad.get(pad)));
    }

    private void toets(Uitwisseling uitwisseling, String bestand) {
        try {
            lees(bestand).afwijkingen(uitwisseling).forEach(reden ->
                    afwijkingen.add(uitwisseling.methode() + " " + uitwisseling.pad() + " " + uitwisseling.status() + ": " + reden));
        } catch (RuntimeException fout) {
            afwijkingen.add(uitwisseling.methode() + " " + uitwisseling.pad() + ": could not be checked: " + fout);
        }
        getoetst.incrementAndGet();
    }

    /** @return the description in {@code bestand}, read once per run */
    static Beschrijving lees(String bestand) {
        return GELEZEN.computeIfAbsent(bestand, naam -> {
            try {
                String tekst = Files.readString(MAP.resolve(naam));
                return tekst.startsWith("openapi: 3.1") ? new Beschrijving31(tekst) : new Beschrijving30(tekst);
            } catch (IOException fout) {
                throw new IllegalStateException("Cannot read the official description " + naam, fout);
            }
        });
    }

    @Override
    public String getName() {
        return "officiele-beschrijvingen";
    }

    /** One official description. */
    interface Beschrijving {

        /** @return what does not fit it; empty when all does */
        List<String> afwijkingen(Uitwisseling uitwisseling);
    }

    /**
     * One request with its answer.
     *
     * @param pad    path below the API's root, without query
     * @param vraag  names to values of the query
     * @param status HTTP status of the answer
     */
    record Uitwisseling(String methode, String pad, Map<String, List<String>> vraag, Map<String, List<String>> koppen, String lijf,
                        int status, Map<String, List<String>> antwoordkoppen, String antwoord) {

        static Uitwisseling van(ServeEvent gebeurtenis, String voorvoegsel) {
            var verzoek = gebeurtenis.getRequest();
            String pad = verzoek.getUrl().substring(voorvoegsel.length()).replaceFirst("\\?.*", "");
            Map<String, List<String>> vraag = new LinkedHashMap<>();
            verzoek.getQueryParams().forEach((naam, waarde) -> vraag.put(naam, waarde.values()));
            return new Uitwisseling(verzoek.getMethod().getName(), pad, vraag, koppen(verzoek.getHeaders()),
                    verzoek.getBodyAsString(), gebeurtenis.getResponse().getStatus(),
                    koppen(gebeurtenis.getResponse().getHeaders()), gebeurtenis.getResponse().getBodyAsString());
        }

        private static Map<String, List<String>> koppen(com.github.tomakehurst.wiremock.http.HttpHeaders koppen) {
            Map<String, List<String>> uit = new LinkedHashMap<>();
            if (koppen != null) {
                koppen.all().forEach(kop -> uit.put(kop.key(), new ArrayList<>(kop.values())));
            }
            return uit;
        }

        boolean aanvaard() {
            return status < 400 || status >= 500;
        }

        boolean heeftAntwoord() {
            return antwoord != null && !antwoord.isEmpty();
        }
    }
}
