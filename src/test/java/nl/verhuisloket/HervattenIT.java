package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was accepted is finished, once, when the app is killed halfway; PostgreSQL and the neighbours go on running. */
class HervattenIT {

    private static final Duration LANGST = Duration.ofSeconds(60);

    private Loketproces loket;

    @BeforeEach
    void begin() {
        Testomgeving.keycloak();
        Testomgeving.buren().herstel();
        Testomgeving.KLOK.zet(Instant.parse(Testomgeving.NU));
        loket = new Loketproces("hervatten", Testomgeving.nieuweDatabase());
        loket.start();
    }

    @AfterEach
    void eind() {
        loket.close();
        Journaallezer.herstel();
    }

    /** The worst moment: the neighbour made the zaak, and the app never got the answer. */
    @Test
    void finishesADeclarationOnceAfterAKillRightAfterTheZaakWasMade() {
        Journaallezer.stoor(Map.of("methode", "POST", "pad", "/zaken/api/v1/zaken", "soort", "TRAAG", "aantal", 1, "vertraging", "PT30S"));
        Verhuizer suzanne = new Verhuizer(loket.poort(), "999993653");
        JsonNode aangifte = suzanne.doetAangifte();
        await().atMost(LANGST).pollInterval(Duration.ofMillis(50)).until(() -> Journaallezer.zaken(aangifte).size() == 1);
        loket.dood();
        assertThat(Journaallezer.zaken(aangifte).get(0).path("rollen").asInt()).as("Het proces was al verder.").isZero();
        loket.start();
        suzanne.wachtOp(Journaallezer.id(aangifte), "VERWERKT");
        Journaallezer.staatEenKeer(aangifte);
    }
}
