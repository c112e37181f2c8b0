package nl.verhuisloket.toetsing.woorden;

import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.jspecify.annotations.Nullable;

/**
 * The only type risk rules see, and so their whole vocabulary. It has no nationality, birthplace, residence title, country, name,
 * language, gender, religion, health, income, neighbourhood or hour (dossier A.14, E.3; Wet BRP 2.37a lid 3), and no age beyond
 * what the law itself asks of minors. Once for the declaration with its address, and once for each mover; the words of the other
 * kind are then false, null or 0. Null is not known, and a comparison with it does not hold.
 *
 * @param onderwerp              what it is about
 * @param persoon                number of the mover, null for the declaration
 * @param oppervlaktePerPersoon  m2 for each registered resident and mover together; null when the area or the residents are unknown
 * @param normOppervlakte        m2 per person under which a home is crowded (rules/parameters)
 * @param huishoudens            households with an adult after the move; 0 when unknown
 * @param anderenBlijven         others are registered there and the movers share the home with them
 * @param teVeelBewoners         the register refuses to list who is registered there
 * @param zonderBewoners         it is known that nobody but the movers is registered there
 * @param toestemmingOntbreekt   the municipality asks for consent and has neither that nor an accepted proof of the right to live there
 * @param toestemming            state of the main occupant's consent
 * @param hoofdbewonerGenoemd    the declarant named a main occupant
 * @param hoofdbewonerBekend     the named main occupant is registered there
 * @param hoofdbewonerVertrokken the main occupant, or who was last registered there, died or emigrated
 * @param gebruik                what the BAG says the object is for
 * @param objectInGebruik        false: the object or its building is not (yet, or any more) in use
 * @param adresInOnderzoek       the BAG investigates the address
 * @param opAandachtslijst       on the municipality's attention list, not expired
 * @param gedeeldeWoning         on the municipality's list of shared homes
 * @param opvang                 on the municipality's list of shelters and other short stays
 * @param instelling             an institution (2.40)
 * @param aankomsten             people whose stay there began in the past year
 * @param mediaanVerblijf        median days stayed by those who left
 * @param dagenLeeg              days without a registered resident
 * @param andereAangiften        other declarations to this address in thirty days
 * @param briefadressen          people who have their briefadres there
 * @param briefadresgevers       different briefadresgevers among them
 * @param dagenNaVerhuizing      days from the move to the receipt; 0 when on the day, ahead or unknown
 * @param andereAangifteOpen     an earlier declaration of one of these people is open
 * @param sessieadressen         new addresses declared from this session or device in thirty days
 * @param zelfdeContact          unrelated declarations with the same e-mail address or telephone number in ninety days
 * @param contactVrijgesteld     that is on the municipality's list of employers and helpers
 * @param vertegenwoordigden     unrelated people the declarant was authorised by in ninety days
 * @param steekproef             drawn for the random control sample
 * @param signaalOpen            an LAA signal or terugmelding about this address, or this mover, is open and not expired
 * @param bewijsTegenstrijdig    a person found a document of the declaration, or of this mover, not to fit
 * @param verblijfInOnderzoek    the municipality investigates this mover's address (2.26)
 * @param verblijftNietOpAdres   it was established that this mover does not live at the registered address
 * @param verhuizingen           moves in a year, this one counted unless it is to a shelter
 * @param dagenSindsVorige       days from the previous move to this one
 * @param terugkeren             times registered again in two years, after a departure of less than two years
 * @param wisseltFunctie         from woonadres to briefadres, or from briefadres to woonadres at the same address
 * @param partnerBlijft          lives with a spouse or registered partner who is not in the declaration
 * @param familieOpAdres         a parent or child lives at the new address
 * @param kindZonderOuder        a child under 16 that moves without parent or guardian
 * @param minderjarigeAlleen     a declarant of 16 or 17 without a parent among the movers
 * @param kindWisseltVanOuder    a minor who moves from one separated parent to the other
 */
public record RisicoFeiten(Onderwerp onderwerp, @Nullable Integer persoon, @Nullable Double oppervlaktePerPersoon,
                           int normOppervlakte, int huishoudens, boolean anderenBlijven, boolean teVeelBewoners,
                           boolean zonderBewoners, boolean toestemmingOntbreekt, Toestemming toestemming, boolean hoofdbewonerGenoemd,
                           boolean hoofdbewonerBekend, boolean hoofdbewonerVertrokken, Gebruik gebruik, boolean objectInGebruik,
                           boolean adresInOnderzoek, boolean opAandachtslijst, boolean gedeeldeWoning, boolean opvang,
                           boolean instelling, @Nullable Integer aankomsten, @Nullable Integer mediaanVerblijf,
                           @Nullable Integer dagenLeeg, @Nullable Integer andereAangiften, @Nullable Integer briefadressen,
                           @Nullable Integer briefadresgevers, int dagenNaVerhuizing, boolean andereAangifteOpen,
                           @Nullable Integer sessieadressen, @Nullable Integer zelfdeContact, boolean contactVrijgesteld,
                           @Nullable Integer vertegenwoordigden, boolean steekproef, boolean signaalOpen, boolean bewijsTegenstrijdig,
                           boolean verblijfInOnderzoek, boolean verblijftNietOpAdres, @Nullable Integer verhuizingen,
                           @Nullable Integer dagenSindsVorige, @Nullable Integer terugkeren, boolean wisseltFunctie,
                           boolean partnerBlijft, boolean familieOpAdres, boolean kindZonderOuder, boolean minderjarigeAlleen,
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
