package nl.verhuisloket.gesprek.vraag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.stereotype.Component;

/** How they will live there. */
@Component
class Woonsituatievraag implements Vraag {

    private static final List<String> NAMEN = Arrays.stream(Woonsituatie.values()).map(Enum::name).toList();
    /** The narrower wording wins: "ik huur een kamer" holds words of both. */
    private static final List<String> VAN_NAUW_NAAR_RUIM = List.of("KAMER", "INWONEND", "ZELFSTANDIG");

    private final Woorden woorden;

    Woonsituatievraag(Woorden woorden) {
        this.woorden = woorden;
    }

    @Override
    public Slot slot() {
        return Slot.WOONSITUATIE;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.woonsituatie != null;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        Vraagstelling vraag = new Vraagstelling(slot(), "keuze", beurt.vraagtekst("utter_vraag_woonsituatie"));
        for (String naam : NAMEN) {
            String klein = naam.toLowerCase(Locale.ROOT);
            String titel = beurt.tekst("utter_woonsituatie_" + klein);
            vraag.antwoord(titel, "gegeven_invullen", naam).optie(naam, titel, beurt.tekst("utter_woonsituatie_" + klein + "_toelichting"));
        }
        return vraag;
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        Optional<String> naam = NAMEN.stream().filter(antwoord.strip()::equalsIgnoreCase).findFirst()
                .or(() -> VAN_NAUW_NAAR_RUIM.stream().filter(n -> woorden.bevat(antwoord, n)).findFirst());
        naam.map(Woonsituatie::valueOf).ifPresent(keuze -> neem(beurt, keuze));
        return naam.isPresent() ? Lezing.AANVAARD : Lezing.GEEN_ANTWOORD;
    }

    private static void neem(Beurt beurt, Woonsituatie keuze) {
        Staat staat = beurt.staat();
        if (keuze != staat.woonsituatie) {
            staat.toestemmingOvergeslagen = false;
        }
        if (!keuze.deeltWoning()) {
            staat.vergeetHoofdbewoner();
        }
        staat.woonsituatie = keuze;
        beurt.noteer(Slot.WOONSITUATIE, "utter_woonsituatie_genoteerd", "woonsituatie", beurt.tekst("utter_woonsituatie_" + keuze.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void wis(Staat staat) {
        staat.woonsituatie = null;
        staat.vergeetHoofdbewoner();
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return staat.woonsituatie == null ? "" : beurt.tekst("utter_woonsituatie_" + staat.woonsituatie.name().toLowerCase(Locale.ROOT));
    }
}
