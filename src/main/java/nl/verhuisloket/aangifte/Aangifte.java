package nl.verhuisloket.aangifte;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of relocation as it was received (Wet BRP 2.39). Content and receipt never change; status does.
 *
 * @param id               key from which every key to the outside is derived
 * @param zaaknummer       our own identificatie of the zaak, given at submission: {@code VHZ-2026-000123}
 * @param gemeente         code of the municipality it is made to
 * @param ontvangst        moment of receipt; its day in Amsterdam is the day that counts
 * @param status           where it stands
 * @param registratiedatum the date that counts (2.20 lid 3), null until judged
 */
public record Aangifte(UUID id, String zaaknummer, String gemeente, Bsn aangever, Instant ontvangst, Verhuizing verhuizing,
                       Ondertekening ondertekening, Aangiftestatus status, @Nullable LocalDate registratiedatum) {

    public LocalDate ontvangstdatum() {
        return Kalender.dag(ontvangst);
    }

    @Override
    public String toString() {
        return "Aangifte[" + zaaknummer + ", " + status + "]";
    }
}
