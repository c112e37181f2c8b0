package nl.verhuisloket.gesprek.vraag;

import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is speaking: asked before the first answer that is about persons. */
@Component
public class Aanmeldvraag implements Vraag {

    /** Sent by a page when the resident is back from logging in. */
    static final String VERDER = "/verder";

    private final String pad;
    private final Woorden woorden;

    /** @param pad a page behind the login that leads back to the conversation */
    Aanmeldvraag(@Value("${verhuisloket.gesprek.inlogpad:/mijn/gesprek}") String pad, Woorden woorden) {
        this.woorden = woorden;
        this.pad = pad;
    }

    @Override
    public Slot slot() {
        return Slot.INLOGGEN;
    }

    /** Whether somebody is logged in is known from the request, not from the state. */
    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.aangever != null;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        return stel(beurt, "utter_vraag_inloggen");
    }

    public Vraagstelling stel(Beurt beurt, String uiting) {
        return new Vraagstelling(slot(), "inloggen", beurt.vraagtekst(uiting)).knop(beurt.tekst("utter_knop_ingelogd"), VERDER).met("inloggen", pad + "?gemeente=" + beurt.gemeente().code());
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        boolean zegtIngelogd = woorden.bevat(antwoord, "ingelogd") || woorden.isJa(beurt.begrijp(antwoord));
        return zegtIngelogd ? Lezing.GEWEIGERD : Lezing.GEEN_ANTWOORD;
    }

    @Override
    public void wis(Staat staat) {
        // who is logged in cannot be forgotten by changing an answer
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return "";
    }
}
