package nl.verhuisloket.gesprek.speel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.gesprek.Gesprek;
import nl.verhuisloket.gesprek.Proefwereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpeelrondeTest {

    @TempDir
    private Path map;
    private Proefwereld wereld;
    private Aangiftestatus naIndienen;
    private final ByteArrayOutputStream scherm = new ByteArrayOutputStream();

    @BeforeEach
    void vers() {
        wereld = Proefwereld.vers();
        naIndienen = Aangiftestatus.VERWERKT;
    }

    @Test
    void playsAMoveToItsConfirmationAndSaysWhereItLies() {
        assertThat(speel()).as(tekst()).isZero();
        assertThat(tekst()).contains("bewoner   1099 XA 10").contains("Ik doe aangifte").contains("Uitkomst:     automatisch")
                .contains("Zaaknummer:   VHZ-2026-000001");
        assertThat(map.resolve("bevestiging-VHZ-2026-000001.pdf")).hasContent("%PDF-proef").exists();
    }

    @Test
    void playsAgainForTheSameResidentOnceTheEarlierMoveIsDone() {
        assertThat(speel()).isZero();
        assertThat(speel()).isZero();
        assertThat(tekst()).contains("VHZ-2026-000002");
    }

    @Test
    void anotherResidentMovesWhileAnEarlierDeclarationWaitsForAPerson() {
        naIndienen = Aangiftestatus.IN_BEOORDELING;
        assertThat(speel()).isEqualTo(1);
        assertThat(tekst()).contains("Mislukt: De verhuizing is niet geregistreerd: de aangifte staat op IN_BEOORDELING");
        speel();
        assertThat(tekst()).contains("een andere bewoner verhuist");
    }

    private int speel() {
        return new Speelronde(new LoketInGeheugen(), wereld.bean(Clock.class), map, new PrintStream(scherm, true, StandardCharsets.UTF_8)).speel();
    }

    private String tekst() {
        return scherm.toString(StandardCharsets.UTF_8);
    }

    /** The same conversation without a network between. */
    private final class LoketInGeheugen extends Loketclient {

        LoketInGeheugen() {
            super(URI.create("http://127.0.0.1"), URI.create("http://127.0.0.1"));
        }

        @Override
        Optional<String> token(String gebruiker, String wachtwoord) {
            return Optional.of(gebruiker);
        }

        @Override
        JsonNode zeg(String sender, String bericht, String token) {
            wereld.ingelogd(token == null ? null : Proefwereld.bewoner(token, 20));
            JsonNode antwoord = JsonMapper.shared().valueToTree(wereld.bean(Gesprek.class).zeg(sender, bericht, "0363"));
            if (bericht.equals("Ik doe aangifte")) {
                wereld.zetStatus(naIndienen);
            }
            return antwoord;
        }

        @Override
        Optional<byte[]> bevestiging(String aangifteId, String token) {
            return Optional.of("%PDF-proef".getBytes(StandardCharsets.UTF_8));
        }
    }
}
