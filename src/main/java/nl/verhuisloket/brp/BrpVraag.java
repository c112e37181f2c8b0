package nl.verhuisloket.brp;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verhuisloket.kern.Bsn;

/**
 * One question to the BRP.
 *
 * @param dienst which of its services is asked
 * @param type   the BRP's name for the kind of question
 * @param inhoud the whole message
 * @param over   about whom, masked, fit for a log or an error
 */
record BrpVraag(BrpDienst dienst, String type, Map<String, Object> inhoud, String over) {

    private static final String OBJECT = "adresseerbaarObjectIdentificatie";
    private static final String EEN_ADRES = "the residents of one address";

    /** The BRP takes no more BSNs than this in one question. */
    static final int MAXIMUM = 20;

    /**
     * What a relocation needs and nothing more. What the BRP delivers by itself (geheimhouding, inOnderzoek, opschorting) may
     * not be asked. A group is asked whole only where it holds nothing that may not be used: {@code geboorte} would bring
     * birthplace and country, {@code aangaanHuwelijkPartnerschap} and {@code immigratie} places and countries too.
     */
    static final List<String> VELDEN = List.of("burgerservicenummer", "naam.volledigeNaam", "naam.voornamen", "naam.voorvoegsel",
            "naam.geslachtsnaam", "geboorte.datum", "verblijfplaats", "gemeenteVanInschrijving", "indicatieCurateleRegister",
            "gezag", "partners.burgerservicenummer", "partners.naam", "partners.soortVerbintenis",
            "partners.ontbindingHuwelijkPartnerschap", "kinderen.burgerservicenummer", "kinderen.naam", "kinderen.geboorte.datum",
            "ouders.burgerservicenummer", "ouders.naam", "ouders.geboorte.datum");

    /** @param bsns at most {@link #MAXIMUM} */
    static BrpVraag naarPersonen(List<Bsn> bsns) {
        String over = bsns.stream().map(Bsn::gemaskeerd).collect(Collectors.joining(", BSN ", "BSN ", ""));
        return naarPersonen("RaadpleegMetBurgerservicenummer", "burgerservicenummer", bsns.stream().map(Bsn::waarde).toList(), VELDEN, over);
    }

    /** Only who they are: what else is needed of a resident is asked as for anyone. */
    static BrpVraag naarBewoners(String adresseerbaarObjectId) {
        return naarPersonen("ZoekMetAdresseerbaarObjectIdentificatie", OBJECT, adresseerbaarObjectId,
                List.of("burgerservicenummer"), EEN_ADRES);
    }

    /** @param tot the first day that is not asked any more */
    static BrpVraag naarVerblijven(Bsn bsn, LocalDate van, LocalDate tot) {
        return metPeriode(BrpDienst.HISTORIE, "RaadpleegMetPeriode", van, tot, "burgerservicenummer", bsn.waarde(), "BSN " + bsn.gemaskeerd());
    }

    /** @param tot the first day that is not asked any more */
    static BrpVraag naarBewoning(String adresseerbaarObjectId, LocalDate van, LocalDate tot) {
        return metPeriode(BrpDienst.BEWONING, "BewoningMetPeriode", van, tot, OBJECT, adresseerbaarObjectId, EEN_ADRES);
    }

    private static BrpVraag naarPersonen(String type, String criterium, Object waarde, List<String> velden, String over) {
        return new BrpVraag(BrpDienst.PERSONEN, type, inhoud("type", type, criterium, waarde, "fields", velden), over);
    }

    private static BrpVraag metPeriode(BrpDienst dienst, String type, LocalDate van, LocalDate tot, String criterium, String waarde,
                                       String over) {
        return new BrpVraag(dienst, type, inhoud("type", type, "datumVan", van.toString(), "datumTot", tot.toString(), criterium, waarde),
                over);
    }

    private static Map<String, Object> inhoud(Object... namenEnWaarden) {
        Map<String, Object> inhoud = new LinkedHashMap<>();
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            inhoud.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return inhoud;
    }

    /** Masked, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return type + " for " + over;
    }
}
