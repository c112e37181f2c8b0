package nl.verhuisloket.behandeling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.verhuisloket.afhandeling.Beoordelingen;
import nl.verhuisloket.afhandeling.Beoordelingen.Openstaand;
import nl.verhuisloket.kern.Kalender;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of open reviews of one's own municipality. */
@Controller
class Werkbak {

    private final Beoordelingen beoordelingen;
    private final Medewerker medewerker;
    private final Clock klok;

    Werkbak(Beoordelingen beoordelingen, Medewerker medewerker, Clock klok) {
        this.beoordelingen = beoordelingen;
        this.medewerker = medewerker;
        this.klok = klok;
    }

    @GetMapping("/werkbak")
    String lijst(Model model) {
        List<Regel> regels = beoordelingen.openstaand(medewerker.haal().gemeente()).stream().map(this::regel).toList();
        model.addAttribute("regels", regels);
        return "werkbak/lijst";
    }

    private Regel regel(Openstaand open) {
        return new Regel(open.aangifteId(), open.zaaknummer(), open.reden(), Kalender.voluit(Kalender.dag(open.ontvangst())),
                Kalender.voluit(Kalender.dag(open.sinds())), Termijn.van(open.ontvangst(), Kalender.vandaag(klok)));
    }

    record Regel(UUID id, String zaaknummer, String reden, String ontvangen, String sinds, Termijn termijn) {
    }
}
