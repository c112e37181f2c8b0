package nl.verhuisloket.risico;

import jakarta.annotation.PostConstruct;
import java.util.HashMap;
import java.util.Map;
import nl.verhuisloket.risico.Tabelbestand.Publicatie;
import nl.verhuisloket.toetsing.Toetser;
import nl.verhuisloket.toetsing.Toetsing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what judges on this node the same as what was published, on this node or another: looks every few seconds, compiles what is
 * new, and swaps it in. What does not compile is left out, and what was in force stays.
 */
@Component
class Inwerkingtreding {

    private static final Logger LOG = LoggerFactory.getLogger(Inwerkingtreding.class);

    private final Tabelbestand bestand;
    private final Regelarchief archief;
    private final Toetsing toetsing;
    private final Map<String, Long> gezien = new HashMap<>();   // by municipality the last publication that was looked at

    Inwerkingtreding(Tabelbestand bestand, Regelarchief archief, Toetsing toetsing) {
        this.bestand = bestand;
        this.archief = archief;
        this.toetsing = toetsing;
    }

    /** Before the first request and before the process engine takes up its work. */
    @PostConstruct
    void begin() {
        archief.bewaar(toetsing.meegeleverd().bronnen());
        werkBij();
    }

    @Scheduled(fixedDelayString = "${verhuisloket.risico.peiling:2s}")
    void kijk() {
        try {
            werkBij();
        } catch (DataAccessException geenDatabase) {
            LOG.warn("Niet gekeken of er een nieuwe risicotabel is: {}", geenDatabase.getClass().getSimpleName());
        }
    }

    /** At the end this node judges by all that was published, as far as it compiles. */
    synchronized void werkBij() {
        bestand.laatstePublicaties().stream().filter(publicatie -> !Long.valueOf(publicatie.nummer()).equals(gezien.get(publicatie.gemeente())))
                .forEach(this::treedIn);
    }

    private void treedIn(Publicatie publicatie) {
        try {
            Tabelversie versie = bestand.zoek(publicatie.gemeente(), publicatie.tabel()).orElseThrow();
            toetsing.neemInGebruik(publicatie.gemeente(), toetser(versie));
            LOG.info("Gemeente {} beoordeelt met risicotabel {}", publicatie.gemeente(), publicatie.tabel());
        } catch (DataAccessException geenDatabase) {
            throw geenDatabase;
        } catch (RuntimeException fout) {
            LOG.error("Risicotabel {} van gemeente {} is niet in werking gebracht, {} blijft gelden: {}", publicatie.tabel(),
                    publicatie.gemeente(), toetsing.inWerking(publicatie.gemeente()).versie(), fout.getClass().getSimpleName());
        }
        gezien.put(publicatie.gemeente(), publicatie.nummer());
    }

    /**
     * The table with the rules of this program, compiled and kept in the archive.
     *
     * @throws IllegalStateException when it does not compile
     */
    Toetser toetser(Tabelversie versie) {
        Toetser toetser = toetsing.volgens(toetsing.meegeleverd().bronnen().met(versie.gemeente(), versie.tabel()));
        archief.bewaar(toetser.bronnen());
        return toetser;
    }
}
