package nl.verhuisloket.gesprek.web;

import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The chat page, and what the embeddable chat needs to speak as one municipality. */
@Controller
class Gesprekspagina {

    private final Gemeenten gemeenten;
    private final Teksten teksten;

    Gesprekspagina(Gemeenten gemeenten, Teksten teksten) {
        this.gemeenten = gemeenten;
        this.teksten = teksten;
    }

    @GetMapping("/")
    String gesprek() {
        return "gesprek";
    }

    /** Asks a login, as all of {@code /mijn} does, and leads back to the conversation. */
    @GetMapping("/mijn/gesprek")
    String ingelogd(@RequestParam @Nullable String gemeente) {
        return "redirect:/?gemeente=" + welke(gemeente).code();
    }

    @GetMapping("/widget/instellingen")
    @ResponseBody
    Instellingen instellingen(@RequestParam @Nullable String gemeente) {
        Gemeente deze = welke(gemeente);
        return new Instellingen(deze.code(), deze.thema(), teksten.voor(deze).onder("chat."));
    }

    private Gemeente welke(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(gemeenten::zoek).orElseGet(gemeenten::standaard);
    }

    /** @param teksten the texts under {@code chat.}, by the rest of their key */
    record Instellingen(String gemeente, String thema, Map<String, String> teksten) {
    }
}
