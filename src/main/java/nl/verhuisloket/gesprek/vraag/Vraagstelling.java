package nl.verhuisloket.gesprek.vraag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.staat.Slot;

/** A question being put: its text, its buttons, and what a page needs to show a fitting field. */
public final class Vraagstelling {

    private final String tekst;
    private final List<Antwoord.Knop> knoppen = new ArrayList<>();
    private final Map<String, Object> custom = new LinkedHashMap<>();

    /** @param invoer datum, adres, keuze, meerkeuze, tekst, email, telefoon, inloggen or akkoord */
    public Vraagstelling(Slot slot, String invoer, String tekst) {
        this.tekst = tekst;
        custom.put("vraagt", slot.naam());
        custom.put("invoer", invoer);
    }

    public Vraagstelling knop(String titel, String payload) {
        knoppen.add(new Antwoord.Knop(titel, payload));
        return this;
    }

    /** A button that answers this question with {@code waarde}. */
    public Vraagstelling antwoord(String titel, String intent, String waarde) {
        return knop(titel, "/" + intent + "{\"" + custom.get("vraagt") + "\":\"" + waarde + "\"}");
    }

    public Vraagstelling optie(String waarde, String titel, String toelichting) {
        @SuppressWarnings("unchecked")
        List<Map<String, String>> opties = (List<Map<String, String>>) custom.computeIfAbsent("opties", k -> new ArrayList<>());
        opties.add(Map.of("waarde", waarde, "titel", titel, "toelichting", toelichting));
        return this;
    }

    public Vraagstelling met(String naam, Object waarde) {
        custom.put(naam, waarde);
        return this;
    }

    public Antwoord voor(String ontvanger) {
        return new Antwoord(ontvanger, tekst, List.copyOf(knoppen), custom);
    }
}
