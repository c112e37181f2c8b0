package nl.verhuisloket.gesprek.vraag;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import org.springframework.stereotype.Component;

/** The questions in the order of {@link Slot}. */
@Component
public class Vragen {

    private final Map<Slot, Vraag> perSlot = new EnumMap<>(Slot.class);

    Vragen(List<Vraag> vragen) {
        vragen.forEach(v -> perSlot.put(v.slot(), v));
    }

    public Vraag van(Slot slot) {
        return perSlot.get(slot);
    }

    public List<Vraag> alle() {
        return List.copyOf(perSlot.values());
    }

    /** @return the question that is open now; empty when everything was answered and submitted */
    public Optional<Vraag> open(Beurt beurt) {
        Staat staat = beurt.staat();
        if (staat.corrigeert != null && (beurt.wie() != null || !staat.corrigeert.naInloggen())) {
            return Optional.of(van(staat.corrigeert));
        }
        return perSlot.values().stream().filter(v -> v.geldt(staat) && !isBeantwoord(v, beurt)).findFirst();
    }

    public boolean isBeantwoord(Vraag vraag, Beurt beurt) {
        return vraag.slot() == Slot.INLOGGEN ? beurt.wie() != null : vraag.isBeantwoord(beurt.staat());
    }

    /** Which step of how many this is; logging in is not counted, for it asks nothing about the move. */
    public Map<String, Integer> voortgang(Slot slot, Staat staat) {
        List<Slot> stappen = perSlot.values().stream().filter(v -> v.geldt(staat)).map(Vraag::slot).filter(s -> s != Slot.INLOGGEN).toList();
        long eerder = stappen.stream().filter(s -> s.compareTo(slot) < 0).count();
        return Map.of("stap", (int) Math.min(eerder + 1, stappen.size()), "van", stappen.size());
    }
}
