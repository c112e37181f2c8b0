package nl.verhuisloket.gesprek.vraag;

import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.stereotype.Component;

/** Under which number a person can reach them; may be left out. Without e-mail and phone, one of the two is asked once more. */
@Component
class Telefoonvraag implements Vraag {

    private final Woorden woorden;

    Telefoonvraag(Woorden woorden) {
        this.woorden = woorden;
    }

    @Override
    public Slot slot() {
        return Slot.CONTACT_TELEFOON;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.telefoon != null || staat.telefoonOvergeslagen;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        return new Vraagstelling(slot(), "telefoon", beurt.vraagtekst("utter_vraag_contact_telefoon"))
                .antwoord(beurt.tekst("utter_knop_liever_niet"), "gegeven_invullen", "overslaan");
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        Staat staat = beurt.staat();
        Optional<String> nummer = Bereik.telefoon(antwoord);
        if (nummer.isPresent()) {
            staat.telefoon = nummer.get();
            staat.telefoonOvergeslagen = false;
            beurt.noteer(slot(), "utter_telefoon_genoteerd", "telefoonnummer", staat.telefoon);
            return Lezing.AANVAARD;
        }
        if (Bereik.lijktTelefoon(antwoord).isPresent() || antwoord.matches(".*\\d{4,}.*")) {
            beurt.zeg("utter_telefoon_onjuist");
            return Lezing.GEWEIGERD;
        }
        if (woorden.isOverslaan(antwoord)) {
            return slaOver(staat);
        }
        return Lezing.GEEN_ANTWOORD;
    }

    private static Lezing slaOver(Staat staat) {
        staat.telefoon = null;
        staat.telefoonOvergeslagen = true;
        if (staat.email == null && !staat.aangedrongen) {
            staat.aangedrongen = true;
            staat.emailOvergeslagen = false;
        }
        return Lezing.AANVAARD;
    }

    @Override
    public void wis(Staat staat) {
        staat.telefoon = null;
        staat.telefoonOvergeslagen = false;
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return staat.telefoon != null ? staat.telefoon : staat.telefoonOvergeslagen ? beurt.tekst("utter_niet_ingevuld") : "";
    }
}
