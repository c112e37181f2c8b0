package nl.verhuisloket.gesprek.dialoog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.staat.Gesprekken;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.gesprek.vraag.Indiening;
import nl.verhuisloket.gesprek.vraag.Aanmeldvraag;
import nl.verhuisloket.gesprek.vraag.Samenvatting;
import nl.verhuisloket.gesprek.vraag.Vragen;
import org.springframework.stereotype.Component;

/** What a resident can say about the conversation itself: stop, start again, show, why, a person, go on later. */
@Component
class Besturing {

    private final Map<String, Consumer<Beurt>> perIntent = new HashMap<>();
    private final Vragen vragen;
    private final Samenvatting samenvatting;
    private final Indiening indiening;
    private final Aanmeldvraag aanmeldvraag;
    private final Gesprekken gesprekken;

    Besturing(Vragen vragen, Samenvatting samenvatting, Indiening indiening, Aanmeldvraag aanmeldvraag, Gesprekken gesprekken,
              Correcties correcties) {
        this.vragen = vragen;
        this.samenvatting = samenvatting;
        this.indiening = indiening;
        this.aanmeldvraag = aanmeldvraag;
        this.gesprekken = gesprekken;
        perIntent.put("groet", this::groet);
        perIntent.put("bedankt", b -> b.zeg("utter_bedankt"));
        perIntent.put("medewerker", b -> b.zeg("utter_medewerker"));
        perIntent.put("waarom", this::legUit);
        perIntent.put("overzicht", this::toon);
        perIntent.put("annuleren", this::vraagStoppen);
        perIntent.put("opnieuw", this::beginOpnieuw);
        perIntent.put("later_verder", this::gaLaterVerder);
        perIntent.put("ongedaan_maken", correcties::stapTerug);
        perIntent.put("vraag_status", this::zegStatus);
    }

    boolean kent(String intent) {
        return perIntent.containsKey(intent);
    }

    void doe(Beurt beurt, String intent) {
        perIntent.get(intent).accept(beurt);
    }

    /** The welcome is a greeting already. */
    private void groet(Beurt beurt) {
        if (beurt.antwoorden().isEmpty()) {
            beurt.zeg("utter_groet");
        }
    }

    private void legUit(Beurt beurt) {
        vragen.open(beurt).ifPresent(v -> beurt.zeg("utter_uitleg_" + v.slot().naam()));
    }

    private void toon(Beurt beurt) {
        String regels = samenvatting.voluit(beurt);
        if (regels.isEmpty()) {
            beurt.zeg("utter_overzicht_leeg");
        } else {
            beurt.zeg(new Antwoord(beurt.sender(), beurt.tekst("utter_overzicht", "samenvatting", regels), List.of(),
                    Map.of("samenvatting", samenvatting.regels(beurt))));
        }
    }

    private void vraagStoppen(Beurt beurt) {
        if (!beurt.staat().heeftAntwoorden()) {
            stop(beurt);
            return;
        }
        beurt.staat().wachtOpStoppen = true;
        beurt.zeg(new Antwoord(beurt.sender(), beurt.tekst("utter_vraag_stoppen"), List.of(
                new Antwoord.Knop(beurt.tekst("utter_knop_ja_stoppen"), "/bevestigen"), new Antwoord.Knop(beurt.tekst("utter_knop_nee_doorgaan"), "/ontkennen")), Map.of()));
        beurt.sluit();
    }

    /** The answers are thrown away; nothing was declared. */
    void stop(Beurt beurt) {
        beurt.ga(beurt.staat().leeg());
        beurt.zeg(new Antwoord(beurt.sender(), beurt.tekst("utter_gestopt"),
                List.of(new Antwoord.Knop(beurt.tekst("utter_knop_toch"), "/verhuizing_doorgeven")), Map.of()));
        beurt.sluit();
    }

    private void beginOpnieuw(Beurt beurt) {
        beurt.ga(beurt.staat().leeg());
        beurt.zeg("utter_opnieuw");
    }

    /** Picks up what the same resident left on another device, or says that what is here is kept. */
    private void gaLaterVerder(Beurt beurt) {
        Staat staat = beurt.staat();
        if (beurt.wie() == null) {
            beurt.zeg(aanmeldvraag.stel(beurt, "utter_later_inloggen").voor(beurt.sender()));
            beurt.sluit();
            return;
        }
        gesprekken.elders(beurt.sender(), beurt.wie().bsn().waarde(), beurt.gemeente().code()).ifPresentOrElse(eerder -> {
            Staat verder = eerder.staat();
            verder.gebeurtenissen = staat.gebeurtenissen;
            verder.begroet = true;
            verder.eerderGemeld = true;
            beurt.ga(verder);
            gesprekken.verwijder(eerder);
            beurt.zeg("utter_verder_gegaan");
        }, () -> beurt.zeg("utter_bewaard"));
    }

    private void zegStatus(Beurt beurt) {
        if (beurt.wie() == null) {
            beurt.zeg(aanmeldvraag.stel(beurt, "utter_status_inloggen").voor(beurt.sender()));
            beurt.sluit();
        } else if (!indiening.zegLaatsteStatus(beurt)) {
            beurt.zeg("utter_status_geen");
        }
    }
}
