package nl.verhuisloket.gesprek.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.gesprek.staat.Gezinslid;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.kern.Kalender;
import org.springframework.stereotype.Component;

/** Who moves along: chosen among those whom the declarant may declare for, by number or in words. */
@Component
class Meeverhuizersvraag implements Vraag {

    static final int MEESTE = 20;

    private final Huishouden huishouden;
    private final Personenlezer lezer;

    Meeverhuizersvraag(Huishouden huishouden, Personenlezer lezer) {
        this.huishouden = huishouden;
        this.lezer = lezer;
    }

    @Override
    public Slot slot() {
        return Slot.MEEVERHUIZERS;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.meeverhuizers != null;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        huishouden.vulGezin(beurt);
        Staat staat = beurt.staat();
        if (staat.huishouden == null) {
            return alleenKnop(beurt, new Vraagstelling(slot(), "tekst", beurt.vraagtekst("utter_vraag_meeverhuizers_brp_weg")));
        }
        if (staat.huishouden.isEmpty()) {
            Vraagstelling vraag = new Vraagstelling(slot(), "keuze", beurt.vraagtekst("utter_vraag_meeverhuizers_niemand"));
            return alleenKnop(beurt, vraag.optie("geen", beurt.tekst("utter_alleen_ik"), ""));
        }
        String namen = staat.huishouden.stream().map(l -> l.nummer() + ". " + regel(beurt, l)).collect(Collectors.joining("\n"));
        Vraagstelling vraag = new Vraagstelling(slot(), "meerkeuze", beurt.vraagtekst("utter_vraag_meeverhuizers", "personen", namen));
        staat.huishouden.forEach(l -> vraag.optie(String.valueOf(l.nummer()), l.naam(), relatie(beurt, l)));
        alleenKnop(beurt, vraag);
        String alle = staat.huishouden.stream().limit(MEESTE).map(l -> String.valueOf(l.nummer())).collect(Collectors.joining(","));
        return vraag.antwoord(beurt.tekst("utter_iedereen"), "gegeven_invullen", alle);
    }

    private Vraagstelling alleenKnop(Beurt beurt, Vraagstelling vraag) {
        return vraag.antwoord(beurt.tekst("utter_alleen_ik"), "gegeven_invullen", "geen");
    }

    private static String regel(Beurt beurt, Gezinslid lid) {
        return lid.naam() + " (" + relatie(beurt, lid) + ")";
    }

    private static String relatie(Beurt beurt, Gezinslid lid) {
        String soort = beurt.tekst("utter_relatie_" + lid.soort().name().toLowerCase(Locale.ROOT));
        return lid.geboren() == null ? soort : beurt.tekst("utter_relatie_geboren", "relatie", soort, "datum", Kalender.voluit(lid.geboren()));
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        huishouden.vulGezin(beurt);
        Staat staat = beurt.staat();
        Optional<List<Meeverhuizer>> gekozen = staat.huishouden == null
                ? lezer.leesGetypt(antwoord, beurt)
                : lezer.lees(antwoord, staat.huishouden).map(this::alsMeeverhuizers);
        if (gekozen.isEmpty()) {
            return Lezing.GEEN_ANTWOORD;
        }
        if (gekozen.get().size() > MEESTE) {
            beurt.zeg("utter_meeverhuizers_te_veel");
            return Lezing.GEWEIGERD;
        }
        staat.meeverhuizers = gekozen.get();
        beurt.noteer(slot(), "utter_meeverhuizers_genoteerd", "personen", alsTekst(staat, beurt));
        return Lezing.AANVAARD;
    }

    private List<Meeverhuizer> alsMeeverhuizers(List<Gezinslid> leden) {
        return new ArrayList<>(leden.stream().map(l -> new Meeverhuizer(l.bsn(), l.naam(), l.geboren())).toList());
    }

    @Override
    public void wis(Staat staat) {
        staat.meeverhuizers = null;
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        if (staat.meeverhuizers == null) {
            return "";
        }
        return staat.meeverhuizers.isEmpty() ? beurt.tekst("utter_alleen_ik")
                : staat.meeverhuizers.stream().map(Meeverhuizer::naam).collect(Collectors.joining(", "));
    }
}
