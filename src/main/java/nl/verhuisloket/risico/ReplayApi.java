package nl.verhuisloket.risico;

import java.util.List;
import java.util.UUID;
import nl.verhuisloket.afhandeling.Oordelen;
import nl.verhuisloket.afhandeling.Oordelen.Geveld;
import nl.verhuisloket.risico.Replay.Oordeelpaar;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Inzagelog;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import nl.verhuisloket.toetsing.Toetser;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges stored facts again by the rules that judged them then: the account for a past outcome. Changes nothing. */
@RestController
class ReplayApi {

    private final Oordelen oordelen;
    private final Regelarchief archief;
    private final Inzagelog inzagelog;
    private final Toegang toegang;

    ReplayApi(Oordelen oordelen, Regelarchief archief, Inzagelog inzagelog, Toegang toegang) {
        this.oordelen = oordelen;
        this.archief = archief;
        this.inzagelog = inzagelog;
        this.toegang = toegang;
    }

    @PostMapping("/api/aangiften/{id}/replay")
    Replay speel(@PathVariable UUID id) {
        Ingelogde wie = toegang.medewerkerVanGemeente(Rol.RISICOMANAGER);
        List<Geveld> geveld = oordelen.alle(wie.gemeente(), id);
        if (geveld.isEmpty()) {
            throw new Risicofout(404, "Deze aangifte bestaat niet, is niet van uw gemeente, of is nog niet beoordeeld.");
        }
        inzagelog.noteer(wie, "replay", id, null);
        return Replay.van(geveld.stream().map(this::opnieuw).toList());
    }

    private Oordeelpaar opnieuw(Geveld geveld) {
        Toetser toetser = archief.toetser(geveld.oordeel().regelversie()).orElseThrow(() -> new Risicofout(409,
                "De regels waarmee deze aangifte is beoordeeld, zijn niet bewaard. Het oordeel zelf staat in het dossier."));
        return new Oordeelpaar(geveld.oordeel(), toetser.toets(geveld.feiten()));
    }
}
