package nl.verhuisloket.afhandeling.feiten;

import java.time.Clock;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.bag.BagNietBereikbaar;
import nl.verhuisloket.brp.BrpNietBereikbaar;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.springframework.stereotype.Component;

/** Asks the registers and our own cases what the rules need, at one moment. */
@Component
public class Feitenverzamelaar {

    private final Adreslezer adressen;
    private final Registratielezer registraties;
    private final Feitenbouwer bouwer;
    private final Clock klok;

    Feitenverzamelaar(Adreslezer adressen, Registratielezer registraties, Feitenbouwer bouwer, Clock klok) {
        this.adressen = adressen;
        this.registraties = registraties;
        this.bouwer = bouwer;
        this.klok = klok;
    }

    /**
     * All facts of an accepted declaration.
     *
     * @throws BrpNietBereikbaar when the BRP gave no usable answer on who these people are and who lives at the address
     * @throws BagNietBereikbaar when the BAG gave no usable answer
     */
    public Bevraagd verzamel(Aangifte aangifte, Toestemming toestemming, boolean steekproef) {
        Opdracht opdracht = Opdracht.van(aangifte, toestemming, steekproef, klok.instant());
        Adreslezer.Gelezen adres = adressen.lees(opdracht.gemeente(), aangifte.verhuizing().nieuwAdres());
        return bouwer.bouw(opdracht, adres, registraties.lees(opdracht, adres.object()));
    }

    /** What is known of a declaration in the making, and what only signals need not asked; what a register does not answer stays unknown. */
    public Bevraagd verzamel(Concept concept) {
        return verzamel(Opdracht.van(concept, null, klok.instant()));
    }

    /**
     * All facts of a declaration that is handed in; what a register does not answer stays unknown.
     *
     * @param sessie pseudonym of the login session
     */
    public Bevraagd verzamel(Concept concept, String sessie) {
        return verzamel(Opdracht.van(concept, sessie, klok.instant()));
    }

    private Bevraagd verzamel(Opdracht opdracht) {
        Adreslezer.Gelezen adres = leesAdres(opdracht.concept());
        return bouwer.bouw(opdracht, adres, leesRegistratie(opdracht, adres));
    }

    /** Without an answer only the rules that need the address are left out. */
    private Adreslezer.Gelezen leesAdres(Concept concept) {
        try {
            return concept.nieuwAdres() == null ? Adreslezer.Gelezen.ONBEKEND : adressen.lees(concept.gemeente(), concept.nieuwAdres());
        } catch (BagNietBereikbaar storing) {
            return Adreslezer.Gelezen.ONBEKEND;
        }
    }

    private Registratie leesRegistratie(Opdracht opdracht, Adreslezer.Gelezen adres) {
        try {
            return registraties.lees(opdracht, adres.object());
        } catch (BrpNietBereikbaar storing) {
            return Registratie.ONBEKEND;
        }
    }
}
