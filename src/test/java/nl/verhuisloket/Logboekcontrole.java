package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs after every whole-app test (see pom.xml): nobody's BSN, name, address or e-mail address stands in the log they left. */
class Logboekcontrole {

    @Test
    void logNamesNobody() throws IOException {
        String log = Files.readString(Path.of(System.getProperty("logboek", "target/logboek/loket.log")));
        assertThat(log).as("the app logged something").contains("Started ");
        Set<String> wie = persoonsgegevens();
        assertThat(wie).hasSizeGreaterThan(50);
        assertThat(wie).as("in the log in clear").noneMatch(log::contains);
    }

    /** Of everybody and every address that the neighbours know. */
    private static Set<String> persoonsgegevens() throws IOException {
        Set<String> gevonden = new TreeSet<>(Set.of("@example.org"));
        try (Stream<Path> bestanden = Files.walk(Path.of("mocks"))) {
            bestanden.filter(pad -> pad.toString().endsWith(".json")).filter(pad -> pad.toString().contains("personen")
                    || pad.toString().contains("adressen")).forEach(pad -> verzamel(lees(pad), gevonden));
        }
        return gevonden;
    }

    private static void verzamel(JsonNode knoop, Set<String> gevonden) {
        for (String veld : new String[] {"burgerservicenummer", "volledigeNaam", "postcode"}) {
            if (knoop.path(veld).isString() && knoop.path(veld).asString().length() > 5) {
                gevonden.add(knoop.path(veld).asString());
            }
        }
        String straat = knoop.path("openbareRuimteNaam").asString(knoop.path("straat").asString(""));
        if (!straat.isEmpty() && knoop.has("huisnummer")) {
            gevonden.add(straat + " " + knoop.path("huisnummer").asInt());
        }
        knoop.forEach(deel -> verzamel(deel, gevonden));
    }

    private static JsonNode lees(Path bestand) {
        try {
            return JsonMapper.shared().readTree(Files.readString(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
