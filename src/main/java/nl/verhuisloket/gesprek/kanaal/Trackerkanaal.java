package nl.verhuisloket.gesprek.kanaal;

import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Bewaard;
import nl.verhuisloket.gesprek.staat.Gesprekken;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Rasa's tracker of one conversation: for the resident it belongs to, and, without personal data, for a trainer. */
@RestController
class Trackerkanaal {

    private final Gesprekken gesprekken;
    private final Toegang toegang;
    private final Tracker tracker;

    Trackerkanaal(Gesprekken gesprekken, Toegang toegang, Tracker tracker) {
        this.gesprekken = gesprekken;
        this.toegang = toegang;
        this.tracker = tracker;
    }

    @GetMapping("/conversations/{sender}/tracker")
    Map<String, Object> tracker(@PathVariable String sender) {
        Ingelogde wie = toegang.ingelogde().orElseThrow(() -> Probleem.van(HttpStatus.UNAUTHORIZED, "Niet ingelogd", "Log eerst in."));
        if (sender.matches("(?s).*[\\p{Cntrl}\\p{Cs}].*")) {
            throw onbekend();
        }
        if (wie.heeft(Rol.TRAINER)) {
            return gesprekken.laatste(sender).filter(g -> wie.gemeente() == null || wie.gemeente().equals(g.staat().gemeente))
                    .map(tracker::gemaskeerd).orElseThrow(Trackerkanaal::onbekend);
        }
        Optional<Bewaard> eigen = wie.bsn() == null ? Optional.empty() : gesprekken.zoek(sender, wie.bsn().waarde());
        return eigen.map(tracker::volledig).orElseThrow(Trackerkanaal::onbekend);
    }

    /** Somebody else's conversation cannot be told from one that does not exist. */
    private static Probleem onbekend() {
        return Probleem.van(HttpStatus.NOT_FOUND, "Onbekend gesprek", "Er is geen gesprek met deze naam dat u mag zien.");
    }
}
