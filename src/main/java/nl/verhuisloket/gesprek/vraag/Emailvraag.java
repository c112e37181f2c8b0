package nl.verhuisloket.gesprek.vraag;

import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.stereotype.Component;

/** Where the confirmation goes; may be left out, then a letter is sent. */
@Component
class Emailvraag implements Vraag {

    private final Woorden woorden;

    Emailvraag(Woorden woorden) {
        this.woorden = woorden;
    }

    @Override
    public Slot slot() {
        return Slot.CONTACT_EMAIL;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.email != null || staat.emailOvergeslagen;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        return new Vraagstelling(slot(), "email", beurt.vraagtekst(isAandrang(beurt.staat()) ? "utter_vraag_contact_toch" : "utter_vraag_contact_email"))
                .antwoord(beurt.tekst("utter_knop_geen_email"), "gegeven_invullen", "overslaan");
    }

    private static boolean isAandrang(Staat staat) {
        return staat.aangedrongen && staat.telefoonOvergeslagen;
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        Staat staat = beurt.staat();
        Optional<String> email = Bereik.email(antwoord);
        if (email.isPresent()) {
            staat.email = email.get();
            staat.emailOvergeslagen = false;
            beurt.noteer(slot(), "utter_email_genoteerd", "email", staat.email);
            return Lezing.AANVAARD;
        }
        if (Bereik.lijktEmail(antwoord).isPresent()) {
            beurt.zeg("utter_email_onjuist");
            return Lezing.GEWEIGERD;
        }
        Optional<String> nummer = Bereik.telefoon(antwoord).filter(n -> isAandrang(staat));
        if (nummer.isPresent() || woorden.isOverslaan(antwoord)) {
            nummer.ifPresent(n -> staat.telefoon = n);
            staat.telefoonOvergeslagen = staat.telefoonOvergeslagen && nummer.isEmpty();
            staat.email = null;
            staat.emailOvergeslagen = true;
            return Lezing.AANVAARD;
        }
        return Lezing.GEEN_ANTWOORD;
    }

    @Override
    public void wis(Staat staat) {
        staat.email = null;
        staat.emailOvergeslagen = false;
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return staat.email != null ? staat.email : staat.emailOvergeslagen ? beurt.tekst("utter_niet_ingevuld") : "";
    }
}
