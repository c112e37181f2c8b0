package nl.verhuisloket;

import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the shared Keycloak while Spring starts, and lets the first test wait until people can log in. */
final class MetKeycloak implements BeforeAllCallback, BeforeEachCallback {

    static final Duration LANGST = Duration.ofMinutes(3);

    @Override
    public void beforeAll(ExtensionContext klas) {
        Testomgeving.keycloak();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Testomgeving.keycloak().wachtOpAntwoord(LANGST);
    }
}
