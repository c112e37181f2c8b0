package nl.verhuisloket.behandeling;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Verhuizing;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Beoordelingen.Beoordelingsdossier;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Feiten;
import org.jspecify.annotations.Nullable;

/**
 * One case as a specialist sees it, in words.
 *
 * @param namen        as declared, declarant not among them; for when the BRP does not answer
 * @param besluit      who decided and when; null while open
 * @param toestemming  name of a {@link Feiten.Toestemming}, or ONBEKEND
 * @param bewoners     registered at the new address, movers not counted; null when not asked
 */
record Zaakbeeld(UUID id, String zaaknummer, boolean open, boolean geheim, String ontvangen, String verhuisdatum, String nieuwAdres,
                 boolean gecontroleerd, @Nullable String oudAdres, boolean betwist, String woonsituatie, String toestemming,
                 @Nullable String hoofdbewoner, @Nullable Integer bewoners, boolean veelBewoners, List<Persoonsbeeld> personen,
                 List<String> namen, Bevindingen bevindingen, List<Stap> tijdlijn, @Nullable Stap besluit) {

    private static final Set<String> GEEN_MEDEWERKER = Set.of("loket", "inwoner", "hoofdbewoner");

    record Stap(String moment, String zin, String door) {
    }

    static Zaakbeeld van(Beoordelingsdossier beoordeling) {
        Aangiftedossier dossier = beoordeling.dossier();
        Aangifte aangifte = dossier.aangifte();
        Verhuizing verhuizing = aangifte.verhuizing();
        Feiten feiten = beoordeling.feiten();
        Feiten.Bewoning bewoning = feiten == null ? null : feiten.bewoning();
        List<Stap> tijdlijn = tijdlijn(dossier);
        return new Zaakbeeld(aangifte.id(), aangifte.zaaknummer(), beoordeling.open(), isGeheim(beoordeling),
                Kalender.metTijd(aangifte.ontvangst()), Kalender.metWeekdag(verhuizing.verhuisdatum()), verhuizing.nieuwAdres().leesbaar(),
                verhuizing.adresGecontroleerd(), beoordeling.oudAdres() == null ? null : beoordeling.oudAdres().leesbaar(),
                verhuizing.oudAdresBetwist(), verhuizing.woonsituatie().name(), feiten == null ? "ONBEKEND" : feiten.toestemming().name(),
                verhuizing.hoofdbewoner() == null ? null : verhuizing.hoofdbewoner().naam(), bewoning == null ? null : bewoning.bewoners(),
                bewoning != null && bewoning.veel(), beoordeling.personen().stream().map(Persoonsbeeld::van).toList(),
                verhuizing.meeverhuizers().stream().map(Meeverhuizer::naam).toList(),
                Bevindingen.van(dossier.oordeel(), !beoordeling.open()), tijdlijn, beoordeling.open() ? null : besluit(tijdlijn));
    }

    /** From the BRP now, or from the facts that were gathered when the BRP does not answer. */
    private static boolean isGeheim(Beoordelingsdossier beoordeling) {
        Feiten feiten = beoordeling.feiten();
        return beoordeling.personen().stream().anyMatch(Persoon::geheimhouding)
                || feiten != null && (feiten.aangever() != null && feiten.aangever().geheimhouding()
                || feiten.meeverhuizers().stream().anyMatch(Feiten.Persoonsfeiten::geheimhouding));
    }

    private static List<Stap> tijdlijn(Aangiftedossier dossier) {
        return dossier.tijdlijn().stream().map(g -> new Stap(Kalender.metTijd(g.moment()), g.zin(), g.door())).toList();
    }

    private static @Nullable Stap besluit(List<Stap> tijdlijn) {
        return tijdlijn.stream().filter(s -> !GEEN_MEDEWERKER.contains(s.door())).reduce((eerder, later) -> later).orElse(null);
    }

    @Override
    public String toString() {
        return "Zaakbeeld[*****]";
    }
}
