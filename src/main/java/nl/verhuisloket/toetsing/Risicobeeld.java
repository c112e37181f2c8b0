package nl.verhuisloket.toetsing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import nl.verhuisloket.toetsing.woorden.Maatstaven;
import nl.verhuisloket.toetsing.woorden.Maatstaven.Toestemmingsbeleid;
import nl.verhuisloket.toetsing.woorden.NieuwAdres;
import nl.verhuisloket.toetsing.woorden.NieuwAdres.Objectstatus;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Gebruik;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Onderwerp;
import org.jspecify.annotations.Nullable;

/** Says a declaration in the vocabulary of risk rules, and nothing more. Crowding is counted from registered residents and movers. */
record Risicobeeld(Feiten feiten, Maatstaven maatstaven, BagLezing bag, Huishouden huishouden) {

    /** @return one for the declaration with its address, and one for each mover */
    List<RisicoFeiten> alles() {
        List<RisicoFeiten> alles = new ArrayList<>();
        alles.add(aangifte());
        huishouden.verhuizenden().forEach(p -> alles.add(persoon(p)));
        return alles;
    }

    private RisicoFeiten aangifte() {
        Adresfeiten adres = feiten.adres();
        Bewoning bewoning = feiten.bewoning();
        NieuwAdres gelezen = adres == null ? null : bag.lees(adres);
        boolean inGebruik = gelezen == null || gelezen.status() != Objectstatus.NIET_IN_GEBRUIK;
        return new RisicoFeiten(Onderwerp.AANGIFTE, null, oppervlaktePerPersoon(), maatstaven.oppervlaktePerPersoon(), huishoudens(),
                anderenBlijven(), bewoning != null && bewoning.veel(), toestemmingOntbreekt(), feiten.toestemming(),
                bewoning != null && bewoning.hoofdbewonerGenoemd(), bewoning != null && bewoning.hoofdbewonerBekend(),
                gelezen == null ? Gebruik.ONBEKEND : gelezen.gebruik(), inGebruik, adres != null && adres.inOnderzoek(),
                dagenNaVerhuizing(), feiten.openstaandeAangifte(), feiten.steekproef(), false, false, false, false, false);
    }

    private RisicoFeiten persoon(Persoonsfeiten p) {
        return new RisicoFeiten(Onderwerp.PERSOON, p.nummer(), null, maatstaven.oppervlaktePerPersoon(), 0, false, false, false,
                feiten.toestemming(), false, false, Gebruik.ONBEKEND, true, false, 0, false, false, p.inOnderzoek(),
                p.verblijftNietOpAdres(), huishouden.kindZonderOuder(p), huishouden.minderjarigeAlleen(p),
                huishouden.kindWisseltVanOuder(p));
    }

    private @Nullable Double oppervlaktePerPersoon() {
        Integer oppervlakte = feiten.adres() == null ? null : feiten.adres().oppervlakte();
        if (oppervlakte == null || feiten.bewoning() == null) {
            return null;
        }
        int personen = feiten.bewoning().bewoners() + huishouden.personenNaVerhuizing();
        return personen == 0 ? null : (double) oppervlakte / personen;
    }

    /** The movers are one household: an adult who is no family of the declarant declares separately. */
    private int huishoudens() {
        return feiten.bewoning() == null ? 0 : feiten.bewoning().volwassenHuishoudens() + 1;
    }

    private boolean anderenBlijven() {
        Bewoning bewoning = feiten.bewoning();
        return feiten.woonsituatie() != null && feiten.woonsituatie().deeltWoning()
                && bewoning != null && (bewoning.bewoners() > 0 || bewoning.veel());
    }

    private boolean toestemmingOntbreekt() {
        return maatstaven.toestemming() != Toestemmingsbeleid.NOOIT && feiten.toestemming() != Toestemming.GEGEVEN;
    }

    private int dagenNaVerhuizing() {
        if (feiten.verhuisdatum() == null) {
            return 0;
        }
        long dagen = ChronoUnit.DAYS.between(feiten.verhuisdatum(), feiten.ontvangst());
        return (int) Math.max(0, Math.min(dagen, Integer.MAX_VALUE));
    }
}
