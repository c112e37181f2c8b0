package nl.verhuisloket.brp;

import java.util.List;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.jspecify.annotations.Nullable;

/**
 * One person as the BRP knows them, as far as a relocation needs it. It holds no nationality, birthplace, residence title or
 * gender: they are never asked (Wet BRP 2.37a lid 3).
 *
 * @param volledigeNaam  first names, prefix and surname as the BRP composes them
 * @param voornamen      null when the person has none
 * @param geboorte       null when wholly unknown
 * @param verblijfplaats where the person is registered now
 * @param curatele       indicatieCurateleRegister
 * @param geheimhouding  Wet BRP 2.59
 * @param inOnderzoek    the municipality investigates the address (2.26)
 * @param opschorting    code of reden opschorting bijhouding (O, E, M, R, F or .), null when not suspended
 */
public record Persoon(Bsn bsn, String volledigeNaam, @Nullable String voornamen, @Nullable String voorvoegsel,
                      @Nullable String geslachtsnaam, @Nullable GedeeltelijkeDatum geboorte, Verblijfplaats verblijfplaats,
                      @Nullable String gemeenteVanInschrijving, boolean curatele, boolean geheimhouding,
                      boolean inOnderzoek, @Nullable String opschorting, List<Partner> partners, List<Verwant> kinderen,
                      List<Verwant> ouders, List<Gezag> gezag) {

    /** @param ontbonden true when the marriage or partnership has ended; such an entry is no proof of a current one */
    public record Partner(@Nullable Bsn bsn, String volledigeNaam, @Nullable String soortVerbintenis, boolean ontbonden) {

        @Override
        public String toString() {
            return "Partner[" + bsn + "]";
        }
    }

    /** A parent or child; without BSN when the BRP does not know it. */
    public record Verwant(@Nullable Bsn bsn, String volledigeNaam, @Nullable GedeeltelijkeDatum geboorte) {

        @Override
        public String toString() {
            return "Verwant[" + bsn + "]";
        }
    }

    /** @param soort as the BRP names it: GezamenlijkOuderlijkGezag, Voogdij, ...; an unknown one is kept as it came */
    public record Gezag(String soort, List<Bsn> gezaghouders) {
    }

    /**
     * @param soort               which of the BRP's kinds it is
     * @param adres               only with {@link Soort#ADRES}
     * @param functie             W woonadres or B briefadres, null when not said
     * @param vanaf               datum aanvang adreshouding, null when unknown
     * @param verblijftNietOpAdres the municipality has established that the person does not live there (08.99.99)
     */
    public record Verblijfplaats(Soort soort, @Nullable Adres adres, @Nullable String functie, @Nullable GedeeltelijkeDatum vanaf,
                                 boolean verblijftNietOpAdres) {

        public enum Soort { ADRES, LOCATIE, BUITENLAND, ONBEKEND }
    }

    /** Masked, so that a log line cannot leak who somebody is. */
    @Override
    public String toString() {
        return "Persoon[" + bsn + "]";
    }
}
