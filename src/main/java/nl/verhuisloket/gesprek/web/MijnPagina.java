package nl.verhuisloket.gesprek.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own declarations and where they stand. */
@Controller
@RequestMapping("/mijn")
class MijnPagina {

    private final Afhandeling afhandeling;
    private final Gemeenten gemeenten;
    private final Toegang toegang;

    MijnPagina(Afhandeling afhandeling, Gemeenten gemeenten, Toegang toegang) {
        this.afhandeling = afhandeling;
        this.gemeenten = gemeenten;
        this.toegang = toegang;
    }

    @GetMapping
    String lijst(@RequestParam @Nullable String gemeente, Model model) {
        List<MijnAangifte> aangiften = afhandeling.vanAangever(ik()).stream().map(this::toon).toList();
        model.addAttribute("aangiften", aangiften);
        if (gemeente == null && !aangiften.isEmpty()) {
            model.addAttribute("gemeente", gemeenten.haal(aangiften.get(0).gemeente()));
        }
        return "mijn/lijst";
    }

    @GetMapping("/{id}")
    ModelAndView aangifte(@PathVariable String id) {
        return eigen(id).map(a -> pagina("mijn/aangifte", a))
                .orElseGet(() -> new ModelAndView("mijn/onbekend", HttpStatus.NOT_FOUND));
    }

    /** The changing part of the page; nothing (204) while it is what the page shows already. */
    @GetMapping("/{id}/stand")
    ModelAndView stand(@PathVariable String id, @RequestParam(defaultValue = "") String versie) {
        Optional<MijnAangifte> aangifte = eigen(id);
        if (aangifte.isEmpty()) {
            return leeg(HttpStatus.NOT_FOUND);
        }
        return aangifte.filter(a -> !a.versie().equals(versie)).map(a -> pagina("mijn/stand", a)).orElseGet(() -> leeg(HttpStatus.NO_CONTENT));
    }

    private Optional<MijnAangifte> eigen(String id) {
        Bsn ik = ik();
        return alsId(id).flatMap(afhandeling::zoek).filter(d -> d.aangifte().aangever().equals(ik)).map(this::toon);
    }

    private Bsn ik() {
        return Objects.requireNonNull(toegang.inwoner().bsn());
    }

    private static Optional<UUID> alsId(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    private MijnAangifte toon(Aangiftedossier dossier) {
        Aangifte aangifte = dossier.aangifte();
        boolean bevestiging = aangifte.status() == Aangiftestatus.VERWERKT && afhandeling.bevestiging(aangifte.id()).isPresent();
        boolean besluit = aangifte.status() == Aangiftestatus.NIET_GEVOLGD && afhandeling.besluit(aangifte.id()).isPresent();
        return MijnAangifte.van(dossier, gemeenten.haal(aangifte.gemeente()), bevestiging, besluit);
    }

    private ModelAndView pagina(String view, MijnAangifte aangifte) {
        Gemeente gemeente = gemeenten.haal(aangifte.gemeente());
        return new ModelAndView(view).addObject("a", aangifte).addObject("gemeente", gemeente);
    }

    private static ModelAndView leeg(HttpStatusCode status) {
        ModelAndView niets = new ModelAndView((verzoekmodel, verzoek, antwoord) -> { });
        niets.setStatus(status);
        return niets;
    }
}
