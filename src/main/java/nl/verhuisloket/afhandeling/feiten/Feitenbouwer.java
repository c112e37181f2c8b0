package nl.verhuisloket.afhandeling.feiten;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Bestemming;
import nl.verhuisloket.toetsing.Bewijs;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Verloop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what was read: the facts for the rules, and beside them whom and what they stand for. */
@Component
class Feitenbouwer {

    /** Outages longer ago than this do not matter to a term of five days. */
    private static final int STORINGSDAGEN = 60;

    private final Persoonslezer personen;
    private final Verlooplezer verloop;
    private final Zakenlezer zaken;
    private final Gemeentelijsten lijsten;

    Feitenbouwer(Persoonslezer personen, Verlooplezer verloop, Zakenlezer zaken, Gemeentelijsten lijsten) {
        this.personen = personen;
        this.verloop = verloop;
        this.zaken = zaken;
        this.lijsten = lijsten;
    }

    Bevraagd bouw(Opdracht opdracht, Adreslezer.Gelezen adres, Registratie registratie) {
        var concept = opdracht.concept();
        Adresverleden verleden = verloop.adresverleden(opdracht, adres.object());
        List<Persoonsfeiten> feiten = registratie.bekend() ? personen(opdracht, adres.object(), registratie) : List.of();
        List<Persoonsfeiten> meeverhuizers = feiten.isEmpty() ? feiten : feiten.subList(1, feiten.size());
        Adres nieuwAdres = adres.inTeSchrijven() == null ? null : adres.inTeSchrijven().adres();
        Feiten alles = new Feiten(opdracht.peilmoment(), opdracht.gemeente(), opdracht.ontvangst(), concept.verhuisdatum(),
                concept.woonsituatie(), concept.oudAdresBetwist(), concept.digidNiveau(), adres.feiten(),
                bewoning(opdracht, registratie, verleden), feiten.isEmpty() ? null : feiten.get(0), meeverhuizers, opdracht.toestemming(),
                zaken.heeftOpenstaande(opdracht, adres.object()), opdracht.steekproef(), false, Bestemming.WOONADRES, Bewijs.GEEN,
                storing(opdracht), opdracht.metVerloop() ? zaken.verloop(opdracht, nieuwAdres, registratie.aangever(), meeverhuizers)
                        : Verloop.Aangifte.ONBEKEND, verloop.vanAdres(opdracht, adres.object(), registratie, verleden));
        return new Bevraagd(alles, achtergrond(opdracht, nieuwAdres, registratie));
    }

    /** The declarant first. */
    private List<Persoonsfeiten> personen(Opdracht opdracht, @Nullable String object, Registratie registratie) {
        Set<Bsn> verhuizers = new HashSet<>(opdracht.bsns());
        Map<Bsn, Verloop.Persoon> eerder = verloop.vanPersonen(opdracht, registratie);
        List<Persoonsfeiten> feiten = new ArrayList<>();
        for (Meeverhuizer verhuizer : verhuizers(opdracht)) {
            Persoon persoon = persoon(registratie, verhuizer);
            int nummer = feiten.size();
            feiten.add(persoon == null ? Persoonslezer.onbekend(nummer, verhuizer.geboortedatum())
                    : personen.feiten(nummer, persoon, registratie, verhuizers, object, opdracht.gemeente(),
                            eerder.getOrDefault(persoon.bsn(), Verloop.Persoon.ONBEKEND)));
        }
        return feiten;
    }

    private static List<Meeverhuizer> verhuizers(Opdracht opdracht) {
        List<Meeverhuizer> alle = new ArrayList<>(List.of(new Meeverhuizer(opdracht.concept().aangever(), "", null)));
        alle.addAll(opdracht.concept().meeverhuizers());
        return alle;
    }

    private static @Nullable Persoon persoon(Registratie registratie, Meeverhuizer verhuizer) {
        return verhuizer.bsn() == null ? null : registratie.personen().get(verhuizer.bsn());
    }

    private Feiten.@Nullable Bewoning bewoning(Opdracht opdracht, Registratie registratie, @Nullable Adresverleden verleden) {
        var bewoners = registratie.bewoners();
        return bewoners == null ? null : new Feiten.Bewoning(bewoners.blijvers().size(), bewoners.huishoudens(), bewoners.veel(),
                opdracht.concept().hoofdbewoner() != null, bewoners.hoofdbewoner() != null,
                verloop.opschortingHoofdbewoner(opdracht, registratie, verleden));
    }

    private Feiten.@Nullable Storing storing(Opdracht opdracht) {
        var dagen = lijsten.van(opdracht.gemeente()).storingsdagen(opdracht.ontvangst().minusDays(STORINGSDAGEN), opdracht.ontvangst());
        return dagen.isEmpty() ? null : new Feiten.Storing(dagen, false);
    }

    private static Achtergrond achtergrond(Opdracht opdracht, @Nullable Adres nieuwAdres, Registratie registratie) {
        Persoon aangever = registratie.aangever();
        var bewoners = registratie.bewoners();
        List<Achtergrond.Verhuizer> wie = new ArrayList<>();
        for (Meeverhuizer verhuizer : registratie.bekend() ? verhuizers(opdracht) : List.<Meeverhuizer>of()) {
            Persoon persoon = persoon(registratie, verhuizer);
            wie.add(new Achtergrond.Verhuizer(wie.size(), verhuizer.bsn(), persoon == null ? verhuizer.naam() : persoon.volledigeNaam(),
                    persoon != null && persoon.geheimhouding()));
        }
        return new Achtergrond(nieuwAdres, aangever == null ? null : aangever.verblijfplaats().adres(),
                aangever == null ? null : aangever.gemeenteVanInschrijving(), wie, bewoners == null ? null : bewoners.hoofdbewoner(),
                bewoners == null ? 0 : bewoners.blijvers().size());
    }
}
