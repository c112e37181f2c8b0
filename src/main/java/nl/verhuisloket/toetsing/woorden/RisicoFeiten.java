package nl.verhuisloket.toetsing.woorden;

import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.jspecify.annotations.Nullable;

/**
 * The only type risk rules see, and so their whole vocabulary. It has no nationality, birthplace, residence title, country, name,
 * language, gender, religion, health, income, neighbourhood or hour (dossier A.14, E.3; Wet BRP 2.37a lid 3), and no age beyond
 * what the law itself asks of minors. Once for the declaration with its address, and once for each mover; the words of the other
 * kind are then false, null or 0.
 *
 * @param onderwerp              what it is about
 * @param persoon                number of the mover, null for the declaration
 * @param oppervlaktePerPersoon  m2 for each registered resident and mover together; null when the area or the residents are unknown
 * @param normOppervlakte        m2 per person under which a home is crowded (rules/parameters)
 * @param huishoudens            households with an adult after the move; 0 when unknown
 * @param anderenBlijven         others are registered there and the movers share the home with them
 * @param teVeelBewoners         the register refuses to list who is registered there
 * @param toestemmingOntbreekt   the municipality asks for consent and does not have it
 * @param toestemming            state of the main occupant's consent
 * @param hoofdbewonerGenoemd    the declarant named a main occupant
 * @param hoofdbewonerBekend     the named main occupant is registered there
 * @param gebruik                what the BAG says the object is for
 * @param objectInGebruik        false: the object or its building is not (yet, or any more) in use
 * @param adresInOnderzoek       the BAG investigates the address
 * @param dagenNaVerhuizing      days from the move to the receipt; 0 when on the day, ahead or unknown
 * @param andereAangifteOpen     an earlier declaration of one of these people is open
 * @param steekproef             drawn for the random control sample
 * @param verblijfInOnderzoek    the municipality investigates this mover's address (2.26)
 * @param verblijftNietOpAdres   it was established that this mover does not live at the registered address
 * @param kindZonderOuder        a child under 16 that moves without parent or guardian
 * @param minderjarigeAlleen     a declarant of 16 or 17 without a parent among the movers
 * @param kindWisseltVanOuder    a minor who moves from one separated parent to the other
 */
public record RisicoFeiten(Onderwerp onderwerp, @Nullable Integer persoon, @Nullable Double oppervlaktePerPersoon,
                           int normOppervlakte, int huishoudens, boolean anderenBlijven, boolean teVeelBewoners,
                           boolean toestemmingOntbreekt, Toestemming toestemming, boolean hoofdbewonerGenoemd,
                           boolean hoofdbewonerBekend, Gebruik gebruik, boolean objectInGebruik, boolean adresInOnderzoek,
                           int dagenNaVerhuizing, boolean andereAangifteOpen, boolean steekproef, boolean verblijfInOnderzoek,
                           boolean verblijftNietOpAdres, boolean kindZonderOuder, boolean minderjarigeAlleen,
                           boolean kindWisseltVanOuder) {

    public enum Onderwerp { AANGIFTE, PERSOON }

    /** ONBEKEND also for a ligplaats or standplaats, which has no gebruiksdoel. */
    public enum Gebruik { WONEN, LOGIES, INSTELLING, ANDERS, ONBEKEND }

    /** What a signal does (dossier E.1). */
    public enum Klasse {
        /** A person always looks. */
        REVIEW,
        /** Adds points. */
        ADD,
        /** Shown only when a person looks already. */
        INFO
    }
}
