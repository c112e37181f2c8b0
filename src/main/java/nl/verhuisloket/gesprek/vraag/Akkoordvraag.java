package nl.verhuisloket.gesprek.vraag;

import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import org.springframework.stereotype.Component;

/** The declaration itself: the summary in full, and one confirmation "Ik doe aangifte". */
@Component
class Akkoordvraag implements Vraag {

    private final Samenvatting samenvatting;
    private final Indiening indiening;
    private final Woorden woorden;

    Akkoordvraag(Samenvatting samenvatting, Indiening indiening, Woorden woorden) {
        this.woorden = woorden;
        this.samenvatting = samenvatting;
        this.indiening = indiening;
    }

    @Override
    public Slot slot() {
        return Slot.AKKOORD;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.isIngediend();
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        return new Vraagstelling(slot(), "akkoord", beurt.vraagtekst("utter_vraag_akkoord", "samenvatting", samenvatting.voluit(beurt)))
                .antwoord(beurt.tekst("utter_knop_aangifte"), "bevestigen", "ja").knop(beurt.tekst("utter_knop_veranderen"), "/corrigeren").knop(beurt.tekst("utter_knop_stoppen"), "/annuleren")
                .met("samenvatting", samenvatting.regels(beurt));
    }

    /** Only what was shown can be signed: the summary must be the open question. */
    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        Begrip begrip = beurt.begrijp(antwoord);
        if (beurt.staat().gevraagd == slot() && woorden.isJa(begrip)) {
            return indiening.dienIn(beurt, samenvatting.voluit(beurt));
        }
        if (woorden.isNee(begrip)) {
            beurt.zeg(indiening.watVeranderen(beurt, samenvatting.regels(beurt)));
            beurt.sluit();
            return Lezing.GEWEIGERD;
        }
        return Lezing.GEEN_ANTWOORD;
    }

    @Override
    public void wis(Staat staat) {
        // what was signed cannot be unsaid in the conversation
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return "";
    }
}
