package nl.verhuisloket.gesprek.web;

import java.util.Objects;
import java.util.Optional;
import nl.verhuisloket.afhandeling.Toestemmingen;
import nl.verhuisloket.afhandeling.Toestemmingen.Vraag;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The question to a main occupant: read, answer, confirm. A wrong code and a question to somebody else give one and the same
 * page, so that a link does not tell who lives where.
 */
@Controller
@RequestMapping("/toestemming/{code}")
class Toestemmingspagina {

    private final Toestemmingen toestemmingen;
    private final Gemeenten gemeenten;
    private final Toegang toegang;

    Toestemmingspagina(Toestemmingen toestemmingen, Gemeenten gemeenten, Toegang toegang) {
        this.toestemmingen = toestemmingen;
        this.gemeenten = gemeenten;
        this.toegang = toegang;
    }

    @GetMapping
    ModelAndView vraag(@PathVariable String code) {
        return toon(code, toestemmingen.zoek(code, ik()), "toestemming/vraag");
    }

    /** @param antwoord {@code ja} or {@code nee} @param bevestigd only then is it recorded; before, it is shown once more */
    @PostMapping
    ModelAndView antwoord(@PathVariable String code, @RequestParam(defaultValue = "") String antwoord,
                          @RequestParam(defaultValue = "false") boolean bevestigd) {
        Optional<Vraag> vraag = toestemmingen.zoek(code, ik());
        if (vraag.filter(Toestemmingspagina::isOpen).isEmpty()) {
            return toon(code, vraag, "toestemming/vraag");
        }
        if (!antwoord.equals("ja") && !antwoord.equals("nee")) {
            return toon(code, vraag, "toestemming/vraag").addObject("fout", true);
        }
        if (!bevestigd) {
            return toon(code, vraag, "toestemming/bevestig").addObject("antwoord", antwoord);
        }
        toestemmingen.beantwoord(code, ik(), antwoord.equals("ja"));
        return new ModelAndView("redirect:/toestemming/{code}");
    }

    private Bsn ik() {
        return Objects.requireNonNull(toegang.inwoner().bsn());
    }

    private static boolean isOpen(Vraag vraag) {
        return vraag.antwoord().isEmpty() && !vraag.verlopen();
    }

    private ModelAndView toon(String code, Optional<Vraag> vraag, String open) {
        if (vraag.isEmpty()) {
            return new ModelAndView("toestemming/onbekend", HttpStatus.NOT_FOUND);
        }
        Vraag v = vraag.get();
        return new ModelAndView(isOpen(v) ? open : "toestemming/dicht").addObject("code", code)
                .addObject("gemeente", gemeenten.haal(v.gemeente())).addObject("v", Vraagbeeld.van(v));
    }

    /** @param antwoord ja, nee, or null while there is none */
    record Vraagbeeld(String aangever, int aantal, String adres, String vanaf, @Nullable String antwoord) {

        static Vraagbeeld van(Vraag vraag) {
            String antwoord = vraag.antwoord().map(ja -> ja ? "ja" : "nee").orElse(null);
            return new Vraagbeeld(vraag.aangever(), vraag.aantalPersonen(), vraag.adres().leesbaar(),
                    Kalender.metWeekdag(vraag.verhuisdatum()), antwoord);
        }

        @Override
        public String toString() {
            return "Vraagbeeld[*****]";
        }
    }
}
