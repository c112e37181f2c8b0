package nl.verhuisloket.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.afhandeling.Beoordelingen;
import nl.verhuisloket.afhandeling.Beoordelingen.AlBesloten;
import nl.verhuisloket.afhandeling.Beoordelingen.Beoordelingsdossier;
import nl.verhuisloket.afhandeling.Beoordelingen.Besluit;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Inzagelog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One case: what is known, and the decision with its motivation, shown once more before it is taken. */
@Controller
@RequestMapping("/werkbak/{id}")
class Beoordelingspagina {

    private final Beoordelingen beoordelingen;
    private final Medewerker medewerker;
    private final Inzagelog inzagelog;

    Beoordelingspagina(Beoordelingen beoordelingen, Medewerker medewerker, Inzagelog inzagelog) {
        this.beoordelingen = beoordelingen;
        this.medewerker = medewerker;
        this.inzagelog = inzagelog;
    }

    @GetMapping
    ModelAndView zaak(@PathVariable UUID id, @RequestParam @Nullable Besluit besloten) {
        return zaak(haal(id, medewerker.haal()), new Invoer(null, "")).addObject("besloten", besloten);
    }

    /** @param stap {@code besluit} takes the decision; {@code wijzig} goes back to the form; anything else shows it once more */
    @PostMapping
    ModelAndView beslis(@PathVariable UUID id, @RequestParam(defaultValue = "") String besluit,
                        @RequestParam(defaultValue = "") String motivering, @RequestParam(defaultValue = "") String stap) {
        Ingelogde wie = medewerker.haal();
        Zaakbeeld zaak = haal(id, wie);
        if (!zaak.open()) {
            return alBesloten(zaak);
        }
        Invoer invoer = new Invoer(keuze(besluit), motivering);
        List<String> fouten = invoer.fouten();
        if (!fouten.isEmpty() || stap.equals("wijzig")) {
            return zaak(zaak, invoer).addObject("fouten", fouten);
        }
        return stap.equals("besluit") ? besluit(zaak, invoer, wie) : pagina("werkbak/bevestig", zaak).addObject("invoer", invoer);
    }

    private ModelAndView besluit(Zaakbeeld zaak, Invoer invoer, Ingelogde wie) {
        try {
            beoordelingen.besluit(wie.gemeente(), zaak.id(), invoer.besluit(), invoer.motivering().strip(), wie.gebruikersnaam());
        } catch (AlBesloten intussen) {
            return alBesloten(haal(zaak.id(), wie));
        }
        return new ModelAndView("redirect:/werkbak/{id}").addObject("besloten", invoer.besluit());
    }

    private Zaakbeeld haal(UUID id, Ingelogde wie) {
        Beoordelingsdossier gevonden = beoordelingen.zoek(wie.gemeente(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        inzagelog.noteer(wie, "beoordelen", id, gevonden.dossier().aangifte().aangever());
        return Zaakbeeld.van(gevonden);
    }

    private static ModelAndView alBesloten(Zaakbeeld zaak) {
        ModelAndView pagina = zaak(zaak, new Invoer(null, "")).addObject("alBesloten", true);
        pagina.setStatus(HttpStatus.CONFLICT);
        return pagina;
    }

    private static ModelAndView zaak(Zaakbeeld zaak, Invoer invoer) {
        return pagina("werkbak/zaak", zaak).addObject("invoer", invoer);
    }

    private static ModelAndView pagina(String view, Zaakbeeld zaak) {
        return new ModelAndView(view).addObject("z", zaak);
    }

    private static @Nullable Besluit keuze(String naam) {
        return Optional.of(naam).filter(n -> n.equals("DOORGAAN") || n.equals("NIET_VOLGEN")).map(Besluit::valueOf).orElse(null);
    }

    /** What the specialist filled in so far. */
    record Invoer(@Nullable Besluit besluit, String motivering) {

        List<String> fouten() {
            List<String> uit = new ArrayList<>();
            if (besluit == null) {
                uit.add("keuze");
            }
            Motivering.fout(motivering).ifPresent(uit::add);
            return uit;
        }
    }
}
