package nl.verhuisloket.bevestiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.bevestiging.Berichten.Bericht;
import nl.verhuisloket.omgeving.zaken.Buren;
import nl.verhuisloket.omgeving.zaken.Specificaties;
import nl.verhuisloket.omgeving.zaken.Storing;
import nl.verhuisloket.omgeving.zaken.Uitgaand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

class NotifyBerichtenIT {

    private static final String MAIL = "iemand@voorbeeld.nl";

    @TempDir
    static Path staat;
    private static Buren buren;
    private static AnnotationConfigApplicationContext context;
    private static Berichten berichten;

    @BeforeAll
    static void start() {
        buren = Buren.start(staat);
        context = Uitgaand.start(buren.basis(), Clock.systemUTC(), Map.of("verhuisloket.notificatie.wachttijd", "PT2S"));
        berichten = context.getBean(Berichten.class);
    }

    @AfterEach
    void herstel() {
        buren.extensie().herstel();
    }

    @AfterAll
    static void everythingSaidFitsTheDescription() {
        assertThat(buren.gebeurtenissen()).hasSizeGreaterThan(40);
        assertThat(Specificaties.afwijkingen(buren.gebeurtenissen())).isEmpty();
        context.close();
        buren.close();
    }

    static Stream<Arguments> kinds() {
        return Stream.of("0363", "0855").flatMap(gemeente -> Stream.of(Berichten.Soort.values())
                .flatMap(soort -> Stream.of(true, false).map(telefoon -> Arguments.of(gemeente, soort, telefoon))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sentTwiceIsOneMessageInTheTonesOfTheMunicipality(String gemeente, Berichten.Soort soort, boolean telefoon) {
        Bericht bericht = bericht(gemeente, soort, telefoon);
        berichten.verstuur(bericht);
        berichten.verstuur(bericht);
        JsonNode verstuurd = berichten(bericht.referentie());
        assertThat(verstuurd.size()).isEqualTo(1);
        String tekst = verstuurd.get(0).path("subject").stringValue("") + " " + verstuurd.get(0).path("body").stringValue();
        assertThat(tekst).contains(gemeente.equals("0363") ? "Amsterdam" : "Tilburg").contains("https://voorbeeld.nl/pad").doesNotContain("((");
        assertThat(List.of(tekst.toLowerCase().split("[^a-z]+"))).doesNotContainAnyElementsOf(gemeente.equals("0363")
                ? List.of("je", "jij", "jouw", "jou") : List.of("u", "uw"));
        assertThat(verstuurd.get(0).path("type").stringValue()).isEqualTo(telefoon ? "sms" : "email");
    }

    @ParameterizedTest
    @EnumSource(Storing.Soort.class)
    void aFailingNeighbourIsNamedAndAnswersThatWereLostAreFound(Storing.Soort soort) {
        Bericht bericht = bericht("0363", Berichten.Soort.BEVESTIGING, false);
        buren.extensie().stoor(Storing.van(soort, "POST", "/notificatie/v2").traag(Duration.ofSeconds(4)));
        assertThatThrownBy(() -> berichten.verstuur(bericht)).isInstanceOf(BerichtNietVerstuurd.class).hasMessageContaining("NotifyNL")
                .hasMessageContaining(bericht.referentie()).hasMessageNotContaining(MAIL)
                .extracting(fout -> String.valueOf(fout.getCause())).asString().doesNotContain(MAIL);
        buren.extensie().herstel();
        berichten.verstuur(bericht);
        assertThat(berichten(bericht.referentie()).size()).isEqualTo(1);
    }

    @Test
    void aReceiverThatCannotBeIsRefusedWithoutRepeatingIt() {
        Bericht bericht = new Bericht("0363", UUID.randomUUID() + "/bevestiging", Berichten.Soort.BEVESTIGING, "geen-adres", false, velden(Berichten.Soort.BEVESTIGING));
        assertThatThrownBy(() -> berichten.verstuur(bericht)).isInstanceOf(BerichtNietVerstuurd.class)
                .hasMessageContaining("400").hasMessageContaining("email_address").hasMessageNotContaining("geen-adres");
    }

    @Test
    void aMissingFieldIsABug() {
        Map<String, String> velden = velden(Berichten.Soort.BEVESTIGING);
        velden.remove("datum");
        assertThatThrownBy(() -> berichten.verstuur(new Bericht("0363", "x/y", Berichten.Soort.BEVESTIGING, MAIL, false, velden)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("Bericht BEVESTIGING mist datum.");
    }

    @Test
    void aWrongKeyAndAMissingTemplateAreNamed() {
        String ander = "demo-26785a09-ab16-4eb0-8407-a37497a57506-00000000-8d35-48ac-975b-e847b4f122b0";
        try (var fout = Uitgaand.start(buren.basis(), Clock.systemUTC(), Map.of("verhuisloket.notificatie.api-key", ander))) {
            assertThatThrownBy(() -> fout.getBean(Berichten.class).verstuur(bericht("0363", Berichten.Soort.BESLUIT, false)))
                    .hasMessageContaining("403").hasMessageContaining("verhuisloket.notificatie.api-key");
        }
        try (var fout = Uitgaand.start(buren.basis(), Clock.systemUTC(), Map.of("verhuisloket.gemeenten.0855.notificatie.sjablonen.besluit.email", ""))) {
            assertThatThrownBy(() -> fout.getBean(Berichten.class).verstuur(bericht("0855", Berichten.Soort.BESLUIT, false)))
                    .hasMessageContaining("Voor gemeente 0855 ontbreekt verhuisloket.notificatie.sjablonen.besluit.email");
        }
    }

    @Test
    void peopleCanReadTheMailOfTheDemo() {
        Bericht bericht = bericht("0363", Berichten.Soort.VRAAG_TOESTEMMING, false);
        berichten.verstuur(bericht);
        assertThat(buren.stuur("GET", "/postvak?ontvanger=" + MAIL, Map.of(), null).tekst())
                .contains("Mag iemand op uw adres komen wonen?").contains("https://voorbeeld.nl/pad");
    }

    private static JsonNode berichten(String referentie) {
        return buren.stuur("GET", "/notificatie/v2/notifications?reference=" + referentie, Buren.notifyKoppen(), null).json().path("notifications");
    }

    private static Bericht bericht(String gemeente, Berichten.Soort soort, boolean telefoon) {
        return new Bericht(gemeente, UUID.randomUUID() + "/" + soort.name().toLowerCase(), soort, telefoon ? "0612345678" : MAIL, telefoon, velden(soort));
    }

    private static Map<String, String> velden(Berichten.Soort soort) {
        Map<String, String> velden = new HashMap<>();
        soort.velden().forEach(naam -> velden.put(naam, naam.equals("link") ? "https://voorbeeld.nl/pad" : "Waarde van " + naam));
        return velden;
    }
}
