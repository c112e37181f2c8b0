package nl.verhuisloket.gesprek.kanaal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.gesprek.staat.Bewaard;
import nl.verhuisloket.gesprek.staat.Gebeurtenis;
import nl.verhuisloket.gesprek.staat.Staat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A conversation in the shape of Rasa's tracker. */
@Component
class Tracker {

    private static final String MASKER = "*****";
    /** Slots whose value says nothing about who somebody is. */
    private static final List<String> ONSCHULDIG = List.of("verhuisdatum", "adres_bevestigd", "woonsituatie", "akkoord");

    Map<String, Object> volledig(Bewaard gesprek) {
        return als(gesprek, slots(gesprek.staat()), false);
    }

    /** Values of personal slots, and what the resident typed where something personal was asked, behind stars. */
    Map<String, Object> gemaskeerd(Bewaard gesprek) {
        Map<String, Object> slots = slots(gesprek.staat());
        slots.replaceAll((naam, waarde) -> waarde == null || ONSCHULDIG.contains(naam) ? waarde : MASKER);
        return als(gesprek, slots, true);
    }

    private static Map<String, Object> als(Bewaard gesprek, Map<String, Object> slots, boolean masker) {
        Staat staat = gesprek.staat();
        List<Map<String, Object>> events = staat.gebeurtenissen.stream().map(g -> event(g, masker ? new Maskering(staat) : null)).toList();
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("sender_id", gesprek.sender());
        uit.put("slots", slots);
        uit.put("latest_message", events.stream().filter(e -> e.get("event").equals("user")).reduce((a, b) -> b).orElse(Map.of()));
        uit.put("latest_event_time", events.isEmpty() ? null : events.get(events.size() - 1).get("timestamp"));
        uit.put("followup_action", null);
        uit.put("paused", false);
        uit.put("events", events);
        uit.put("latest_input_channel", "rest");
        uit.put("active_loop", Map.of());
        uit.put("latest_action", Map.of("action_name", "action_listen"));
        uit.put("latest_action_name", "action_listen");
        return uit;
    }

    private static Map<String, Object> event(Gebeurtenis g, @Nullable Maskering masker) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", g.soort());
        event.put("timestamp", g.moment().toEpochMilli() / 1000.0);
        event.put("text", masker == null ? g.tekst() : masker.over(g));
        if (g.intent() != null) {
            Map<String, Object> intent = Map.of("name", g.intent(), "confidence", g.zekerheid());
            event.put("parse_data", Map.of("text", Objects.toString(event.get("text")), "intent", intent, "intent_ranking", List.of(intent),
                    "entities", List.of()));
        }
        event.put("metadata", g.vraagt() == null ? Map.of() : Map.of("vraagt", g.vraagt()));
        return event;
    }

    private static Map<String, Object> slots(Staat staat) {
        Map<String, Object> slots = new LinkedHashMap<>();
        slots.put("verhuisdatum", staat.verhuisdatum == null ? null : staat.verhuisdatum.toString());
        slots.put("nieuw_adres", staat.nieuwAdres == null ? null : staat.nieuwAdres.leesbaar());
        slots.put("adres_bevestigd", staat.adresBevestigd ? true : null);
        slots.put("woonsituatie", staat.woonsituatie == null ? null : staat.woonsituatie.name());
        slots.put("meeverhuizers", staat.meeverhuizers == null ? null : staat.meeverhuizers.stream().map(Meeverhuizer::naam).toList());
        slots.put("toestemming_contact", staat.hoofdbewoner() == null ? null : staat.hoofdbewoner().naam());
        slots.put("contact_email", staat.email);
        slots.put("contact_telefoon", staat.telefoon);
        slots.put("akkoord", staat.isIngediend() ? true : null);
        return slots;
    }
}
