package nl.verhuisloket.gesprek.dialoog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.staat.Gesprekken;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.gesprek.vraag.Huishouden;
import nl.verhuisloket.gesprek.vraag.Indiening;
import nl.verhuisloket.gesprek.vraag.Vraag;
import nl.verhuisloket.gesprek.vraag.Vraagstelling;
import nl.verhuisloket.gesprek.vraag.Vragen;
import nl.verhuisloket.gesprek.vraag.Woorden;
import org.springframework.stereotype.Component;

/** One turn: take in the message, have the answers judged, ask what is still open. */
@Component
public class Dialoog {

    private static final int LANGSTE_BERICHT = 2_000;

    private final Vragen vragen;
    private final Tekstverwerker tekstverwerker;
    private final Klikverwerker klikverwerker;
    private final Besturing besturing;
    private final Toetser toetser;
    private final Huishouden huishouden;
    private final Indiening indiening;
    private final Gesprekken gesprekken;
    private final Woorden woorden;

    Dialoog(Vragen vragen, Tekstverwerker tekstverwerker, Klikverwerker klikverwerker, Besturing besturing, Toetser toetser,
            Huishouden huishouden, Indiening indiening, Gesprekken gesprekken, Woorden woorden) {
        this.woorden = woorden;
        this.vragen = vragen;
        this.tekstverwerker = tekstverwerker;
        this.klikverwerker = klikverwerker;
        this.besturing = besturing;
        this.toetser = toetser;
        this.huishouden = huishouden;
        this.indiening = indiening;
        this.gesprekken = gesprekken;
    }

    /** @return what the message was understood to mean; what is said back is in the turn */
    public Begrip voer(Beurt beurt, String bericht) {
        Begrip begrip = beurt.begrijp(bericht);
        if (!beurt.staat().begroet) {
            beurt.zeg("utter_begroeting");
            beurt.staat().begroet = true;
        }
        meldEerder(beurt);
        Staat vooraf = gesprekken.kopie(beurt.staat());
        verwerk(beurt, bericht, begrip);
        if (!beurt.isKlaar()) {
            huishouden.vulAangever(beurt);
            toetser.toets(beurt, vooraf);
        }
        if (!beurt.isKlaar()) {
            vragen.open(beurt).ifPresent(v -> stel(beurt, v));
        }
        return begrip;
    }

    private void verwerk(Beurt beurt, String bericht, Begrip begrip) {
        Optional<Bericht> klik = bericht.length() > LANGSTE_BERICHT ? Optional.empty() : Bericht.lees(bericht);
        if (bericht.length() > LANGSTE_BERICHT) {
            beurt.zeg("utter_te_lang");
        } else if (bericht.isBlank()) {
            beurt.zeg("utter_niet_begrepen");
        } else if (beurt.staat().wachtOpStoppen) {
            beantwoordStoppen(beurt, klik.map(Bericht::intent).orElse(""), bericht, begrip);
        } else if (beurt.staat().isIngediend()) {
            naIndiening(beurt, klik.map(Bericht::intent).orElse(""), begrip);
        } else if (klik.isPresent()) {
            klikverwerker.verwerk(beurt, klik.get());
        } else {
            tekstverwerker.verwerk(beurt, begrip);
        }
    }

    private void beantwoordStoppen(Beurt beurt, String intent, String bericht, Begrip begrip) {
        beurt.staat().wachtOpStoppen = false;
        if (intent.equals("bevestigen") || intent.equals("annuleren") || woorden.isJa(begrip) || begrip.is("annuleren", 0.7)) {
            besturing.stop(beurt);
        } else if (intent.equals("ontkennen") || woorden.isNee(begrip)) {
            beurt.zeg("utter_doorgaan");
        } else {
            verwerk(beurt, bericht, begrip);
        }
    }

    /** After submission nothing can be changed here; what can be asked is where it stands. */
    private void naIndiening(Beurt beurt, String intent, Begrip begrip) {
        String bedoeld = intent.isEmpty() && begrip.zekerheid() >= Tekstverwerker.ZEKER ? begrip.intent() : intent;
        boolean opnieuw = bedoeld.equals("opnieuw") || bedoeld.equals("verhuizing_doorgeven") || bedoeld.equals("restart");
        if (beurt.wie() == null) {
            return;
        }
        if (opnieuw) {
            besturing.doe(beurt, "opnieuw");
        } else if (bedoeld.equals("bevestigen")) {
            indiening.zegOntvangen(beurt);
        } else if (tekstverwerker.beantwoordt(bedoeld)) {
            tekstverwerker.beantwoord(beurt, bedoeld);
            beurt.sluit();
        } else {
            if (bedoeld.equals("corrigeren") || bedoeld.equals("annuleren")) {
                beurt.zeg("utter_al_ingediend");
            }
            indiening.zegStatus(beurt);
        }
    }

    private void stel(Beurt beurt, Vraag vraag) {
        Staat staat = beurt.staat();
        staat.gevraagd = vraag.slot();
        Vraagstelling stelling = vraag.stel(beurt);
        if (staat.corrigeert != null) {
            stelling.knop(beurt.tekst("utter_knop_laat_zo"), "/corrigeren{\"slot\":\"geen\"}");
        }
        Slot slot = vraag.slot();
        beurt.zeg(stelling.met("uitleg", beurt.tekst("utter_uitleg_" + slot.naam())).met("voortgang", vragen.voortgang(slot, staat)).voor(beurt.sender()));
    }

    /** Says once that the same resident has an unfinished conversation elsewhere; going on with it is a choice. */
    private void meldEerder(Beurt beurt) {
        Staat staat = beurt.staat();
        if (beurt.wie() == null || staat.eerderGemeld || staat.isIngediend()) {
            return;
        }
        staat.eerderGemeld = true;
        gesprekken.elders(beurt.sender(), beurt.wie().bsn().waarde(), beurt.gemeente().code()).ifPresent(eerder ->
                beurt.zeg(new Antwoord(beurt.sender(), beurt.tekst("utter_eerder_gesprek"),
                        List.of(new Antwoord.Knop(beurt.tekst("utter_knop_verder"), "/later_verder")), Map.of())));
    }
}
