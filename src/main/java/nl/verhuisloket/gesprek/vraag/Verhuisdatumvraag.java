package nl.verhuisloket.gesprek.vraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.datum.Datumvondst;
import nl.verhuisloket.gesprek.taal.datum.Datumvondst.Reden;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;
import nl.verhuisloket.kern.Kalender;
import org.springframework.stereotype.Component;

/** On which day they move. */
@Component
class Verhuisdatumvraag implements Vraag {

    private static final Map<Reden, String> UITLEG =
            Map.of(Reden.GEEN_SCHRIKKELJAAR, "utter_datum_geen_schrikkeljaar", Reden.JAAR_ONWAARSCHIJNLIJK, "utter_datum_jaar");

    @Override
    public Slot slot() {
        return Slot.VERHUISDATUM;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.verhuisdatum != null;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        return new Vraagstelling(slot(), "datum", beurt.vraagtekst("utter_vraag_verhuisdatum"))
                .antwoord(beurt.tekst("utter_knop_vandaag"), "gegeven_invullen", beurt.vandaag().toString())
                .antwoord(beurt.tekst("utter_knop_morgen"), "gegeven_invullen", beurt.vandaag().plusDays(1).toString());
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        List<Datumvondst> datums = beurt.begrijp(antwoord).datums();
        if (datums.isEmpty()) {
            return Lezing.GEEN_ANTWOORD;
        }
        Optional<Datumvondst.Onmogelijk> fout = datums.stream().filter(Datumvondst.Onmogelijk.class::isInstance)
                .map(Datumvondst.Onmogelijk.class::cast).findFirst();
        if (fout.isPresent()) {
            beurt.zeg(UITLEG.getOrDefault(fout.get().reden(), "utter_datum_onmogelijk"), "datum",
                    antwoord.substring(fout.get().begin(), fout.get().einde()).strip());
            return Lezing.GEWEIGERD;
        }
        List<LocalDate> dagen = datums.stream().flatMap(d -> d.dagen().stream()).distinct().toList();
        if (dagen.isEmpty()) {
            beurt.zeg("utter_datum_periode");
            return Lezing.GEWEIGERD;
        }
        return dagen.size() == 1 ? noteer(beurt, dagen.get(0)) : kies(beurt, dagen, antwoord);
    }

    /** "Niet 1 maar 3 december": the one that is not there yet, or the last after "maar"; else it is asked. */
    private Lezing kies(Beurt beurt, List<LocalDate> dagen, String antwoord) {
        List<LocalDate> andere = dagen.stream().filter(d -> !d.equals(beurt.staat().verhuisdatum)).toList();
        if (andere.size() == 1) {
            return noteer(beurt, andere.get(0));
        }
        if ((" " + Tekst.vlak(antwoord) + " ").contains(" maar ")) {
            return noteer(beurt, dagen.get(dagen.size() - 1));
        }
        Vraagstelling welke = new Vraagstelling(slot(), "datum", beurt.tekst("utter_datum_welke"));
        dagen.forEach(d -> welke.antwoord(Kalender.metWeekdag(d), "gegeven_invullen", d.toString()));
        beurt.zeg(welke.voor(beurt.sender()));
        beurt.staat().gevraagd = slot();
        beurt.sluit();
        return Lezing.GEWEIGERD;
    }

    private Lezing noteer(Beurt beurt, LocalDate dag) {
        Staat staat = beurt.staat();
        if (!dag.equals(staat.verhuisdatum)) {
            staat.huishouden = null;
        }
        staat.verhuisdatum = dag;
        beurt.noteer(slot(), "utter_datum_genoteerd", "datum", Kalender.metWeekdag(dag));
        return Lezing.AANVAARD;
    }

    @Override
    public void wis(Staat staat) {
        staat.verhuisdatum = null;
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return staat.verhuisdatum == null ? "" : Kalender.metWeekdag(staat.verhuisdatum);
    }
}
