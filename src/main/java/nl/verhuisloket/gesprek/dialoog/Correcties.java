package nl.verhuisloket.gesprek.dialoog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.gesprek.vraag.Indiening;
import nl.verhuisloket.gesprek.vraag.Lezing;
import nl.verhuisloket.gesprek.vraag.Samenvatting;
import nl.verhuisloket.gesprek.vraag.Vraag;
import nl.verhuisloket.gesprek.vraag.Vragen;
import nl.verhuisloket.gesprek.vraag.Woorden;
import org.springframework.stereotype.Component;

/** Changes an answer that was given before. Until the new one is valid, the old one stays. */
@Component
class Correcties {

    /** Not a slot: the registered old address, which can only be said to be wrong. */
    static final String OUD_ADRES = "oud_adres";
    private static final List<String> AANHEF = List.of("nee", "toch", "sorry", "wacht", "oh", "oeps", "ik bedoel", "ik bedoelde", "het moet", "niet");

    private final Vragen vragen;
    private final Woorden woorden;
    private final Samenvatting samenvatting;
    private final Indiening indiening;

    Correcties(Vragen vragen, Woorden woorden, Samenvatting samenvatting, Indiening indiening) {
        this.vragen = vragen;
        this.woorden = woorden;
        this.samenvatting = samenvatting;
        this.indiening = indiening;
    }

    /** A new date or address said in a way that takes something back, or said bare while something else is asked. */
    boolean lijktErop(Beurt beurt, Begrip begrip) {
        Slot genoemd = genoemd(begrip).orElse(null);
        if (genoemd == null || !vragen.van(genoemd).isBeantwoord(beurt.staat())) {
            return false;
        }
        String zin = Tekst.vlak(begrip.tekst()) + " ";
        return begrip.isKaleWaarde() || AANHEF.stream().anyMatch(a -> zin.startsWith(a + " "));
    }

    private static Optional<Slot> genoemd(Begrip begrip) {
        if (begrip.adres().filter(a -> a.isZoekbaar() || a.postbus()).isPresent()) {
            return Optional.of(Slot.NIEUW_ADRES);
        }
        return begrip.datums().isEmpty() ? Optional.empty() : Optional.of(Slot.VERHUISDATUM);
    }

    /** "Nee, toch 3 december", "ander adres", "er klopt iets niet". */
    void verwerk(Beurt beurt, Begrip begrip) {
        Optional<Slot> genoemd = genoemd(begrip);
        if (genoemd.isPresent()) {
            lees(beurt, genoemd.get(), begrip.tekst());
            return;
        }
        for (Slot slot : List.of(Slot.CONTACT_EMAIL, Slot.CONTACT_TELEFOON)) {
            if (begrip.tekst().matches(slot == Slot.CONTACT_EMAIL ? "(?s).*\\S@\\S.*" : "(?s).*\\d{6}.*") && beurt.wie() != null) {
                lees(beurt, slot, begrip.tekst());
                return;
            }
        }
        begin(beurt, doel(begrip).orElse(""));
    }

    /** The answer to "what do you want to change?": "de datum". @return false when it names nothing that can be changed */
    boolean kies(Beurt beurt, Begrip begrip) {
        Optional<String> doel = begrip.entiteiten().isEmpty() ? doel(begrip) : Optional.empty();
        doel.ifPresent(d -> begin(beurt, d));
        return doel.isPresent();
    }

    private Optional<String> doel(Begrip begrip) {
        List<String> doelen = Stream.concat(Stream.of(OUD_ADRES), Arrays.stream(Slot.values()).map(Slot::naam)).map(n -> "slot:" + n).toList();
        return woorden.kies(begrip.tekst(), doelen).map(d -> d.substring("slot:".length()));
    }

    private void lees(Beurt beurt, Slot slot, String tekst) {
        Vraag vraag = vragen.van(slot);
        beurt.staat().corrigeert = vraag.isBeantwoord(beurt.staat()) ? slot : null;
        if (vraag.lees(beurt, tekst) == Lezing.AANVAARD) {
            beurt.staat().corrigeert = null;
        }
    }

    /** @param doel name of the slot to change; anything else asks which one; {@code geen} leaves all as it is */
    void begin(Beurt beurt, String doel) {
        Staat staat = beurt.staat();
        if (doel.equals("geen")) {
            staat.corrigeert = null;
            staat.adreskeuzes.clear();
            staat.losPostcode = null;
            return;
        }
        if (doel.equals(OUD_ADRES) && beurt.wie() != null) {
            staat.oudAdresBetwist = !staat.oudAdresBetwist;
            beurt.zeg(staat.oudAdresBetwist ? "utter_oud_adres_genoteerd" : "utter_oud_adres_hersteld");
            return;
        }
        Optional<Slot> slot = Slot.van(doel).map(s -> s == Slot.ADRES_BEVESTIGD ? Slot.NIEUW_ADRES : s)
                .filter(s -> s != Slot.AKKOORD && s != Slot.INLOGGEN && vragen.van(s).geldt(staat));
        if (slot.isPresent()) {
            staat.corrigeert = vragen.van(slot.get()).isBeantwoord(staat) ? slot.get() : null;
        } else if (staat.heeftAntwoorden()) {
            beurt.zeg(indiening.watVeranderen(beurt, samenvatting.regels(beurt)));
            beurt.sluit();
        }
    }

    /** Undo: the last question that was answered is put again. */
    void stapTerug(Beurt beurt) {
        Slot open = vragen.open(beurt).map(Vraag::slot).orElse(Slot.AKKOORD);
        vragen.alle().stream().map(Vraag::slot)
                .filter(s -> s.compareTo(open) < 0 && s != Slot.INLOGGEN && s != Slot.ADRES_BEVESTIGD && vragen.van(s).geldt(beurt.staat())
                        && vragen.van(s).isBeantwoord(beurt.staat()))
                .reduce((een, later) -> later).ifPresentOrElse(s -> beurt.staat().corrigeert = s, () -> beurt.zeg("utter_niets_terug"));
    }
}
