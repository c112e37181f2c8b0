package nl.verhuisloket.aangifte;

import java.time.LocalDate;
import java.util.List;
import nl.verhuisloket.kern.Adres;
import org.jspecify.annotations.Nullable;

/**
 * What the resident declares: when, where to, with whom. Exactly what was shown and confirmed; never enriched afterwards.
 *
 * @param verhuisdatum      the intended or actual day of the move
 * @param nieuwAdres        the address they move to
 * @param adresGecontroleerd the BAG knew the address when it was given; false when the BAG did not answer
 * @param woonsituatie      how they will live there
 * @param meeverhuizers     those declared along, at most 20
 * @param hoofdbewoner      whom to ask for consent; only when somebody else is the main occupant
 * @param contact           how to reach the declarant
 * @param oudAdresBetwist   the declarant says that the registered old address is wrong
 */
public record Verhuizing(LocalDate verhuisdatum, Adres nieuwAdres, boolean adresGecontroleerd, Woonsituatie woonsituatie,
                         List<Meeverhuizer> meeverhuizers, @Nullable Hoofdbewoner hoofdbewoner, Contact contact,
                         boolean oudAdresBetwist) {

    public Verhuizing {
        meeverhuizers = List.copyOf(meeverhuizers);
    }
}
