package nl.verhuisloket.gesprek.vraag;

import java.util.Optional;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.stereotype.Component;

/** Whom to ask for consent: name, and e-mail or phone, in one message or in several. A room tenant may leave it out. */
@Component
class Toestemmingvraag implements Vraag {

    private final Woorden woorden;

    Toestemmingvraag(Woorden woorden) {
        this.woorden = woorden;
    }

    @Override
    public Slot slot() {
        return Slot.TOESTEMMING_CONTACT;
    }

    @Override
    public boolean geldt(Staat staat) {
        return staat.woonsituatie != null && staat.woonsituatie.deeltWoning();
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.hoofdbewoner() != null || staat.toestemmingOvergeslagen;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        Staat staat = beurt.staat();
        boolean opnieuw = staat.corrigeert == slot();
        String uiting = "utter_vraag_toestemming_contact";
        if (!opnieuw && staat.hoofdbewonerNaam != null) {
            uiting = "utter_vraag_hoofdbewoner_bereik";
        } else if (!opnieuw && (staat.hoofdbewonerEmail != null || staat.hoofdbewonerTelefoon != null)) {
            uiting = "utter_vraag_hoofdbewoner_naam";
        }
        Vraagstelling vraag = new Vraagstelling(slot(), "tekst", beurt.vraagtekst(uiting));
        return magOverslaan(staat) ? vraag.antwoord(beurt.tekst("utter_knop_weet_niet"), "gegeven_invullen", "overslaan") : vraag;
    }

    private static boolean magOverslaan(Staat staat) {
        return staat.woonsituatie == Woonsituatie.KAMER;
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        Staat staat = beurt.staat();
        if (woorden.isOverslaan(antwoord)) {
            return slaOver(beurt);
        }
        boolean email = Bereik.lijktEmail(antwoord).isPresent();
        boolean telefoon = Bereik.lijktTelefoon(antwoord).isPresent();
        Optional<String> naam = email || telefoon || staat.hoofdbewonerNaam == null || staat.corrigeert == slot()
                ? Bereik.naam(antwoord).filter(n -> email || telefoon || n.contains(" ")) : Optional.empty();
        if (email && Bereik.email(antwoord).isEmpty()) {
            beurt.zeg("utter_email_onjuist");
            return Lezing.GEWEIGERD;
        }
        if (telefoon && Bereik.telefoon(antwoord).isEmpty()) {
            beurt.zeg("utter_telefoon_onjuist");
            return Lezing.GEWEIGERD;
        }
        if (!email && !telefoon && naam.isEmpty()) {
            return Lezing.GEEN_ANTWOORD;
        }
        neem(beurt, antwoord, naam);
        return isBeantwoord(staat) ? Lezing.AANVAARD : Lezing.GEWEIGERD;
    }

    private void neem(Beurt beurt, String antwoord, Optional<String> naam) {
        Staat staat = beurt.staat();
        if (staat.corrigeert == slot()) {
            staat.vergeetHoofdbewoner();
        }
        naam.ifPresent(n -> staat.hoofdbewonerNaam = n);
        Bereik.email(antwoord).ifPresent(e -> staat.hoofdbewonerEmail = e);
        Bereik.telefoon(antwoord).ifPresent(t -> staat.hoofdbewonerTelefoon = t);
        staat.toestemmingOvergeslagen = false;
        if (staat.hoofdbewoner() != null) {
            beurt.noteer(slot(), "utter_toestemming_genoteerd", "hoofdbewoner", staat.hoofdbewonerNaam);
        } else {
            staat.corrigeert = null;
        }
    }

    private Lezing slaOver(Beurt beurt) {
        if (!magOverslaan(beurt.staat())) {
            beurt.zeg("utter_toestemming_nodig");
            return Lezing.GEWEIGERD;
        }
        beurt.staat().vergeetHoofdbewoner();
        beurt.staat().toestemmingOvergeslagen = true;
        beurt.noteer(slot(), "utter_toestemming_overgeslagen");
        return Lezing.AANVAARD;
    }

    @Override
    public void wis(Staat staat) {
        staat.vergeetHoofdbewoner();
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        if (staat.hoofdbewoner() == null) {
            return staat.toestemmingOvergeslagen ? beurt.tekst("utter_niet_ingevuld") : "";
        }
        String mail = staat.hoofdbewonerEmail == null ? "" : ", " + staat.hoofdbewonerEmail;
        return staat.hoofdbewonerNaam + mail + (staat.hoofdbewonerTelefoon == null ? "" : ", " + staat.hoofdbewonerTelefoon);
    }
}
