package nl.verhuisloket.gesprek.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that was answered, in full, as it is shown before it is signed. */
@Component
public class Samenvatting {

    private final ObjectProvider<Vragen> vragen;

    /** @param vragen fetched late: one of the questions shows this summary itself */
    Samenvatting(ObjectProvider<Vragen> vragen) {
        this.vragen = vragen;
    }

    /** @return per answer: {@code slot}, {@code vraag} and {@code antwoord} */
    public List<Map<String, String>> regels(Beurt beurt) {
        List<Map<String, String>> uit = new ArrayList<>();
        Staat staat = beurt.staat();
        if (beurt.wie() != null) {
            voeg(uit, beurt, "aangever", staat.aangeverNaam == null ? beurt.tekst("utter_aangever_onbekend") : staat.aangeverNaam);
            voeg(uit, beurt, "oud_adres", oudAdres(beurt));
        }
        for (Vraag vraag : vragen.getObject().alle()) {
            String antwoord = vraag.geldt(staat) && getoond(vraag.slot(), beurt) ? vraag.alsTekst(staat, beurt) : "";
            if (!antwoord.isEmpty()) {
                voeg(uit, beurt, vraag.slot().naam(), antwoord);
            }
        }
        return uit;
    }

    private static boolean getoond(Slot slot, Beurt beurt) {
        return slot != Slot.ADRES_BEVESTIGD && (beurt.wie() != null || !slot.naInloggen());
    }

    private static String oudAdres(Beurt beurt) {
        Staat staat = beurt.staat();
        String adres = staat.oudAdres == null ? beurt.tekst("utter_oud_adres_onbekend") : staat.oudAdres.leesbaar();
        return staat.oudAdresBetwist ? adres + " " + beurt.tekst("utter_oud_adres_betwist") : adres;
    }

    private static void voeg(List<Map<String, String>> uit, Beurt beurt, String slot, String antwoord) {
        uit.add(Map.of("slot", slot, "vraag", beurt.tekst("utter_kop_" + slot), "antwoord", antwoord));
    }

    /** One line per answer. */
    public String voluit(Beurt beurt) {
        return regels(beurt).stream().map(r -> "- " + r.get("vraag") + ": " + r.get("antwoord")).collect(Collectors.joining("\n"));
    }
}
