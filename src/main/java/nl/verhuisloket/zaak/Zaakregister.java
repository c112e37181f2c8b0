package nl.verhuisloket.zaak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;

/**
 * The municipality's zaken and documents (ZGW). Every call may be repeated after a crash: it first looks for what it was to
 * make, and makes only what is missing.
 *
 * @see <a href="https://vng-realisatie.github.io/gemma-zaken/">ZGW Zaken 1.5, Catalogi 1.3, Documenten 1.4</a>
 */
public interface Zaakregister {

    /**
     * Makes the zaak, unless it is there.
     *
     * @throws ZaakregisterNietBereikbaar when it gave no usable answer
     */
    void maakZaak(Zaakgegevens zaak);

    /** Adds the declarant as initiator and each co-mover as belanghebbende, as far as missing. */
    void koppelBetrokkenen(Zaaksleutel zaak, Bsn aangever, List<Bsn> meeverhuizers);

    /** Adds the new address as zaakobject, unless it is there. */
    void koppelAdres(Zaaksleutel zaak, Adres nieuwAdres);

    /** Sets a status once; the toelichting is a sentence for the resident. */
    void zetStatus(Zaaksleutel zaak, Zaakstatus status, String toelichting, Instant moment);

    /**
     * Files a document with the zaak once per {@code soort}: looked up by its own identificatie first.
     *
     * @param pdf the document itself
     */
    void archiveer(Zaaksleutel zaak, Documentsoort soort, String titel, byte[] pdf, LocalDate creatiedatum);

    /** Sets the resultaat and then the end status, as far as missing. */
    void sluit(Zaaksleutel zaak, Zaakresultaat resultaat, String toelichting, Instant moment);

    /** @param identificatie our own zaaknummer, unique within the municipality's RSIN */
    record Zaaksleutel(String gemeente, String identificatie) {
    }

    /**
     * @param aangifteId      goes along as kenmerk
     * @param geheim          a mover has geheimhouding: a higher vertrouwelijkheidaanduiding
     */
    record Zaakgegevens(Zaaksleutel sleutel, String aangifteId, LocalDate startdatum, boolean geheim) {
    }

    /** Statustypen by their omschrijving in the catalogus (dossier D.7). */
    enum Zaakstatus {
        ONTVANGEN("Ontvangen"), IN_BEHANDELING("In behandeling"), WACHT_OP_AANVULLING("Wacht op aanvulling"),
        IN_BEOORDELING("In beoordeling"), WACHT_OP_VERHUISDATUM("Wacht op verhuisdatum"), VERWERKT("Verwerkt in BRP"),
        AFGEHANDELD("Afgehandeld");

        private final String omschrijving;

        Zaakstatus(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        public String omschrijving() {
            return omschrijving;
        }
    }

    /** Resultaattypen by their omschrijving in the catalogus. */
    enum Zaakresultaat {
        VERWERKT("Verwerkt"), NIET_GEVOLGD("Niet gevolgd"), INGETROKKEN("Ingetrokken");

        private final String omschrijving;

        Zaakresultaat(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        public String omschrijving() {
            return omschrijving;
        }
    }

    /** Informatieobjecttypen by their omschrijving in the catalogus. */
    enum Documentsoort {
        AANGIFTE("Aangifte"), BEVESTIGING("Bevestiging"), BESLUIT("Besluit");

        private final String omschrijving;

        Documentsoort(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        public String omschrijving() {
            return omschrijving;
        }
    }
}
