package nl.verhuisloket.afhandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Oordeel;

/** The way in for every channel: judge what is there so far, accept a declaration, see where it stands. */
public interface Afhandeling {

    /**
     * Judges what was answered so far on fresh facts. A register that does not answer leaves its facts unknown: the rules that
     * need them are then left out.
     */
    Oordeel toets(Concept concept);

    /**
     * Accepts a declaration: stored, numbered and its process started in one transaction. The same key gives the same
     * declaration again, whatever the rest says.
     *
     * @param sleutel the caller's idempotency key, unique per declarant
     * @throws NietAanvaard when it cannot be a declaration or cannot be made online; nothing is stored then
     */
    Aangifte doeAangifte(Concept concept, Ondertekening ondertekening, String sleutel);

    Optional<Aangiftedossier> zoek(UUID id);

    /** The declarations this person made, newest first. */
    List<Aangiftedossier> vanAangever(Bsn aangever);

    /** @return the confirmation as PDF; empty while the move is not registered */
    Optional<byte[]> bevestiging(UUID id);

    /** @return the receipt as PDF, with the content as declared */
    byte[] ontvangstbewijs(UUID id);
}
