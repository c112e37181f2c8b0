package nl.verhuisloket.gesprek.vraag;

import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.taal.adres.Adreslezer;
import nl.verhuisloket.gesprek.taal.adres.Adresvondst;
import nl.verhuisloket.kern.Postcode;
import org.springframework.stereotype.Component;

/** Whether the address that was found is the right one. */
@Component
class Adresbevestiging implements Vraag {

    private final Adresvraag adresvraag;
    private final Adreszoeker zoeker;
    private final Woorden woorden;

    Adresbevestiging(Adresvraag adresvraag, Adreszoeker zoeker, Woorden woorden) {
        this.woorden = woorden;
        this.adresvraag = adresvraag;
        this.zoeker = zoeker;
    }

    @Override
    public Slot slot() {
        return Slot.ADRES_BEVESTIGD;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.adresBevestigd;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        return new Vraagstelling(slot(), "keuze", beurt.vraagtekst("utter_vraag_adres_bevestigd", "adres", beurt.staat().nieuwAdres.leesbaar()))
                .antwoord(beurt.tekst("utter_knop_adres_ja"), "bevestigen", "ja").antwoord(beurt.tekst("utter_knop_adres_nee"), "ontkennen", "nee")
                .optie("ja", beurt.tekst("utter_knop_adres_ja"), "").optie("nee", beurt.tekst("utter_knop_adres_nee"), "");
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        if (beurt.staat().nieuwAdres == null) {
            return Lezing.GEEN_ANTWOORD;
        }
        Begrip begrip = beurt.begrijp(antwoord);
        Optional<Adresvondst> ander = ander(beurt, antwoord, begrip);
        if (ander.isPresent()) {
            return zoeker.zoek(beurt, ander.get());
        }
        if (woorden.isJa(begrip)) {
            beurt.staat().adresBevestigd = true;
            return Lezing.AANVAARD;
        }
        if (woorden.isNee(begrip)) {
            adresvraag.wis(beurt.staat());
            return Lezing.GEWEIGERD;
        }
        return Lezing.GEEN_ANTWOORD;
    }

    /** "Nee, nummer 14": another address, or another number in the same postcode. */
    private static Optional<Adresvondst> ander(Beurt beurt, String antwoord, Begrip begrip) {
        if (begrip.adres().filter(a -> a.isZoekbaar() || a.postbus()).isPresent()) {
            return begrip.adres().filter(Adresvondst::isZoekbaar);
        }
        Postcode postcode = beurt.staat().nieuwAdres.postcode();
        if (postcode == null || !begrip.datums().isEmpty() || !antwoord.toLowerCase(java.util.Locale.ROOT).contains("nummer")) {
            return Optional.empty();
        }
        return Adreslezer.leesNummer(antwoord).map(n -> n.metPostcode(postcode));
    }

    @Override
    public void wis(Staat staat) {
        staat.adresBevestigd = false;
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return staat.adresBevestigd ? "ja" : "";
    }
}
