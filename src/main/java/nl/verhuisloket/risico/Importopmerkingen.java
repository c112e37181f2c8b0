package nl.verhuisloket.risico;

import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.risico.vrijbrp.Profiel;
import nl.verhuisloket.risico.vrijbrp.Vertaling;

/** What a risk manager is told of a profile as a whole. */
final class Importopmerkingen {

    private Importopmerkingen() {
    }

    static List<String> over(Profiel profiel, Vertaling vertaling, int grens) {
        List<String> opmerkingen = new ArrayList<>();
        if (vertaling.isLeeg()) {
            opmerkingen.add("Geen enkele regel werd een rij: er is geen concept gemaakt.");
            return opmerkingen;
        }
        opmerkingen.add(profiel.drempel() > 0
                ? "De scores zijn omgerekend van drempel " + profiel.drempel() + " naar " + grens + " punten, naar boven afgerond."
                : "Het profiel heeft geen drempel; de scores zijn overgenomen zoals ze waren, tot en met 100.");
        opmerkingen.add("Daar telden de scores van alle verhuizers op; hier tellen aangifte en adres een keer, plus de hoogste som van een persoon.");
        if (!profiel.gaatOverElkeVerhuizing()) {
            opmerkingen.add("Het profiel gold alleen voor " + String.join(", ", profiel.zaaksoorten()) + "; hier geldt een signaal voor elke verhuizing.");
        }
        opmerkingen.add("Ingevuld zijn vanaf, totEnMet, vastgesteld, grond en reden: de export heeft ze niet. Controleer ze voor u de tabel indient.");
        return opmerkingen;
    }
}
