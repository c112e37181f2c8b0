package nl.verhuisloket.paginas;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A webhook that plays one conversation, message by message, and remembers what it was sent. */
@TestComponent
@RestController
final class Proefkanaal {

    static final String ID = "11111111-2222-3333-4444-555555555555";

    final List<String> ontvangen = new CopyOnWriteArrayList<>();
    final List<String> senders = new CopyOnWriteArrayList<>();
    final AtomicInteger status = new AtomicInteger(200);

    void leeg() {
        ontvangen.clear();
        senders.clear();
        status.set(200);
    }

    record Bericht(String sender, String message, Map<String, String> metadata) {
    }

    @PostMapping("/webhooks/rest/webhook")
    ResponseEntity<?> zeg(@RequestBody Bericht bericht, @CookieValue(required = false) String wie) {
        ontvangen.add(bericht.message());
        senders.add(bericht.sender());
        if (status.get() != 200) {
            return ResponseEntity.status(status.get()).build();
        }
        return ResponseEntity.ok(antwoord(bericht.message(), wie));
    }

    private static List<Map<String, Object>> antwoord(String tekst, String wie) {
        if (tekst.startsWith("/verhuizing") || tekst.startsWith("/corrigeren")) {
            return List.of(bericht("Wanneer gaat u verhuizen?", List.of(knop("Vandaag", "/gegeven_invullen{\"verhuisdatum\":\"2026-11-24\"}")),
                    Map.of("vraagt", "verhuisdatum", "invoer", "datum", "uitleg", "De datum bepaalt wanneer uw nieuwe adres geldt.",
                            "voortgang", Map.of("stap", 1, "van", 8))));
        }
        if (tekst.contains("verhuisdatum") || tekst.matches("\\d.*december.*")) {
            return List.of(bericht("Ik noteer dinsdag 1 december 2026.", List.of(), Map.of()),
                    bericht("Wat is uw nieuwe adres?", List.of(), Map.of("vraagt", "nieuw_adres", "invoer", "adres", "voortgang", Map.of("stap", 2, "van", 8))));
        }
        if (tekst.startsWith("5038")) {
            return List.of(bericht("Ik moet nu weten wie u bent.", List.of(knop("Ik ben ingelogd", "/verder")),
                    Map.of("vraagt", "inloggen", "invoer", "inloggen", "inloggen", "/inloggen")));
        }
        if (tekst.equals("/verder")) {
            return List.of(wie == null ? bericht("U bent nog niet ingelogd.", List.of(), Map.of("inloggen", "/inloggen")) : woonsituatie());
        }
        if (tekst.contains("woonsituatie")) {
            return List.of(bericht("Wie verhuist er mee?\n1. Marianne de Jong\n2. Pieter Smit", List.of(
                            knop("Alleen ik", "/gegeven_invullen{\"meeverhuizers\":\"geen\"}")),
                    Map.of("vraagt", "meeverhuizers", "invoer", "meerkeuze", "opties", List.of(optie("1", "Marianne de Jong", "partner"),
                            optie("2", "Pieter Smit", "kind, geboren op 4 december 2007")))));
        }
        if (tekst.contains("meeverhuizers")) {
            return List.of(samenvatting());
        }
        if (tekst.startsWith("/bevestigen")) {
            return List.of(bericht("Dank u wel. Uw aangifte is ontvangen.", List.of(),
                    Map.of("aangifte", Map.of("id", ID, "zaaknummer", "VHZ-2026-000123", "uitkomst", "automatisch"))));
        }
        return List.of(bericht("Dat begrijp ik niet. <b>Kunt u het anders zeggen?</b> Zie https://www.rijksoverheid.nl/verhuizen. Of begin hier: /?gemeente=0855", List.of(), Map.of()));
    }

    private static Map<String, Object> woonsituatie() {
        return bericht("Hoe gaat u daar wonen?", List.of(knop("De hele woning", "/gegeven_invullen{\"woonsituatie\":\"ZELFSTANDIG\"}"),
                        knop("Ik woon bij iemand in", "/gegeven_invullen{\"woonsituatie\":\"INWONEND\"}")),
                Map.of("vraagt", "woonsituatie", "invoer", "keuze", "voortgang", Map.of("stap", 4, "van", 8), "opties", List.of(
                        optie("ZELFSTANDIG", "De hele woning", "U koopt of huurt de woning en wie er woonde, vertrekt."),
                        optie("INWONEND", "Ik woon bij iemand in", "De hoofdbewoner blijft er wonen."))));
    }

    private static Map<String, Object> samenvatting() {
        return bericht("Dit is uw aangifte:\n- Verhuisdatum: dinsdag 1 december 2026\nKlopt alles?",
                List.of(knop("Ik doe aangifte", "/bevestigen{\"akkoord\":\"ja\"}"), knop("Stoppen", "/annuleren")),
                Map.of("vraagt", "akkoord", "invoer", "akkoord", "voortgang", Map.of("stap", 8, "van", 8), "samenvatting", List.of(
                        regel("aangever", "Wie doet aangifte", "Suzanne Moulin"), regel("verhuisdatum", "Verhuisdatum", "dinsdag 1 december 2026"),
                        regel("nieuw_adres", "Nieuw adres", "Heuvelring 12, 5038 EA Tilburg"))));
    }

    private static Map<String, Object> bericht(String tekst, List<Map<String, String>> knoppen, Map<String, Object> custom) {
        return Map.of("recipient_id", "x", "text", tekst, "buttons", knoppen, "custom", custom);
    }

    private static Map<String, String> knop(String titel, String payload) {
        return Map.of("title", titel, "payload", payload);
    }

    private static Map<String, String> optie(String waarde, String titel, String toelichting) {
        return Map.of("waarde", waarde, "titel", titel, "toelichting", toelichting);
    }

    private static Map<String, String> regel(String slot, String vraag, String antwoord) {
        return Map.of("slot", slot, "vraag", vraag, "antwoord", antwoord);
    }
}
