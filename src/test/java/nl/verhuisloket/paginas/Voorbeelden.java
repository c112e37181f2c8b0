package nl.verhuisloket.paginas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.aangifte.Verhuizing;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Aangiftedossier.Gebeurtenis;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.kern.Postcode;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Uitkomst;

/** Declarations of published fictional persons, in each state that a page shows. It is 24 November 2026. */
final class Voorbeelden {

    static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    static final Bsn SUZANNE = new Bsn("999993653");
    static final Bsn LANCE = new Bsn("999990858");
    static final Adres HEUVELRING = adres("Heuvelring", 12, "5038EA", "Tilburg");
    static final Adres BOTERDIEP = adres("Boterdiep", 31, "3077AW", "Rotterdam");
    static final Bevinding WET = new Bevinding("WBRP-2.59-GEHEIMHOUDING", Gevolg.BEOORDELEN, "Wet BRP art. 2.59, 2026-10-01", 0, 0,
            Map.of("geheimhouding", "ja"), "Voor u geldt geheimhouding. Daarom kijkt een medewerker naar uw aangifte.",
            "Voor jou geldt geheimhouding. Daarom kijkt een medewerker naar je aangifte.", "");
    static final Bevinding SIGNAAL = new Bevinding("RISICO-S07-VOLLE-WONING", Gevolg.SIGNAAL, "beleid", null, 40, Map.of("bewoners", "9"),
            "Op dit adres staan veel mensen ingeschreven.", "Op dit adres staan veel mensen ingeschreven.", "");
    static final Bevinding DREMPEL = new Bevinding("RISICO-DREMPEL", Gevolg.BEOORDELEN, "beleid", null, 0, Map.of("punten", "40"),
            "Wij kijken een deel van de aangiften na.", "Wij kijken een deel van de aangiften na.", "");

    private Voorbeelden() {
    }

    static Adres adres(String straat, int nummer, String postcode, String plaats) {
        return new Adres(straat, nummer, null, null, new Postcode(postcode), plaats, null, null, null);
    }

    static Aangiftedossier dossier(UUID id, String gemeente, Bsn aangever, Aangiftestatus status, Bevinding... bevindingen) {
        LocalDate telt = status == Aangiftestatus.VERWERKT ? LocalDate.of(2026, 11, 20) : null;
        Verhuizing verhuizing = new Verhuizing(LocalDate.of(2026, 11, 20), HEUVELRING, true, Woonsituatie.INWONEND,
                List.of(new Meeverhuizer(new Bsn("999990949"), "Marianne de Jong", null)),
                new Hoofdbewoner("Stephan Janssen", "stephan@voorbeeld.nl", null), new Contact("ik@voorbeeld.nl", null), false);
        Aangifte aangifte = new Aangifte(id, "VHZ-2026-000123", gemeente, aangever, NU.minusSeconds(3600), verhuizing,
                new Ondertekening("hash", 20, "1", "samenvatting", "gesprek"), status, telt);
        return new Aangiftedossier(aangifte, oordeel(bevindingen), tijdlijn(), false);
    }

    private static Oordeel oordeel(Bevinding... bevindingen) {
        Uitkomst uitkomst = bevindingen.length == 0 ? new Uitkomst.Automatisch() : new Uitkomst.Beoordelen(List.of(bevindingen));
        return new Oordeel(uitkomst, List.of(bevindingen), List.of(), LocalDate.of(2026, 11, 20), 40, "1");
    }

    static List<Gebeurtenis> tijdlijn() {
        return List.of(new Gebeurtenis(NU.minusSeconds(3600), "ontvangen", "De aangifte is ontvangen.", "inwoner"),
                new Gebeurtenis(NU.minusSeconds(3590), "zaak-aangemaakt", "De gemeente heeft een zaak gemaakt.", "loket"));
    }

    static Aangiftedossier met(Aangiftedossier dossier, Gebeurtenis nieuw) {
        List<Gebeurtenis> alle = new ArrayList<>(dossier.tijdlijn());
        alle.add(nieuw);
        return new Aangiftedossier(dossier.aangifte(), dossier.oordeel(), alle, dossier.storing());
    }

    static Persoon suzanne(boolean geheim) {
        Persoon.Verblijfplaats verblijf = new Persoon.Verblijfplaats(Persoon.Verblijfplaats.Soort.ADRES, BOTERDIEP, "W",
                new GedeeltelijkeDatum(2015, 6, null), false);
        return new Persoon(SUZANNE, "Suzanne Moulin", "Suzanne", null, "Moulin", GedeeltelijkeDatum.van(LocalDate.of(1985, 12, 1)), verblijf,
                "0599", false, geheim, false, null, List.of(), List.of(), List.of(), List.of());
    }

    static Feiten feiten() {
        return new Feiten(NU, "0363", LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 20), Woonsituatie.INWONEND, false, 20, null,
                new Feiten.Bewoning(2, 1, false, true, true), null, List.of(), Feiten.Toestemming.GEWEIGERD, false, false);
    }
}
