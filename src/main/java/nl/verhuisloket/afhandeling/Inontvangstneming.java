package nl.verhuisloket.afhandeling;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.afhandeling.dossier.Tijdlijn;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.afhandeling.feiten.Bevraagd;
import nl.verhuisloket.afhandeling.feiten.Feitenverzamelaar;
import nl.verhuisloket.afhandeling.proces.Procesgang;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Toetsing;
import nl.verhuisloket.toetsing.Uitkomst;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts a declaration: what the resident is told to be received is committed, once. */
@Component
class Inontvangstneming {

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Feitenverzamelaar verzamelaar;
    private final Toetsing toetsing;
    private final Aangiften aangiften;
    private final Toetsingen toetsingen;
    private final Tijdlijn tijdlijn;
    private final Procesgang procesgang;
    private final Instellingen instellingen;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Inontvangstneming(Feitenverzamelaar verzamelaar, Toetsing toetsing, Aangiften aangiften, Toetsingen toetsingen,
                      Tijdlijn tijdlijn, Procesgang procesgang, Instellingen instellingen, TransactionTemplate transactie,
                      Clock klok) {
        this.verzamelaar = verzamelaar;
        this.toetsing = toetsing;
        this.aangiften = aangiften;
        this.toetsingen = toetsingen;
        this.tijdlijn = tijdlijn;
        this.procesgang = procesgang;
        this.instellingen = instellingen;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** The registers are asked outside the transaction, so that a slow one holds no lock. */
    Aangifte neem(Concept concept, Ondertekening ondertekening, String sleutel) {
        Bevraagd bevraagd = verzamelaar.verzamel(concept, ondertekening.loginsessie());
        Oordeel oordeel = toetsing.toets(bevraagd.feiten());
        if (oordeel.uitkomst() instanceof Uitkomst.NogNiet || oordeel.uitkomst() instanceof Uitkomst.NietDigitaal) {
            throw new NietAanvaard(oordeel);
        }
        return Objects.requireNonNull(transactie.execute(status -> bewaar(concept, ondertekening, sleutel, bevraagd, oordeel)));
    }

    private Aangifte bewaar(Concept concept, Ondertekening ondertekening, String sleutel, Bevraagd bevraagd, Oordeel oordeel) {
        var aangever = Objects.requireNonNull(concept.aangever());
        Optional<Aangifte> nieuw = aangiften.bewaar(concept.gemeente(), aangever, concept.alsVerhuizing(), ondertekening, sleutel,
                klok.instant());
        nieuw.ifPresent(aangifte -> {
            if (isVolledig(bevraagd)) {
                toetsingen.bewaarOordeel(toetsingen.bewaar(aangifte.id(), bevraagd.feiten(), bevraagd.achtergrond()), oordeel);
            }
            tijdlijn.noteer(aangifte.id(), "ontvangen", "Wij hebben de aangifte ontvangen.", "inwoner");
            procesgang.start(aangifte, isSteekproef(concept.gemeente()));
        });
        return nieuw.or(() -> aangiften.zoekOpSleutel(aangever, sleutel)).orElseThrow();
    }

    /** Both registers answered: an outcome on half the facts is not told, the process gives the first one. */
    private static boolean isVolledig(Bevraagd bevraagd) {
        return bevraagd.feiten().aangever() != null && bevraagd.feiten().adres() != null;
    }

    /** Drawn blind, so that the signals can be measured against what they do not flag (dossier A.14). */
    private boolean isSteekproef(String gemeente) {
        return TOEVAL.nextDouble() * 100 < instellingen.voor(gemeente, "steekproef", Steekproef.class).percentage();
    }

    /** @param percentage share of declarations that a person looks at whatever the rules say, 0 to 100 */
    record Steekproef(@DefaultValue("0") double percentage) {
    }
}
