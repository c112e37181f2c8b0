package nl.verhuisloket.gesprek.dialoog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.gesprek.vraag.Lezing;
import nl.verhuisloket.gesprek.vraag.Vraag;
import nl.verhuisloket.gesprek.vraag.Vragen;
import org.springframework.stereotype.Component;

/**
 * Takes in typed text. A question is answered, never taken as the answer to the open question, even when it holds a date or a
 * number; what is not understood is asked, not guessed.
 */
@Component
class Tekstverwerker {

    static final double ZEKER = 0.62;
    private static final double ZEKER_BIJ_VRAAGVORM = 0.5;
    private static final double MISSCHIEN = 0.4;
    private static final double STURING = 0.72;
    private static final Set<Slot> VOORAAN = Set.of(Slot.VERHUISDATUM, Slot.NIEUW_ADRES);
    private static final Pattern VRAAGVORM = Pattern.compile("(?is).*\\?\\s*|(?:en )?(?:kan|kunnen|mag|mogen|moet|moeten|wat|hoe|waarom|wanneer"
            + "|wie|waar|hoeveel|welke?|is|zijn|krijg|heb|geldt|telt|kost) (?:ik|je|u|we|wij|het|er|dat|mijn|een|lang|duur|kost|ik|mag|moet|gebeurt|papieren|documenten|zijn|is|staat)\\b.*");

    private final Vragen vragen;
    private final Besturing besturing;
    private final Correcties correcties;

    Tekstverwerker(Vragen vragen, Besturing besturing, Correcties correcties) {
        this.vragen = vragen;
        this.besturing = besturing;
        this.correcties = correcties;
    }

    void verwerk(Beurt beurt, Begrip begrip) {
        boolean kiest = beurt.staat().kiestCorrectie;
        beurt.staat().kiestCorrectie = false;
        if (kiest && correcties.kies(beurt, begrip)) {
            return;
        }
        boolean vraagvorm = VRAAGVORM.matcher(begrip.tekst()).matches() && !begrip.isKaleWaarde();
        Optional<Vraag> open = vragen.open(beurt);
        if (!begrip.isKaleWaarde() && stuurt(beurt, begrip) || correctie(beurt, begrip, open, vraagvorm)
                || !vraagvorm && open.isPresent() && isAntwoord(beurt, open.get(), begrip)
                || bijvraag(beurt, begrip, vraagvorm) || !vraagvorm && vulVooraan(beurt, begrip)) {
            beurt.staat().nietBegrepen = 0;
        } else if (!isBegin(beurt, begrip)) {
            nietBegrepen(beurt, begrip, vraagvorm);
        }
    }

    /** After the welcome the first question follows by itself, whatever was said. */
    private static boolean isBegin(Beurt beurt, Begrip begrip) {
        return beurt.staat().gevraagd == null || begrip.is("verhuizing_doorgeven", ZEKER_BIJ_VRAAGVORM);
    }

    /** Stop, start again, why, a person: said clearly, they go before everything. */
    private boolean stuurt(Beurt beurt, Begrip begrip) {
        String intent = begrip.intent();
        boolean sturing = begrip.zekerheid() >= STURING && besturing.kent(intent) && !intent.startsWith("vraag_");
        if (sturing) {
            besturing.doe(beurt, intent);
        }
        return sturing;
    }

    private boolean correctie(Beurt beurt, Begrip begrip, Optional<Vraag> open, boolean vraagvorm) {
        boolean openVooraan = open.map(Vraag::slot).filter(s -> VOORAAN.contains(s) || s == Slot.ADRES_BEVESTIGD).isPresent();
        boolean zelfGezegd = begrip.is("corrigeren", STURING) && beurt.staat().heeftAntwoorden();
        boolean nieuweWaarde = !vraagvorm && correcties.lijktErop(beurt, begrip) && !(openVooraan && hoortBij(open.get().slot(), begrip, beurt.staat()));
        if (zelfGezegd || nieuweWaarde) {
            correcties.verwerk(beurt, begrip);
        }
        return zelfGezegd || nieuweWaarde;
    }

    /** "De tweede" is one of the addresses that were offered, not a day of the month. */
    private static boolean hoortBij(Slot open, Begrip begrip, Staat staat) {
        return open == Slot.VERHUISDATUM ? !begrip.datums().isEmpty() : begrip.adres().isPresent() || !staat.adreskeuzes.isEmpty();
    }

