package nl.verhuisloket.toetsing;

import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;

/** The same declaration with other people in it. */
final class Gezin {

    private Gezin() {
    }

    static Feiten met(Feiten f, List<Persoonsfeiten> meeverhuizers) {
        return Scenario.met(f, f.aangever(), meeverhuizers);
    }

    private static Feiten met(Feiten f, List<Persoonsfeiten> meeverhuizers, Adresfeiten adres) {
        return new Feiten(f.peilmoment(), f.gemeente(), f.ontvangst(), f.verhuisdatum(), f.woonsituatie(), f.oudAdresBetwist(),
                f.digidNiveau(), adres, f.bewoning(), f.aangever(), meeverhuizers, f.toestemming(), f.openstaandeAangifte(),
                f.steekproef(), f.aangeverBlijft(), f.bestemming(), f.woonrecht(), f.storing(), f.verloop(), f.adresverloop());
    }

    static Feiten metErbij(Feiten f, Persoonsfeiten nieuw) {
        List<Persoonsfeiten> allen = new ArrayList<>(f.meeverhuizers());
        allen.add(nieuw);
        return met(f, allen);
    }

    /** Every co-mover twice, in a home of which the area is not known: only space per person may count heads. */
    static Feiten dubbel(Feiten f) {
        List<Persoonsfeiten> allen = new ArrayList<>(f.meeverhuizers());
        f.meeverhuizers().forEach(p -> allen.add(metNummer(p, p.nummer() + 100)));
        return zonderOppervlakte(met(f, allen));
    }

    static Feiten zonderOppervlakte(Feiten f) {
        Adresfeiten a = f.adres();
        return a == null ? f : met(f, f.meeverhuizers(), new Adresfeiten(a.gevonden(), a.gemeentecode(), a.objectsoort(), a.objectstatus(),
                a.gebruiksdoelen(), a.pandstatussen(), null, a.nevenadres(), a.inOnderzoek(), a.instelling(), a.objecten()));
    }

    private static Persoonsfeiten metNummer(Persoonsfeiten p, int nummer) {
        return new Persoonsfeiten(nummer, p.gevonden(), p.geboorte(), p.relatie(), p.curatele(), p.geheimhouding(), p.inOnderzoek(),
                p.verblijftNietOpAdres(), p.opschorting(), p.verblijfsoort(), p.functieAdres(), p.adresSinds(),
                p.gemeenteVanInschrijving(), p.zelfdeAdres(), p.woontBijAangever(), p.ouderVerhuistMee(), p.oudersGescheiden(),
                p.stukken(), p.beletselen(), p.verloop());
    }
}
