package nl.verhuisloket.gesprek.kanaal;

import java.util.List;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.Gesprek;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Rasa's REST channel: a message in, a list of messages out. */
@RestController
class RestKanaal {

    private static final int LANGSTE_SENDER = 100;

    private final Gesprek gesprek;
    private final Gemeenten gemeenten;

    RestKanaal(Gesprek gesprek, Gemeenten gemeenten) {
        this.gesprek = gesprek;
        this.gemeenten = gemeenten;
    }

    @PostMapping("/webhooks/rest/webhook")
    List<Antwoord> ontvang(@RequestBody Gespreksbericht bericht) {
        String sender = bericht.sender();
        if (sender == null || sender.isBlank() || sender.length() > LANGSTE_SENDER || sender.matches("(?s).*[\\p{Cntrl}\\p{Cs}].*")) {
            throw Probleem.van(HttpStatus.BAD_REQUEST, "Geen geldige sender", "Geef in sender een naam van 1 tot en met 100 tekens voor dit gesprek.");
        }
        if (bericht.message() == null || bericht.message().isBlank()) {
            throw Probleem.van(HttpStatus.BAD_REQUEST, "Leeg bericht", "Geef in message een tekst van ten minste 1 teken.");
        }
        if (bericht.gemeente() != null && gemeenten.zoek(bericht.gemeente()).isEmpty()) {
            throw Probleem.van(HttpStatus.BAD_REQUEST, "Onbekende gemeente", "De gemeente in metadata doet niet mee op dit loket.");
        }
        return gesprek.zeg(sender, bericht.message(), bericht.gemeente());
    }
}
