package nl.verhuisloket.omgeving;

import java.time.Duration;
import java.util.Optional;

/** The neighbours that this program itself started; none of them in productie. */
public final class Omgeving {

    private static final Duration LANGST = Duration.ofMinutes(3);

    private final Optional<Keycloakserver> keycloak;

    Omgeving(Optional<Keycloakserver> keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Waits until people can log in; returns at once when this program started no Keycloak.
     *
     * @throws RuntimeException when it does not answer; the message says where its log lies
     */
    public void wachtTotKlaar() {
        keycloak.ifPresent(server -> server.wachtOpAntwoord(LANGST));
    }

    boolean isDemo() {
        return keycloak.isPresent();
    }
}
