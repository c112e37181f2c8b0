package nl.verhuisloket.afhandeling;

import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Verhuizing;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * A declaration in the making: what is null was not answered yet.
 *
 * @param digidNiveau        level of the login, null before it
 * @param adresGecontroleerd the BAG knew the address
 */
public record Concept(String gemeente, @Nullable Bsn aangever, @Nullable Integer digidNiveau, @Nullable LocalDate verhuisdatum,
                      @Nullable Adres nieuwAdres, boolean adresGecontroleerd, @Nullable Woonsituatie woonsituatie,
                      List<Meeverhuizer> meeverhuizers, @Nullable Hoofdbewoner hoofdbewoner, @Nullable Contact contact,
                      boolean oudAdresBetwist) {

    public Concept {
        meeverhuizers = List.copyOf(meeverhuizers);
    }

    /** What was accepted, to be judged again. */
    public static Concept van(Aangifte aangifte) {
        Verhuizing inhoud = aangifte.verhuizing();
        return new Concept(aangifte.gemeente(), aangifte.aangever(), aangifte.ondertekening().niveau(), inhoud.verhuisdatum(),
                inhoud.nieuwAdres(), inhoud.adresGecontroleerd(), inhoud.woonsituatie(), inhoud.meeverhuizers(),
                inhoud.hoofdbewoner(), inhoud.contact(), inhoud.oudAdresBetwist());
    }

    /** @throws IllegalStateException when an answer that a declaration needs is missing */
    public Verhuizing alsVerhuizing() {
        if (aangever == null || verhuisdatum == null || nieuwAdres == null || woonsituatie == null) {
            throw new IllegalStateException("De aangifte is nog niet compleet.");
        }
        Contact bereik = contact == null ? new Contact(null, null) : contact;
        return new Verhuizing(verhuisdatum, nieuwAdres, adresGecontroleerd, woonsituatie, meeverhuizers, hoofdbewoner, bereik,
                oudAdresBetwist);
    }

    @Override
    public String toString() {
        return "Concept[" + gemeente + "]";
    }
}
