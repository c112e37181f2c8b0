package nl.verhuisloket.afhandeling;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Oordeel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The judgements that were stored, with the facts they were made on: to repeat them, and to try other rules on them. */
@Service
public class Oordelen {

    private final Toetsingen toetsingen;

    protected Oordelen(Toetsingen toetsingen) {
        this.toetsingen = toetsingen;
    }

    /** @param oordeel as it was stored; {@code oordeel.regelversie()} says by which rules */
    public record Geveld(UUID aangifte, Feiten feiten, Oordeel oordeel) {
    }

    /** @return the judgements of this declaration, newest first; empty when there is none in this municipality */
    public List<Geveld> alle(String gemeente, UUID aangifte) {
        return toetsingen.alleGeveld(gemeente, aangifte);
    }

    /** Gives the newest judgement of each declaration in this municipality, one at a time and in constant memory, oldest declaration first. */
    @Transactional(readOnly = true)
    public void laatsteVanAlle(String gemeente, Consumer<Geveld> verwerker) {
        toetsingen.laatsteVanAlle(gemeente, verwerker);
    }
}
