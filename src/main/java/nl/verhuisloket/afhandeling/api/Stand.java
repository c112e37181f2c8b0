package nl.verhuisloket.afhandeling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stands, as the API tells it.
 *
 * @param status           ONTVANGEN, WACHT_OP_TOESTEMMING, IN_BEOORDELING, WACHT_OP_VERHUISDATUM, AANGEBODEN, VERWERKT,
 *                         NIET_GEVOLGD or INGETROKKEN
 * @param uitkomst         null until the facts are there
 * @param registratiedatum the date that counts (Wet BRP 2.20 lid 3)
 * @param redenen          legal findings in words; never risk signals or points
 * @param storing          a neighbour does not answer; we keep trying
 */
record Stand(UUID id, String zaaknummer, String status, @Nullable String uitkomst, LocalDate verhuisdatum,
             @Nullable LocalDate registratiedatum, Instant ontvangst, List<Reden> redenen, List<Gebeurtenis> tijdlijn,
             boolean storing) {

    record Reden(String regel, String bron, String zin) {
    }

    record Gebeurtenis(Instant moment, String soort, String zin) {
    }

    static Stand van(Aangiftedossier dossier, boolean voorBehandelaar) {
        Aangifte aangifte = dossier.aangifte();
        Oordeel oordeel = dossier.oordeel();
        return new Stand(aangifte.id(), aangifte.zaaknummer(), aangifte.status().name(),
                oordeel == null ? null : oordeel.uitkomst().code(), aangifte.verhuizing().verhuisdatum(),
                aangifte.registratiedatum(), aangifte.ontvangst(),
                oordeel == null ? List.of() : oordeel.bevindingen().stream().filter(bevinding -> isWettelijk(bevinding, voorBehandelaar))
                        .map(bevinding -> new Reden(bevinding.regel(), bevinding.bron(), bevinding.zinU())).toList(),
                dossier.tijdlijn().stream().map(wat -> new Gebeurtenis(wat.moment(), wat.soort(), wat.zin())).toList(),
                dossier.storing());
    }

    /** A specialist sees no risk findings before their first judgement; a resident reads reasons, never signals. */
    private static boolean isWettelijk(Bevinding bevinding, boolean voorBehandelaar) {
        if (bevinding.gevolg() == Bevinding.Gevolg.SIGNAAL) {
            return false;
        }
        boolean wetOfBeleid = bevinding.regel().startsWith("WBRP-") || bevinding.regel().startsWith("BELEID-");
        return !voorBehandelaar || wetOfBeleid && !bevinding.regel().equals("BELEID-PUNTEN");
    }
}
