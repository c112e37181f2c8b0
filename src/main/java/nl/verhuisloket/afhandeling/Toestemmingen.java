package nl.verhuisloket.afhandeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.afhandeling.dossier.Tijdlijn;
import nl.verhuisloket.afhandeling.dossier.Toestemmingsbestand;
import nl.verhuisloket.afhandeling.dossier.Toestemmingsbestand.Gevraagd;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.afhandeling.proces.Procesgang;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The question to the main occupant. Only the person who was asked, logged in with their own DigiD, sees and answers it. */
@Service
public class Toestemmingen {

    private final Toestemmingsbestand bestand;
    private final Aangiften aangiften;
    private final Toetsingen toetsingen;
    private final Tijdlijn tijdlijn;
    private final Procesgang procesgang;
    private final Clock klok;

    protected Toestemmingen(Toestemmingsbestand bestand, Aangiften aangiften, Toetsingen toetsingen, Tijdlijn tijdlijn,
                  Procesgang procesgang, Clock klok) {
        this.bestand = bestand;
        this.aangiften = aangiften;
        this.toetsingen = toetsingen;
        this.tijdlijn = tijdlijn;
        this.procesgang = procesgang;
        this.klok = klok;
    }

    /**
     * @param aangever name only: nothing of co-movers but their number
     * @param antwoord empty while not answered
     */
    public record Vraag(String gemeente, String aangever, int aantalPersonen, Adres adres, LocalDate verhuisdatum,
                        Optional<Boolean> antwoord, boolean verlopen) {

        @Override
        public String toString() {
            return "Vraag[" + gemeente + ", " + antwoord + "]";
        }
    }

    /**
     * @param code from the link
     * @param wie  who is logged in
     * @return empty when the code is unknown, or the question was put to somebody else: the two cannot be told apart
     */
    public Optional<Vraag> zoek(String code, Bsn wie) {
        return gevraagd(code, wie).map(this::vraag);
    }

    /**
     * Records the answer once; a second answer, or one after the term, changes nothing.
     *
     * @return the question with the answer that holds; empty as in {@link #zoek}
     */
    @Transactional
    public Optional<Vraag> beantwoord(String code, Bsn wie, boolean akkoord) {
        return gevraagd(code, wie).map(gevraagd -> {
            if (isOpen(gevraagd) && bestand.beantwoord(gevraagd.aangifte(), akkoord, klok.instant())) {
                tijdlijn.noteer(gevraagd.aangifte(), akkoord ? "toestemming-gegeven" : "toestemming-geweigerd",
                        akkoord ? "De hoofdbewoner heeft toestemming gegeven." : "De hoofdbewoner heeft geen toestemming gegeven.",
                        "hoofdbewoner");
                procesgang.toestemmingBeantwoord(gevraagd.aangifte());
            }
            return vraag(bestand.zoek(gevraagd.aangifte()).orElseThrow());
        });
    }

    private Optional<Gevraagd> gevraagd(String code, Bsn wie) {
        return bestand.zoekOpCode(code).filter(gevraagd -> gevraagd.hoofdbewoner().equals(wie));
    }

    private boolean isOpen(Gevraagd gevraagd) {
        return gevraagd.akkoord() == null && klok.instant().isBefore(gevraagd.verloopt());
    }

    private Vraag vraag(Gevraagd gevraagd) {
        Aangifte aangifte = aangiften.zoek(gevraagd.aangifte()).orElseThrow();
        String naam = toetsingen.laatste(aangifte.id()).orElseThrow().achtergrond().personen().get(0).naam();
        var inhoud = aangifte.verhuizing();
        return new Vraag(aangifte.gemeente(), naam, 1 + inhoud.meeverhuizers().size(), inhoud.nieuwAdres(), inhoud.verhuisdatum(),
                Optional.ofNullable(gevraagd.akkoord()), gevraagd.akkoord() == null && !isOpen(gevraagd));
    }
}
