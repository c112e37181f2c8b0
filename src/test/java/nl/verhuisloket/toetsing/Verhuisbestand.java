package nl.verhuisloket.toetsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import tools.jackson.databind.json.JsonMapper;

/**
 * Declarations as a municipality gets them, made up: of a hundred 60 come from one person, 25 from two, 15 from a family. The
 * number of a declaration makes it, so that it comes out the same each time. In a file each is a line of JSON.
 */
final class Verhuisbestand {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusie -> inclusie.withValueInclusion(JsonInclude.Include.NON_NULL)).build();
    private static final long ZAAD = 20261125;
    private static final LocalDate EERSTE_ONTVANGST = LocalDate.of(2026, 1, 1);

    private final Random toeval;
    private final Geval geval = Geval.gewoon();

    private Verhuisbestand(long nummer) {
        toeval = new Random(ZAAD + nummer);
    }

    static Feiten aangifte(long nummer) {
        return new Verhuisbestand(nummer).maak();
    }

    static void schrijf(Path bestand, long aantal) throws IOException {
        Files.createDirectories(bestand.getParent());
        try (BufferedWriter regels = Files.newBufferedWriter(bestand)) {
            for (long nummer = 0; nummer < aantal; nummer++) {
                regels.write(JSON.writeValueAsString(aangifte(nummer)));
                regels.write('\n');
            }
        }
    }

    static Feiten lees(String regel) {
        return JSON.readValue(regel, Feiten.class);
    }

    private Feiten maak() {
        LocalDate ontvangst = EERSTE_ONTVANGST.plusDays(toeval.nextInt(365));
        geval.met("ontvangst", ontvangst);
        geval.met("verhuisdatum", ontvangst.plusDays(kans(75) ? toeval.nextInt(28) : -toeval.nextInt(45)));
        geval.met("aangever.geboren", geboren(17, 80));
        woning();
        int soort = toeval.nextInt(100);
        if (soort >= 60) {
            geval.mee(kans(60) ? Relatie.PARTNER : Relatie.GEEN, geboren(19, 80));
        }
        if (soort >= 85) {
            kinderen();
        }
        bijzonder();
        return geval.feiten();
    }

    private void woning() {
        geval.met("oppervlakte", 25 + toeval.nextInt(140));
        if (kans(30)) {
            geval.met("bewoners", 1 + toeval.nextInt(4)).met("woonsituatie", kans(50) ? "INWONEND" : "KAMER");
            geval.met("genoemd", "ja").met("hoofdbewonerBekend", kans(85) ? "ja" : "nee");
            geval.met("toestemming", kans(40) ? "GEGEVEN" : "NIET_GEVRAAGD");
        }
        if (kans(4)) {
            geval.met("doelen", kans(50) ? "winkelfunctie" : "logiesfunctie");
        }
    }

    private void kinderen() {
        for (int kinderen = 1 + toeval.nextInt(3); kinderen > 0; kinderen--) {
            geval.mee(Relatie.KIND, geboren(0, 20));
        }
    }

    private void bijzonder() {
        if (kans(20)) {
            geval.met("aangever.verhuizingen", toeval.nextInt(4)).met("aankomsten", toeval.nextInt(5)).met("mediaan", 30 + toeval.nextInt(900));
        }
        if (kans(3)) {
            geval.met(kans(50) ? "aangever.geheim" : "aangever.inOnderzoek", "ja");
        }
        if (kans(2)) {
            geval.met(kans(50) ? "steekproef" : "openstaand", "ja");
        }
        if (kans(1)) {
            geval.met("aangever.opschorting", kans(50) ? "E" : "O");
        }
    }

    private String geboren(int jongste, int oudste) {
        return EERSTE_ONTVANGST.minusYears(jongste + toeval.nextInt(oudste - jongste)).minusDays(toeval.nextInt(365)).toString();
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
