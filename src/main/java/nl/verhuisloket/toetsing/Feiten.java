package nl.verhuisloket.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param bestemming     where to, when not simply another woonadres; null is {@link Bestemming#WOONADRES}
 * @param woonrecht      lease, deed of purchase or another proof that the movers may live there; null is {@link Bewijs#GEEN}
 * @param storing        on which days the loket could not be used; null when there were none
 * @param verloop        what went before with this declarant; null when not known
 * @param adresverloop   what went before at the new address, and on which of the municipality's lists it is; null when not known
 */
public record Feiten(Instant peilmoment, String gemeente, LocalDate ontvangst, @Nullable LocalDate verhuisdatum,
                     @Nullable Woonsituatie woonsituatie, boolean oudAdresBetwist, @Nullable Integer digidNiveau,
                     @Nullable Adresfeiten adres, @Nullable Bewoning bewoning, @Nullable Persoonsfeiten aangever,
                     List<Persoonsfeiten> meeverhuizers, Toestemming toestemming, boolean openstaandeAangifte,
                     boolean steekproef, boolean aangeverBlijft, Bestemming bestemming, Bewijs woonrecht,
                     @Nullable Storing storing, Verloop.Aangifte verloop, Verloop.Adres adresverloop) {

    // Facts that were stored before these parts existed have null here; they are judged as then.
    public Feiten {
        meeverhuizers = List.copyOf(meeverhuizers);
        bestemming = bestemming == null ? Bestemming.WOONADRES : bestemming;
        woonrecht = Bewijs.ofGeen(woonrecht);
        verloop = verloop == null ? Verloop.Aangifte.ONBEKEND : verloop;
        adresverloop = adresverloop == null ? Verloop.Adres.ONBEKEND : adresverloop;
    }

    /** A move to a woonadres of which nothing is known from before. */
    public Feiten(Instant peilmoment, String gemeente, LocalDate ontvangst, @Nullable LocalDate verhuisdatum,
                  @Nullable Woonsituatie woonsituatie, boolean oudAdresBetwist, @Nullable Integer digidNiveau,
                  @Nullable Adresfeiten adres, @Nullable Bewoning bewoning, @Nullable Persoonsfeiten aangever,
                  List<Persoonsfeiten> meeverhuizers, Toestemming toestemming, boolean openstaandeAangifte, boolean steekproef,
                  boolean aangeverBlijft) {
        this(peilmoment, gemeente, ontvangst, verhuisdatum, woonsituatie, oudAdresBetwist, digidNiveau, adres, bewoning, aangever,
                meeverhuizers, toestemming, openstaandeAangifte, steekproef, aangeverBlijft, Bestemming.WOONADRES, Bewijs.GEEN, null,
                Verloop.Aangifte.ONBEKEND, Verloop.Adres.ONBEKEND);
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
     * The loket could not be used.
     *
     * @param dagen  the days on which the outage log says so; a term that ends on one of them runs on (Wmebv, Stb. 2023, 183)
     * @param gemeld the declarant says that the loket could not be used on the last day of the term
     */
    public record Storing(List<LocalDate> dagen, boolean gemeld) {

        public Storing {
            dagen = List.copyOf(dagen);
        }
    }

    /**
     * What the BAG says of the new address.
     *
     * @param gevonden       false: the BAG does not know the address, and nothing below is filled
     * @param gemeentecode   the municipality it lies in today
     * @param objectsoort    Verblijfsobject, Ligplaats or Standplaats
     * @param objectstatus   as the BAG words it
     * @param oppervlakte    m2, null where there is none or a dummy
     * @param nevenadres     what was declared is an extra address of an object with another hoofdadres, which is the one registered
     * @param instelling     on the municipality's list of institutions
     * @param objecten       number of addressable objects that this postcode and number stand for while none was chosen; null or 1
     *                       when it is clear which one
     */
    public record Adresfeiten(boolean gevonden, @Nullable String gemeentecode, @Nullable String objectsoort,
                              @Nullable String objectstatus, List<String> gebruiksdoelen, List<String> pandstatussen,
                              @Nullable Integer oppervlakte, boolean nevenadres, boolean inOnderzoek, boolean instelling,
                              @Nullable Integer objecten) {

        public Adresfeiten(boolean gevonden, @Nullable String gemeentecode, @Nullable String objectsoort,
                           @Nullable String objectstatus, List<String> gebruiksdoelen, List<String> pandstatussen,
                           @Nullable Integer oppervlakte, boolean nevenadres, boolean inOnderzoek, boolean instelling) {
            this(gevonden, gemeentecode, objectsoort, objectstatus, gebruiksdoelen, pandstatussen, oppervlakte, nevenadres, inOnderzoek,
                    instelling, null);
        }
    }

    /**
     * Who is registered at the new address and does not move along.
     *
     * @param bewoners            number of registered residents, movers not counted; never what the declarant says
     * @param volwassenHuishoudens number of households with an adult among them
     * @param veel                the register refuses to list them (more than its maximum)
     * @param hoofdbewonerGenoemd the declarant named a main occupant
     * @param hoofdbewonerBekend  the named main occupant is registered there as an adult
     * @param opschortingHoofdbewoner O, E, M, R, F or . of the named main occupant, or, when nobody was named, of who was last
     *                            registered there; null when not suspended or not known
     */
    public record Bewoning(int bewoners, int volwassenHuishoudens, boolean veel, boolean hoofdbewonerGenoemd,
                           boolean hoofdbewonerBekend, @Nullable String opschortingHoofdbewoner) {

        public Bewoning(int bewoners, int volwassenHuishoudens, boolean veel, boolean hoofdbewonerGenoemd, boolean hoofdbewonerBekend) {
            this(bewoners, volwassenHuishoudens, veel, hoofdbewonerGenoemd, hoofdbewonerBekend, null);
        }
    }

    /**
     * One mover.
     *
     * @param nummer          0 is the declarant, 1 the first co-mover
     * @param gevonden        false: the BRP does not know this person
     * @param geboorte        null when wholly unknown; of somebody who was typed by name and not found: as typed
     * @param relatie         what this person is to the declarant, from the BRP
     * @param opschorting     O, E, M, R, F or .; null when not suspended
     * @param verblijfsoort   ADRES, LOCATIE, BUITENLAND or ONBEKEND
     * @param functieAdres    W or B
     * @param adresSinds      start of the current address
     * @param zelfdeAdres     the new address is where this person is registered already
     * @param woontBijAangever registered at the declarant's current address
     * @param ouderVerhuistMee a parent of this person is among the movers; meaningful for minors
     * @param oudersGescheiden the other parent is registered elsewhere than the declaring one
     * @param stukken         documents about this person; null is {@link Bewijs.Stukken#GEEN}
     * @param beletselen      what the back office says stands in the way; null or empty when nothing does or it was not asked
     * @param verloop         what went before; null when not known
     */
    public record Persoonsfeiten(int nummer, boolean gevonden, @Nullable GedeeltelijkeDatum geboorte, Relatie relatie,
                                 boolean curatele, boolean geheimhouding, boolean inOnderzoek, boolean verblijftNietOpAdres,
                                 @Nullable String opschorting, @Nullable String verblijfsoort, @Nullable String functieAdres,
                                 @Nullable GedeeltelijkeDatum adresSinds, @Nullable String gemeenteVanInschrijving,
                                 boolean zelfdeAdres, boolean woontBijAangever, boolean ouderVerhuistMee,
                                 boolean oudersGescheiden, Bewijs.Stukken stukken, Set<Beletsel> beletselen,
                                 Verloop.Persoon verloop) {

        public Persoonsfeiten {
            stukken = stukken == null ? Bewijs.Stukken.GEEN : stukken;
            beletselen = beletselen == null ? Set.of() : Set.copyOf(beletselen);
            verloop = verloop == null ? Verloop.Persoon.ONBEKEND : verloop;
        }

        /** Somebody without documents, of whom nothing is known from before. */
        public Persoonsfeiten(int nummer, boolean gevonden, @Nullable GedeeltelijkeDatum geboorte, Relatie relatie, boolean curatele,
                              boolean geheimhouding, boolean inOnderzoek, boolean verblijftNietOpAdres, @Nullable String opschorting,
                              @Nullable String verblijfsoort, @Nullable String functieAdres, @Nullable GedeeltelijkeDatum adresSinds,
                              @Nullable String gemeenteVanInschrijving, boolean zelfdeAdres, boolean woontBijAangever,
                              boolean ouderVerhuistMee, boolean oudersGescheiden) {
            this(nummer, gevonden, geboorte, relatie, curatele, geheimhouding, inOnderzoek, verblijftNietOpAdres, opschorting,
                    verblijfsoort, functieAdres, adresSinds, gemeenteVanInschrijving, zelfdeAdres, woontBijAangever, ouderVerhuistMee,
                    oudersGescheiden, Bewijs.Stukken.GEEN, Set.of(), Verloop.Persoon.ONBEKEND);
        }
    }

    /** What a person is to the declarant, as the BRP knows it now. */
    public enum Relatie {
        ZELF, PARTNER, KIND, OUDER, GEZAG_OVER,
        /** Was spouse or registered partner; dissolved. */
        EX_PARTNER,
        GEEN
    }
}
