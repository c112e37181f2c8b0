package nl.verhuisloket.afhandeling.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.aangifte.Woonsituatie;
import org.jspecify.annotations.Nullable;

/**
 * A declaration from another intake, such as a form builder.
 *
 * @param gemeente       four digits; 0363 when left out
 * @param verhuisdatum   ISO date
 * @param woonsituatie   ZELFSTANDIG, KAMER or INWONEND
 * @param meeverhuizers  BSNs, at most 20
 * @param hoofdbewoner   only with KAMER or INWONEND
 * @param oudAdresBetwist the declarant says that the registered old address is wrong
 */
public record Aangifteverzoek(@Nullable String gemeente,
                              @NotNull(message = "Vul de verhuisdatum in, zoals 2026-12-01.") LocalDate verhuisdatum,
                              @NotNull(message = "Vul het nieuwe adres in.") @Valid NieuwAdres nieuwAdres,
                              @NotNull(message = "Zeg hoe de bewoners gaan wonen: ZELFSTANDIG, KAMER of INWONEND.") Woonsituatie woonsituatie,
                              @Nullable @Size(max = 20, message = "Er kunnen ten hoogste 20 personen mee.") List<String> meeverhuizers,
                              @Nullable Hoofdbewoner hoofdbewoner, @Nullable Contact contact, @Nullable Boolean oudAdresBetwist) {

    /** @param huisletter one letter  @param toevoeging up to four characters */
    public record NieuwAdres(@NotBlank(message = "Vul de postcode in.") String postcode,
                             @NotNull(message = "Vul het huisnummer in.") @Min(value = 1, message = "Een huisnummer is 1 of hoger.") Integer huisnummer, @Nullable String huisletter,
                             @Nullable String toevoeging) {

        @Override
        public String toString() {
            return "NieuwAdres[*****]";
        }
    }

    @Override
    public String toString() {
        return "Aangifteverzoek[*****]";
    }
}
