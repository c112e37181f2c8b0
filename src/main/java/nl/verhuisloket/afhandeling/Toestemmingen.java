package nl.verhuisloket.afhandeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;

/** The question to the main occupant. Only the person who was asked, logged in with their own DigiD, sees and answers it. */
public interface Toestemmingen {

    /**
     * @param code from the link
     * @param wie  who is logged in
     * @return empty when the code is unknown, or the question was put to somebody else: the two cannot be told apart
     */
    Optional<Vraag> zoek(String code, Bsn wie);

    /**
     * Records the answer once; a second answer changes nothing.
     *
     * @return the question with the answer that holds; empty as in {@link #zoek}
     */
    Optional<Vraag> beantwoord(String code, Bsn wie, boolean akkoord);

    /**
     * @param aangever name only: nothing of co-movers but their number
     * @param antwoord empty while not answered
     */
    record Vraag(String gemeente, String aangever, int aantalPersonen, Adres adres, LocalDate verhuisdatum,
                 Optional<Boolean> antwoord, boolean verlopen) {

        @Override
        public String toString() {
            return "Vraag[" + gemeente + ", " + antwoord + "]";
        }
    }
}
