package nl.verhuisloket.gesprek.speel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.verhuisloket.gesprek.speel.Loketclient.Mislukt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One resident's relocation, typed, from the first word to the confirmation. */
class Speelronde {

    /** Published fictional persons. The later ones step in while an earlier run's declaration of the first still waits for a person. */
    private static final List<String> BEWONERS = List.of("999993653", "999990858", "999990627", "999990226", "999990949");
    private static final Map<String, String> ZINNEN = Map.of("verhuisdatum", "vandaag", "nieuw_adres", "1099 XA 10", "adres_bevestigd", "ja",
            "woonsituatie", "Ik krijg de hele woning", "meeverhuizers", "alleen ik", "contact_email", "bewoner@example.org",
            "contact_telefoon", "overslaan", "akkoord", "Ik doe aangifte");
    private static final Set<String> EINDE = Set.of("VERWERKT", "NIET_GEVOLGD", "INGETROKKEN");
    private static final int MEESTE_BEURTEN = 25;
    private static final Duration OP_KEYCLOAK = Duration.ofMinutes(3);
    private static final Duration OP_EERDERE = Duration.ofMinutes(1);
    private static final Duration OP_REGISTRATIE = Duration.ofMinutes(3);

    private final Loketclient loket;
    private final Clock klok;
    private final Path map;
    private final PrintStream scherm;
    private final String sender = "speel-" + UUID.randomUUID();

    Speelronde(Loketclient loket, Clock klok, Path map, PrintStream scherm) {
        this.loket = loket;
        this.klok = klok;
        this.map = map;
        this.scherm = scherm;
    }

    /** @return 0 when the move was registered and its confirmation lies on disk, 1 otherwise; why is printed */
    int speel() {
        try {
            String token = logIn();
            JsonNode aangifte = voerGesprek(token);
            JsonNode eind = wacht(OP_REGISTRATIE, "de registratie van de verhuizing", () -> status(token).filter(a -> isKlaar(a)));
            String status = eind.path("status").asString();
            scherm.println("\nUitkomst:     " + eind.path("uitkomst").asString() + " (" + status.toLowerCase(Locale.ROOT) + ")");
            scherm.println("Zaaknummer:   " + eind.path("zaaknummer").asString());
            if (!status.equals("VERWERKT")) {
                throw new Mislukt("De verhuizing is niet geregistreerd: de aangifte staat op " + status + ".");
            }
            scherm.println("Bevestiging:  " + bewaar(aangifte.path("id").asString(), eind.path("zaaknummer").asString(), token));
            return 0;
        } catch (Mislukt e) {
            scherm.println("\nMislukt: " + e.getMessage());
            return 1;
        }
    }

    /** A resident without a declaration that is still under way, since that would make a person look at the new one. */
    private String logIn() {
        for (String bewoner : BEWONERS) {
            String token = wacht(OP_KEYCLOAK, "Keycloak", () -> loket.token(bewoner, "demo"));
            Optional<JsonNode> eerder = aangifteIn(loket.zeg("speel-eerder-" + UUID.randomUUID(), "/vraag_status", token));
            if (eerder.isEmpty() || EINDE.contains(eerder.get().path("status").asString()) || looptAf(token, eerder.get())) {
                return token;
            }
            scherm.println("Deze bewoner heeft nog een aangifte lopen; een andere bewoner verhuist.");
        }
        throw new Mislukt("Elke bewoner van de demo heeft nog een aangifte lopen. Handel die eerst af op /werkbak.");
    }

    private boolean looptAf(String token, JsonNode eerder) {
        if (Set.of("IN_BEOORDELING", "WACHT_OP_TOESTEMMING", "WACHT_OP_VERHUISDATUM").contains(eerder.path("status").asString())) {
            return false;
        }
        try {
            String bezig = "speel-eerder-" + UUID.randomUUID();
            wacht(OP_EERDERE, "een eerdere aangifte", () -> aangifteIn(loket.zeg(bezig, "/vraag_status", token))
                    .filter(a -> EINDE.contains(a.path("status").asString())));
            return true;
        } catch (Mislukt e) {
            return false;
        }
    }

    private JsonNode voerGesprek(String token) {
        String zin = "Hallo, ik ga verhuizen";
        String ingelogd = null;
        for (int beurt = 0; beurt < MEESTE_BEURTEN; beurt++) {
            JsonNode antwoorden = zeg(zin, ingelogd);
            Optional<JsonNode> aangifte = aangifteIn(antwoorden);
            if (aangifte.isPresent()) {
                return aangifte.get();
            }
            String vraagt = vraagtIn(antwoorden);
            ingelogd = vraagt.equals("inloggen") ? token : ingelogd;
            zin = vraagt.equals("inloggen") ? "/verder" : ZINNEN.get(vraagt);
            if (zin == null) {
                throw new Mislukt("Het gesprek stopt zonder aangifte" + (vraagt.isEmpty() ? "." : " bij de vraag naar " + vraagt + "."));
            }
        }
        throw new Mislukt("Na " + MEESTE_BEURTEN + " berichten is er nog geen aangifte.");
    }

    private JsonNode zeg(String zin, @Nullable String token) {
        scherm.println("\n  bewoner   " + (zin.equals("/verder") ? "(logt in)" : zin));
        JsonNode antwoorden = loket.zeg(sender, zin, token);
        antwoorden.forEach(a -> {
            scherm.println("  loket     " + a.path("text").asString("").replace("\n", "\n            "));
            a.path("buttons").forEach(k -> scherm.println("              [" + k.path("title").asString() + "]"));
        });
        return antwoorden;
    }

    private Optional<JsonNode> status(String token) {
        return aangifteIn(loket.zeg(sender, "/vraag_status", token));
    }

    private static boolean isKlaar(JsonNode aangifte) {
        String status = aangifte.path("status").asString();
        return EINDE.contains(status) || status.equals("IN_BEOORDELING") || status.equals("WACHT_OP_TOESTEMMING");
    }

    private Path bewaar(String id, String zaaknummer, String token) {
        byte[] pdf = wacht(OP_REGISTRATIE, "de bevestiging", () -> loket.bevestiging(id, token));
        try {
            Path bestand = Files.createDirectories(map).resolve("bevestiging-" + zaaknummer.replaceAll("[^A-Za-z0-9-]", "") + ".pdf");
            return Files.write(bestand, pdf).toAbsolutePath();
        } catch (IOException e) {
            throw new Mislukt("De bevestiging kan niet worden bewaard in " + map + ".");
        }
    }

    private static Optional<JsonNode> aangifteIn(JsonNode antwoorden) {
        return antwoorden.valueStream().map(a -> a.path("custom").path("aangifte")).filter(JsonNode::isObject).findFirst();
    }

    private static String vraagtIn(JsonNode antwoorden) {
        return antwoorden.valueStream().map(a -> a.path("custom").path("vraagt").asString("")).filter(v -> !v.isEmpty())
                .reduce((een, later) -> later).orElse("");
    }

    /** @throws Mislukt when it is not there in time */
    private <T> T wacht(Duration hoogstens, String waarop, Supplier<Optional<T>> poging) {
        Instant grens = klok.instant().plus(hoogstens);
        while (klok.instant().isBefore(grens)) {
            Optional<T> uit = poging.get();
            if (uit.isPresent()) {
                return uit.get();
            }
            slaap();
        }
        throw new Mislukt("Na " + hoogstens.toSeconds() + " seconden is er nog niets van " + waarop + ".");
    }

    private static void slaap() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Mislukt("Onderbroken.");
        }
    }
}
