package nl.verhuisloket.gesprek;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.verhuisloket.toegang.Ingelogde;

/** Somebody at one device, in one conversation. */
final class Spreker {

    private final Proefwereld wereld;
    private final String sender;
    private final String gemeente;
    private Ingelogde wie;
    private List<Antwoord> laatste = List.of();
    private final List<String> transcript = new ArrayList<>();

    Spreker(Proefwereld wereld, String sender, String gemeente) {
        this.wereld = wereld;
        this.sender = sender;
        this.gemeente = gemeente;
    }

    static Spreker in(Proefwereld wereld, String gemeente) {
        return new Spreker(wereld, UUID.randomUUID().toString(), gemeente);
    }

    String sender() {
        return sender;
    }

    Spreker als(String bsn) {
        wie = bsn == null ? null : Proefwereld.bewoner(bsn, 20);
        return this;
    }

    Spreker metNiveau(String bsn, int niveau) {
        wie = Proefwereld.bewoner(bsn, niveau);
        return this;
    }

    Spreker zeg(String... berichten) {
        for (String bericht : berichten) {
            Proefwereld.WIE.set(wie);
            laatste = wereld.bean(Gesprek.class).zeg(sender, bericht, gemeente);
            transcript.add("  > " + bericht);
            laatste.forEach(a -> transcript.add(a.text() + (a.buttons().isEmpty() ? "" : "   " + a.buttons().stream().map(Antwoord.Knop::title).toList())));
        }
        return this;
    }

    /** Clicks the button with this title. */
    Spreker klik(String titel) {
        Antwoord.Knop knop = laatste.stream().flatMap(a -> a.buttons().stream()).filter(k -> k.title().startsWith(titel)).findFirst()
                .orElseThrow(() -> new AssertionError("Geen knop " + titel + " in " + tekst()));
        return zeg(knop.payload());
    }

    String vraagt() {
        return laatste.stream().map(a -> Objects.toString(a.custom().get("vraagt"), "")).filter(v -> !v.isEmpty()).reduce((a, b) -> b).orElse("");
    }

    String tekst() {
        return laatste.stream().map(Antwoord::text).collect(Collectors.joining("\n"));
    }

    List<Antwoord> antwoorden() {
        return laatste;
    }

    Object custom(String naam) {
        return laatste.stream().map(a -> a.custom().get(naam)).filter(Objects::nonNull).reduce((a, b) -> b).orElse(null);
    }

    String transcript() {
        return String.join("\n", transcript);
    }
}
