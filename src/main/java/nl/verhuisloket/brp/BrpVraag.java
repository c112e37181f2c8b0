package nl.verhuisloket.brp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verhuisloket.kern.Bsn;

/**
 * One question to the BRP.
 *
 * @param type   the BRP's name for the kind of question
 * @param inhoud the whole message
 * @param over   about whom, masked, fit for a log or an error
 */
record BrpVraag(String type, Map<String, Object> inhoud, String over) {

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
        return van("RaadpleegMetBurgerservicenummer", "burgerservicenummer", bsns.stream().map(Bsn::waarde).toList(), VELDEN, over);
    }

    /** Only who they are: what else is needed of a resident is asked as for anyone. */
    static BrpVraag naarBewoners(String adresseerbaarObjectId) {
        return van("ZoekMetAdresseerbaarObjectIdentificatie", "adresseerbaarObjectIdentificatie", adresseerbaarObjectId,
                List.of("burgerservicenummer"), "the residents of one address");
    }

    private static BrpVraag van(String type, String criterium, Object waarde, List<String> velden, String over) {
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("type", type);
        inhoud.put(criterium, waarde);
        inhoud.put("fields", velden);
        return new BrpVraag(type, inhoud, over);
    }

    /** Masked, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return type + " for " + over;
    }
}
