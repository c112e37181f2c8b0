package nl.verhuisloket.omgeving.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.verhuisloket.omgeving.zaken.Oproepen.Oproep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was sent is there after a restart, also when the process was killed in the middle of writing. */
class BewarenIT {

    @TempDir
    Path staat;

    @Test
    void everythingIsReadBackByANewServerOnTheSameFolder() {
        JsonNode totalen;
        List<String> paden = new ArrayList<>();
        Oproep verhuizing;
        try (Buren eerst = Buren.start(staat)) {
            Oproepen oproepen = new Oproepen(eerst);
            for (Oproep oproep : List.of(oproepen.zaak(), oproepen.rol(), oproepen.adres(), oproepen.resultaat(), oproepen.document(), oproepen.relatie())) {
                paden.add(oproepen.maak(oproep).path("url").stringValue().substring(eerst.basis().length()));
            }
            verhuizing = oproepen.intra();
            verhuizing.lijf().withObject("/dossier").put("startDate", "2020-01-01");
            oproepen.maak(verhuizing);
            oproepen.maak(oproepen.email());
            totalen = eerst.journaal("");
        }
        try (Buren later = Buren.start(staat)) {
            assertThat(later.journaal("")).isEqualTo(totalen);
            for (String pad : paden) {
                assertThat(later.zgw(pad).path("url").stringValue()).isEqualTo(later.basis() + pad);
            }
            assertThat(later.stuur("GET", paden.get(4) + "/download", Buren.zgwKoppen(), null).tekst()).isEqualTo("%PDF-1.7");
            String referentie = verhuizing.lijf().at("/dossier/referenceIds/0/id").stringValue();
            assertThat(later.stuur("GET", "/bijhouding/api/v1/relocations/intra/" + referentie, later.vrijbrpKoppen(), null).status()).isEqualTo(200);
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws IOException, InterruptedException {
        List<String> bevestigd = new ArrayList<>();
        for (int ronde = 0; ronde < 3; ronde++) {
            bevestigd.addAll(tot(40 + 37 * ronde));
        }
        assertThat(bevestigd).hasSizeGreaterThan(100);
        try (Stream<Path> bestanden = Files.walk(staat)) {
            assertThat(bestanden.filter(bestand -> bestand.toString().endsWith(".json"))).allSatisfy(bestand ->
                    assertThat(Buren.JSON.readTree(Files.readAllBytes(bestand)).isObject()).isTrue());
        }
        try (Buren later = Buren.start(staat)) {
            bevestigd.forEach(pad -> assertThat(later.zgw(pad).path("url").stringValue()).isEqualTo(later.basis() + pad));
            assertThat(later.journaal("").path("zaken").asInt()).isGreaterThanOrEqualTo(bevestigd.size() / 2);
        }
    }

    /** @return paths of what another process said to have made before it was killed; it made two things per line */
    private List<String> tot(int regels) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Schrijver.class.getName(), staat.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> gemaakt = new ArrayList<>();
        try (BufferedReader uitvoer = new BufferedReader(new InputStreamReader(proces.getInputStream()))) {
            String regel = uitvoer.readLine();
            while (regel != null && gemaakt.size() < regels) {
                if (regel.startsWith("/")) {
                    gemaakt.add(regel);
                }
                regel = uitvoer.readLine();
            }
            proces.destroyForcibly();
        }
        assertThat(proces.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return gemaakt;
    }

    /** Makes zaken and documents until it is killed. */
    static final class Schrijver {

        public static void main(String[] args) {
            try (Buren buren = Buren.start(Path.of(args[0]))) {
                Oproepen oproepen = new Oproepen(buren);
                Oproep zaak = oproepen.zaak();
                Oproep document = oproepen.document();
                while (true) {
                    for (Oproep oproep : List.of(zaak, document)) {
                        oproep.lijf().put("identificatie", "S-" + java.util.UUID.randomUUID());
                        Buren.Antwoord antwoord = buren.stuur("POST", oproep.pad(), Buren.zgwKoppen(), oproep.lijf().toString());
                        System.out.println(antwoord.json().path("url").stringValue().substring(buren.basis().length()));
                    }
                }
            }
        }
    }
}
