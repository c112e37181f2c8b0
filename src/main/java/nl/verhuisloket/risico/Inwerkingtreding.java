package nl.verhuisloket.risico;

import jakarta.annotation.PostConstruct;
import nl.verhuisloket.toetsing.Toetsing;
import org.springframework.stereotype.Component;

/** Keeps what judges on this node the same as what was published. */
@Component
class Inwerkingtreding {

    private final Regelarchief archief;
    private final Toetsing toetsing;

    Inwerkingtreding(Regelarchief archief, Toetsing toetsing) {
        this.archief = archief;
        this.toetsing = toetsing;
    }

    /** Before the first request and before the process engine takes up its work. */
    @PostConstruct
    void begin() {
        archief.bewaar(toetsing.meegeleverd().bronnen());
    }
}
