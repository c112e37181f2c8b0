package nl.verhuisloket.omgeving.registers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;

/**
 * A register that fails, as a stub before the mock. For the demo and for tests:
 * {@code server.stubFor(Registerstoring.BRP.buitenDienst())}; {@code server.removeStub(...)} or a reset ends it.
 */
public enum Registerstoring {

    BRP("/brp(-auth)?/.*", "Bronservice BRP is tijdelijk niet beschikbaar.", "notAvailable"),
    BAG("/bag/.*", "Bronservice is niet beschikbaar.", "sourceUnavailable");

    private final String pad;
    private final String titel;
    private final String code;

    Registerstoring(String pad, String titel, String code) {
        this.pad = pad;
        this.titel = titel;
        this.code = code;
    }

    /** Answers 503 in the register's own words. */
    public MappingBuilder buitenDienst() {
        return met(antwoord());
    }

    /** Answers that too, but not before {@code duur} has passed. */
    public MappingBuilder traag(Duration duur) {
        return met(antwoord().withFixedDelay(Math.toIntExact(duur.toMillis())));
    }

    /** Breaks the connection before it answers. */
    public MappingBuilder verbroken() {
        return met(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    private ResponseDefinitionBuilder antwoord() {
        return new Fout(503, code, titel, null).antwoord("https://registers.invalid/storing").withHeader("api-version", "2.6.0");
    }

    private MappingBuilder met(ResponseDefinitionBuilder antwoord) {
        return any(urlPathMatching(pad)).atPriority(1).willReturn(antwoord);
    }
}
