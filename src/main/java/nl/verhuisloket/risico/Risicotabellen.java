package nl.verhuisloket.risico;

import java.util.List;
import java.util.Optional;
import nl.verhuisloket.afhandeling.Oordelen;
import nl.verhuisloket.risico.NietTePubliceren.Reden;
import nl.verhuisloket.risico.Tabelbestand.Publicatie;
import nl.verhuisloket.risico.Tabelversie.Indiening;
import nl.verhuisloket.toetsing.Toetser;
import nl.verhuisloket.toetsing.Toetsing;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a risk table: proposed by one person, tried on past declarations and submitted, put in force by another. */
@Service
public class Risicotabellen {

    private final Tabelbestand bestand;
    private final Regelarchief archief;
    private final Inwerkingtreding inwerkingtreding;
    private final Toetsing toetsing;
    private final Oordelen oordelen;
    private final TransactionTemplate transactie;

    Risicotabellen(Tabelbestand bestand, Regelarchief archief, Inwerkingtreding inwerkingtreding, Toetsing toetsing, Oordelen oordelen,
                   TransactionTemplate transactie) {
        this.bestand = bestand;
        this.archief = archief;
        this.inwerkingtreding = inwerkingtreding;
        this.toetsing = toetsing;
        this.oordelen = oordelen;
        this.transactie = transactie;
    }

    /** @param nieuw false: the municipality had this very table already */
    public record Voorstel(Tabelversie versie, boolean nieuw) {
    }

    /**
     * Keeps a table as a draft; nothing judges by it yet.
     *
     * @param maker user name of the author
     * @throws IllegalStateException when it does not compile
     */
    public Voorstel stelVoor(String gemeente, Risicotabel tabel, String maker) {
        Toetser toetser = toetsing.volgens(toetsing.meegeleverd().bronnen().met(gemeente, tabel));
        archief.bewaar(toetser.bronnen());
        boolean nieuw = bestand.voegToe(toetser.versie(), gemeente, tabel, maker);
        return new Voorstel(bestand.zoek(gemeente, toetser.versie()).orElseThrow(), nieuw);
    }

    /** Those of the municipality, newest first. */
    public List<Tabelversie> alle(String gemeente) {
        return bestand.alle(gemeente);
    }

    /** The table in force: the last one published, else the shipped one. */
    public Risicotabel inWerking(String gemeente) {
        return bestand.alle(gemeente).stream().filter(Tabelversie::inWerking).findFirst().map(Tabelversie::tabel)
                .orElseGet(toetsing.meegeleverd().bronnen()::tabel);
    }

    public Optional<Tabelversie> zoek(String gemeente, String versie) {
        return bestand.zoek(gemeente, versie);
    }

    /**
     * Tries a table on the past declarations of the municipality, against what is in force, and submits it.
     *
     * @return empty when the municipality has no such table
     */
    public Optional<Tabelversie> simuleer(String gemeente, String versie, String indiener) {
        return bestand.zoek(gemeente, versie).map(tabel -> {
            inwerkingtreding.werkBij();
            long na = laatste(gemeente);
            Toetser straks = inwerkingtreding.toetser(tabel);
            Simulatieuitslag uitslag = Simulatie.speel(gemeente, toetsing.inWerking(gemeente), straks, oordelen);
            bestand.dienIn(versie, indiener, straks.versie(), na, uitslag);
            return bestand.zoek(gemeente, versie).orElseThrow();
        });
    }

    /**
     * Puts a table in force: here at once, on the other nodes within seconds.
     *
     * @return empty when the municipality has no such table
     * @throws NietTePubliceren when the rules for this are not met; what is in force stays
     */
    public Optional<Tabelversie> publiceer(String gemeente, String versie, String door) {
        return bestand.zoek(gemeente, versie).map(tabel -> {
            String regelversie = inwerkingtreding.toetser(tabel).versie();
            transactie.executeWithoutResult(status -> {
                bestand.houdVast(gemeente);
                controleer(bestand.zoek(gemeente, versie).orElseThrow(), regelversie, door);
                bestand.publiceer(gemeente, versie, door);
            });
            inwerkingtreding.werkBij();
            return bestand.zoek(gemeente, versie).orElseThrow();
        });
    }

    private void controleer(Tabelversie tabel, String regelversie, String door) {
        Indiening ingediend = tabel.ingediend();
        eis(!tabel.inWerking(), Reden.AL_IN_WERKING);
        eis(ingediend != null, Reden.NIET_INGEDIEND);
        eis(!door.equals(tabel.gemaakt().door()) && !door.equals(ingediend.door()), Reden.ZELFDE_PERSOON);
        eis(ingediend.na() == laatste(tabel.gemeente()) && ingediend.regelversie().equals(regelversie), Reden.VEROUDERD);
    }

    private static void eis(boolean klopt, Reden reden) {
        if (!klopt) {
            throw new NietTePubliceren(reden);
        }
    }

    private long laatste(String gemeente) {
        return bestand.laatstePublicatie(gemeente).map(Publicatie::nummer).orElse(0L);
    }
}
