package nl.verhuisloket.gesprek.dialoog;

import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.gesprek.vraag.Lezing;
import nl.verhuisloket.gesprek.vraag.Vraag;
import nl.verhuisloket.gesprek.vraag.Vragen;
import org.springframework.stereotype.Component;

/** Takes in a clicked answer. Values are read by the same questions as typed text: a payload can do nothing that typing cannot. */
@Component
class Klikverwerker {

    private final Vragen vragen;
    private final Besturing besturing;
    private final Correcties correcties;
    private final Tekstverwerker tekstverwerker;

    Klikverwerker(Vragen vragen, Besturing besturing, Correcties correcties, Tekstverwerker tekstverwerker) {
        this.vragen = vragen;
        this.besturing = besturing;
        this.correcties = correcties;
        this.tekstverwerker = tekstverwerker;
    }

    void verwerk(Beurt beurt, Bericht klik) {
        switch (klik.intent()) {
            case "verder", "start", "session_start", "verhuizing_doorgeven" -> vulWaarden(beurt, klik);
            case "restart" -> besturing.doe(beurt, "opnieuw");
            case "corrigeren" -> correcties.begin(beurt, klik.waarden().getOrDefault("slot", ""));
            case "bevestigen", "ontkennen" -> jaOfNee(beurt, klik);
            case "gegeven_invullen" -> vulWaarden(beurt, klik);
            default -> overig(beurt, klik.intent());
        }
    }

    private void overig(Beurt beurt, String intent) {
        if (besturing.kent(intent)) {
            besturing.doe(beurt, intent);
        } else if (tekstverwerker.beantwoordt(intent)) {
            tekstverwerker.beantwoord(beurt, intent);
        } else {
            beurt.zeg("utter_onbekende_knop");
        }
    }

    private void jaOfNee(Beurt beurt, Bericht klik) {
        if (klik.waarden().isEmpty()) {
            String antwoord = klik.intent().equals("bevestigen") ? "ja" : "nee";
            vragen.open(beurt).ifPresent(v -> vul(beurt, v.slot(), antwoord));
        } else {
            vulWaarden(beurt, klik);
        }
    }

    private void vulWaarden(Beurt beurt, Bericht klik) {
        klik.waarden().forEach((naam, waarde) -> Slot.van(naam).ifPresentOrElse(slot -> vul(beurt, slot, waarde),
                () -> beurt.zeg("utter_onbekende_knop")));
    }

    private void vul(Beurt beurt, Slot slot, String waarde) {
        if (slot == Slot.INLOGGEN || slot.naInloggen() && beurt.wie() == null) {
            return;
        }
        Vraag vraag = vragen.van(slot);
        Optional<Slot> open = vragen.open(beurt).map(Vraag::slot);
        boolean aanDeBeurt = open.filter(slot::equals).isPresent() || slot != Slot.AKKOORD && vraag.geldt(beurt.staat());
        Lezing lezing = aanDeBeurt ? vraag.lees(beurt, waarde) : Lezing.GEEN_ANTWOORD;
        if (lezing == Lezing.GEEN_ANTWOORD) {
            beurt.zeg("utter_ongeldig_antwoord");
        } else if (lezing == Lezing.AANVAARD && slot == beurt.staat().corrigeert) {
            beurt.staat().corrigeert = null;
        }
    }
}
