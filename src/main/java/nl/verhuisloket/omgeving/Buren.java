package nl.verhuisloket.omgeving;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.stubbing.StubMappingCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verhuisloket.omgeving.registers.BagMock;
import nl.verhuisloket.omgeving.registers.BrpMock;
import nl.verhuisloket.omgeving.zaken.BurenExtension;

/**
 * The neighbours (BRP, BAG, ZGW, back office, notification) as one WireMock server on loopback.
 *
 * <p>Every {@code mocks/<neighbour>/mappings/**.json} is loaded; a file holds one mapping or {@code {"mappings": [...]}}.
 * A {@code bodyFileName} is relative to {@code mocks/}. What no mapping knows is refused with a 404 problem.
 */
public final class Buren implements AutoCloseable {

    /** The neighbours' own behaviour, one line each. */
    private static final List<Function<Burenmappen, Extension>> UITBREIDINGEN = List.of(
            mappen -> new BrpMock(mappen.mocks()), mappen -> new BagMock(mappen.mocks()),
            mappen -> new BurenExtension(mappen.mocks(), mappen.toestand(), mappen.klok()));

    private final WireMockServer server;
    private final Path mocks;

    private Buren(WireMockServer server, Path mocks) {
        this.server = server;
        this.mocks = mocks;
        laad();
    }

    /**
     * @param poort 0 takes a free one
     * @throws StartNietMogelijk when the port is taken
     */
    public static Buren start(Burenmappen mappen, int poort) {
        return start(mappen, poort, UITBREIDINGEN);
    }

    static Buren start(Burenmappen mappen, int poort, List<Function<Burenmappen, Extension>> uitbreidingen) {
        WireMockServer server = new WireMockServer(instellingen(mappen, poort, uitbreidingen));
        try {
            server.start();
        } catch (FatalStartupException e) {
            throw new StartNietMogelijk("De nagebootste buren starten niet op poort " + poort + ": " + e.getMessage(),
                    "Maak de poort vrij, of kies een andere met verhuisloket.omgeving.buren-poort.");
        }
        return new Buren(server, mappen.mocks());
    }

    private static WireMockConfiguration instellingen(Burenmappen mappen, int poort, List<Function<Burenmappen, Extension>> uitbreidingen) {
        Extension[] gedrag = uitbreidingen.stream().map(maak -> maak.apply(mappen)).toArray(Extension[]::new);
        WireMockConfiguration instellingen = WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .http2PlainDisabled(true)      // the JDK's HTTP client asks for an upgrade that WireMock answers wrongly
                .notifier(new Slf4jNotifier(false))
                .fileSource(new Mocksbron(mappen.mocks()))
                .notMatchedRendererFactory(alle -> new OnbekendeAanvraag())
                .maxRequestJournalEntries(10_000)
                .extensions(gedrag);
        return poort == 0 ? instellingen.dynamicPort() : instellingen.port(poort);
    }

    private static List<Path> mappingbestanden(Path mocks) {
        try (Stream<Path> alles = Files.walk(mocks)) {
            return alles.filter(pad -> pad.toString().endsWith(".json"))
                    .filter(pad -> mocks.relativize(pad).getNameCount() > 2 && mocks.relativize(pad).getName(1).toString().equals("mappings"))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("De mappings in " + mocks + " zijn niet te lezen", e);
        }
    }

    private static void laad(WireMockServer server, Path bestand) {
        try {
            Json.read(Files.readString(bestand), StubMappingCollection.class).getMappingOrMappings().forEach(server::addStubMapping);
        } catch (IOException | RuntimeException e) {
            throw new StartNietMogelijk("De mapping " + bestand + " is niet te lezen: " + e.getMessage(), "Herstel dat bestand.");
        }
    }

    /** Where the neighbours answer: {@code http://127.0.0.1:8090}. */
    public String basisUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    public int poort() {
        return server.port();
    }

    /** Forgets what was sent and every mapping that was added, and reads {@code mocks/} again. */
    public void herstel() {
        server.resetAll();
        laad();
    }

    private void laad() {
        mappingbestanden(mocks).forEach(bestand -> laad(server, bestand));
    }

    /** For tests: to see what was sent and to play a failing neighbour. */
    public WireMockServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
