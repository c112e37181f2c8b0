package nl.verhuisloket.aangifte;

import java.time.LocalDate;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * A person declared along. In which capacity follows from the facts, not from what the declarant says.
 *
 * @param bsn           null when the BRP did not answer and the person was typed by name and birth date
 * @param naam          as shown to, or typed by, the declarant
 * @param geboortedatum null when the BRP holds no full date
 */
public record Meeverhuizer(@Nullable Bsn bsn, String naam, @Nullable LocalDate geboortedatum) {

    @Override
    public String toString() {
        return "Meeverhuizer[" + bsn + "]";
    }
}