    private boolean isAntwoord(Beurt beurt, Vraag open, Begrip begrip) {
        if (VOORAAN.contains(open.slot()) && beurt.staat().corrigeert == null && vulVooraan(beurt, begrip)) {
            return true;
        }
        Lezing lezing = open.lees(beurt, begrip.tekst());
        if (lezing == Lezing.AANVAARD && open.slot() == beurt.staat().corrigeert) {
            beurt.staat().corrigeert = null;
        }
        return lezing != Lezing.GEEN_ANTWOORD;
    }

    /** One message may hold both the date and the address. */
    private boolean vulVooraan(Beurt beurt, Begrip begrip) {
        Staat staat = beurt.staat();
        boolean datum = staat.verhuisdatum == null && !begrip.datums().isEmpty();
        boolean adres = staat.nieuwAdres == null && begrip.adres().isPresent();
        Lezing ene = datum ? vragen.van(Slot.VERHUISDATUM).lees(beurt, begrip.tekst()) : Lezing.GEEN_ANTWOORD;
        Lezing andere = adres && !beurt.isKlaar() ? vragen.van(Slot.NIEUW_ADRES).lees(beurt, begrip.tekst()) : Lezing.GEEN_ANTWOORD;
        return ene != Lezing.GEEN_ANTWOORD || andere != Lezing.GEEN_ANTWOORD;
    }

    private boolean bijvraag(Beurt beurt, Begrip begrip, boolean vraagvorm) {
        boolean zeker = begrip.zekerheid() >= (vraagvorm ? ZEKER_BIJ_VRAAGVORM : ZEKER);
        boolean kan = zeker && (beantwoordt(begrip.intent()) || besturing.kent(begrip.intent()));
        if (kan) {
            beantwoord(beurt, begrip.intent());
        }
        return kan;
    }

    /** A side question with an answer in the content. */
    boolean beantwoordt(String intent) {
        return ANTWOORDEN.contains(intent);
    }

    private static final Set<String> ANTWOORDEN = Set.of("vraag_termijn", "vraag_te_laat", "vraag_kosten", "vraag_wie_mag", "vraag_documenten",
            "vraag_toestemming", "vraag_telefonisch", "vraag_samenwonen", "vraag_kind_gescheiden", "vraag_emigratie", "vraag_vanuit_buitenland",
            "vraag_briefadres", "vraag_hondenbelasting", "vraag_parkeren", "vraag_afval", "vraag_uittreksel", "vraag_paspoort_geldigheid",
            "vraag_paspoort_prijs", "vraag_paspoort_aanvragen", "vraag_paspoort_kind", "vraag_paspoort_kwijt", "vraag_verschil_id",
            "vraag_idkaart_buitenland",
            "buiten_bereik", "groet", "bedankt", "medewerker");

    void beantwoord(Beurt beurt, String intent) {
        if (besturing.kent(intent)) {
            besturing.doe(beurt, intent);
        } else {
            beurt.zeg("utter_" + intent);
        }
    }

    private void nietBegrepen(Beurt beurt, Begrip begrip, boolean vraagvorm) {
        Staat staat = beurt.staat();
        staat.nietBegrepen++;
        List<Antwoord.Knop> bedoelingen = begrip.rangorde().stream().filter(k -> k.zekerheid() >= (vraagvorm ? 0.33 : MISSCHIEN))
                .filter(k -> k.intent().startsWith("vraag_") && beurt.inhoud().heeft("utter_titel_" + k.intent())).limit(3)
                .map(k -> new Antwoord.Knop(beurt.tekst("utter_titel_" + k.intent()), "/" + k.intent())).toList();
        if (!bedoelingen.isEmpty()) {
            beurt.zeg(new Antwoord(beurt.sender(), beurt.tekst("utter_bedoelt_u"), bedoelingen, Map.of()));
        } else if (staat.nietBegrepen > 2) {
            beurt.zeg("utter_niet_begrepen_hulp");
        } else {
            beurt.zeg(vraagvorm ? "utter_vraag_onbekend" : "utter_niet_begrepen");
        }
    }
}
