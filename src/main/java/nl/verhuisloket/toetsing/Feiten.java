package nl.verhuisloket.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one declaration at one moment. No BSN, no name, no nationality, no birthplace, no gender:
 * a person is a number in this declaration. What is null was not known at {@code peilmoment}; then only the rules that need
 * it are left out, as in a conversation that has just begun.
 *
 * @param peilmoment     when the facts were gathered
 * @param gemeente       the municipality the declaration is made to, four digits; decides which policy holds
 * @param ontvangst      day of receipt in Amsterdam, never null
 * @param verhuisdatum   the declared day of the move
 * @param woonsituatie   as declared
 * @param oudAdresBetwist the declarant says that the registered old address is wrong
 * @param digidNiveau    level of the login: 10, 20, 25 or 30; null before login
 * @param adres          the new address; null when not yet given
 * @param bewoning       who is registered there; null when not asked
 * @param aangever       null before login
 * @param meeverhuizers  in the order of the declaration; empty when nobody moves along or it was not yet asked
 * @param toestemming    state of the main occupant's consent
 * @param openstaandeAangifte an earlier declaration of one of these people is still open, for another address or date
 * @param steekproef     drawn for the random control sample (dossier A.14)
 * @param aangeverBlijft the declarant declares for others only and does not move (Wet BRP 2.48, 2.49 lid 5)
 */
public record Feiten(Instant peilmoment, String gemeente, LocalDate ontvangst, @Nullable LocalDate verhuisdatum,
                     @Nullable Woonsituatie woonsituatie, boolean oudAdresBetwist, @Nullable Integer digidNiveau,
                     @Nullable Adresfeiten adres, @Nullable Bewoning bewoning, @Nullable Persoonsfeiten aangever,
                     List<Persoonsfeiten> meeverhuizers, Toestemming toestemming, boolean openstaandeAangifte,
                     boolean steekproef, boolean aangeverBlijft) {

    public Feiten {
        meeverhuizers = List.copyOf(meeverhuizers);
    }

    /** As in nearly every declaration: the declarant moves too. */
    public Feiten(Instant peilmoment, String gemeente, LocalDate ontvangst, @Nullable LocalDate verhuisdatum,
                  @Nullable Woonsituatie woonsituatie, boolean oudAdresBetwist, @Nullable Integer digidNiveau,
                  @Nullable Adresfeiten adres, @Nullable Bewoning bewoning, @Nullable Persoonsfeiten aangever,
                  List<Persoonsfeiten> meeverhuizers, Toestemming toestemming, boolean openstaandeAangifte, boolean steekproef) {
        this(peilmoment, gemeente, ontvangst, verhuisdatum, woonsituatie, oudAdresBetwist, digidNiveau, adres, bewoning, aangever,
                meeverhuizers, toestemming, openstaandeAangifte, steekproef, false);
    }

    /** How far the question to the main occupant has come. */
    public enum Toestemming { NIET_GEVRAAGD, GEVRAAGD, GEGEVEN, GEWEIGERD, GEEN_ANTWOORD }

    /**
     * What the BAG says of the new address.
     *
     * @param gevonden       false: the BAG does not know the address, and nothing below is filled
     * @param gemeentecode   the municipality it lies in today
     * @param objectsoort    Verblijfsobject, Ligplaats or Standplaats
     * @param objectstatus   as the BAG words it
     * @param oppervlakte    m2, null where there is none or a dummy
     * @param instelling     on the municipality's list of institutions
     */
    public record Adresfeiten(boolean gevonden, @Nullable String gemeentecode, @Nullable String objectsoort,
                              @Nullable String objectstatus, List<String> gebruiksdoelen, List<String> pandstatussen,
                              @Nullable Integer oppervlakte, boolean nevenadres, boolean inOnderzoek, boolean instelling) {
    }

    /**
     * Who is registered at the new address and does not move along.
     *
     * @param bewoners            number of registered residents, movers not counted; never what the declarant says
     * @param volwassenHuishoudens number of households with an adult among them
     * @param veel                the register refuses to list them (more than its maximum)
     * @param hoofdbewonerGenoemd the declarant named a main occupant
     * @param hoofdbewonerBekend  the named main occupant is registered there as an adult
     */
    public record Bewoning(int bewoners, int volwassenHuishoudens, boolean veel, boolean hoofdbewonerGenoemd,
                           boolean hoofdbewonerBekend) {
    }

    /**
     * One mover.
     *
     * @param nummer          0 is the declarant, 1 the first co-mover
     * @param gevonden        false: the BRP does not know this person
     * @param geboorte        null when wholly unknown
     * @param relatie         what this person is to the declarant, from the BRP
     * @param opschorting     O, E, M, R, F or .; null when not suspended
     * @param verblijfsoort   ADRES, LOCATIE, BUITENLAND or ONBEKEND
     * @param functieAdres    W or B
     * @param adresSinds      start of the current address
     * @param zelfdeAdres     the new address is where this person is registered already
     * @param woontBijAangever registered at the declarant's current address
     * @param ouderVerhuistMee a parent of this person is among the movers; meaningful for minors
     * @param oudersGescheiden the other parent is registered elsewhere than the declaring one
     */
    public record Persoonsfeiten(int nummer, boolean gevonden, @Nullable GedeeltelijkeDatum geboorte, Relatie relatie,
                                 boolean curatele, boolean geheimhouding, boolean inOnderzoek, boolean verblijftNietOpAdres,
                                 @Nullable String opschorting, @Nullable String verblijfsoort, @Nullable String functieAdres,
                                 @Nullable GedeeltelijkeDatum adresSinds, @Nullable String gemeenteVanInschrijving,
                                 boolean zelfdeAdres, boolean woontBijAangever, boolean ouderVerhuistMee,
                                 boolean oudersGescheiden) {
    }

    /** What a person is to the declarant, as the BRP knows it now. */
    public enum Relatie { ZELF, PARTNER, KIND, OUDER, GEZAG_OVER, GEEN }
}
