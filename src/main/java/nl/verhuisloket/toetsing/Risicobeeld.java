package nl.verhuisloket.toetsing;

import java.time.LocalDate;
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
record Risicobeeld(Feiten feiten, Maatstaven maatstaven, @Nullable NieuwAdres gelezen, Huishouden huishouden) {

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
        Verloop.Adres eerder = feiten.adresverloop();
        Verloop.Aangifte zaken = feiten.verloop();
        return new RisicoFeiten(Onderwerp.AANGIFTE, null, oppervlaktePerPersoon(), maatstaven.oppervlaktePerPersoon(), huishoudens(),
                anderenBlijven(), bewoning != null && bewoning.veel(), bewoning != null && bewoning.bewoners() == 0 && !bewoning.veel(),
                toestemmingOntbreekt(), feiten.toestemming(), bewoning != null && bewoning.hoofdbewonerGenoemd(),
                bewoning != null && bewoning.hoofdbewonerBekend(), hoofdbewonerVertrokken(),
                gebruik(), gelezen == null || gelezen.status() != Objectstatus.NIET_IN_GEBRUIK,
                adres != null && adres.inOnderzoek(), loopt(eerder.aandachtTotEnMet()), eerder.gedeeldeWoning(), eerder.opvang(),
                gelezen != null && gelezen.isInstellingsadres(), eerder.aankomsten(), eerder.mediaanVerblijf(), eerder.dagenLeeg(),
                eerder.andereAangiften(), eerder.briefadressen(), eerder.briefadresgevers(), dagenNaVerhuizing(),
                huishouden.andereAangifteOpen(), zaken.sessieadressen(), zaken.zelfdeContact(), zaken.contactVrijgesteld(),
                zaken.vertegenwoordigden(), feiten.steekproef(), loopt(eerder.signaalTotEnMet()),
                feiten.woonrecht() == Bewijs.TEGENSTRIJDIG, false, false, null, null, null, false, false, false, false, false, false);
    }

    private RisicoFeiten persoon(Persoonsfeiten p) {
        Verloop.Persoon eerder = p.verloop();
        return new RisicoFeiten(Onderwerp.PERSOON, p.nummer(), null, maatstaven.oppervlaktePerPersoon(), 0, false, false, false, false,
                feiten.toestemming(), false, false, false, Gebruik.ONBEKEND, true, false, false, false, false, false, null, null, null,
                null, null, null, 0, false, null, null, false, null, false, loopt(eerder.signaalTotEnMet()),
                p.stukken().isTegenstrijdig(), p.inOnderzoek(), p.verblijftNietOpAdres(), verhuizingen(eerder),
                dagenSinds(eerder.vorigeVerhuizing()), eerder.terugkeren(), huishouden.wisseltFunctie(p),
                Boolean.TRUE.equals(eerder.partnerBlijft()), Boolean.TRUE.equals(eerder.familieOpAdres()),
                huishouden.kindZonderOuder(p), huishouden.minderjarigeAlleen(p), huishouden.kindWisseltVanOuder(p));
    }

    /** On a list or under way up to and including that day. */
    private boolean loopt(@Nullable LocalDate totEnMet) {
        return totEnMet != null && !feiten.ontvangst().isAfter(totEnMet);
    }

    private boolean hoofdbewonerVertrokken() {
        Bewoning bewoning = feiten.bewoning();
        String opschorting = bewoning == null ? null : bewoning.opschortingHoofdbewoner();
        return "O".equals(opschorting) || "E".equals(opschorting);
    }

    /** This move counts too, unless it is to a shelter. */
    private @Nullable Integer verhuizingen(Verloop.Persoon eerder) {
        Integer geweest = eerder.verhuizingen();
        return geweest == null || feiten.adresverloop().opvang() ? geweest : Integer.valueOf(geweest + 1);
    }

    private @Nullable Integer dagenSinds(@Nullable LocalDate vorige) {
        if (vorige == null || feiten.verhuisdatum() == null || vorige.isAfter(feiten.verhuisdatum())) {
            return null;
        }
        return (int) Math.min(ChronoUnit.DAYS.between(vorige, feiten.verhuisdatum()), Integer.MAX_VALUE);
    }

    /** Nobody lives at a briefadres, so what the object is for does not matter. */
    private Gebruik gebruik() {
        return gelezen == null || huishouden.naarBriefadres() ? Gebruik.ONBEKEND : gelezen.gebruik();
    }

    private @Nullable Double oppervlaktePerPersoon() {
        Integer oppervlakte = feiten.adres() == null ? null : feiten.adres().oppervlakte();
        if (oppervlakte == null || feiten.bewoning() == null || huishouden.naarBriefadres()) {
            return null;
        }
        int personen = feiten.bewoning().bewoners() + huishouden.personenNaVerhuizing();
        return personen == 0 ? null : (double) oppervlakte / personen;
    }

    /** The movers are one household: an adult who is no family of the declarant declares separately. */
    private int huishoudens() {
        return feiten.bewoning() == null || huishouden.naarBriefadres() ? 0 : feiten.bewoning().volwassenHuishoudens() + 1;
    }

    private boolean anderenBlijven() {
        Bewoning bewoning = feiten.bewoning();
        return !huishouden.naarBriefadres() && feiten.woonsituatie() != null && feiten.woonsituatie().deeltWoning()
                && bewoning != null && (bewoning.bewoners() > 0 || bewoning.veel());
    }

    private boolean toestemmingOntbreekt() {
        return maatstaven.toestemming() != Toestemmingsbeleid.NOOIT && feiten.toestemming() != Toestemming.GEGEVEN
                && feiten.woonrecht() != Bewijs.AKKOORD;
    }

    private int dagenNaVerhuizing() {
        if (feiten.verhuisdatum() == null) {
            return 0;
        }
        long dagen = ChronoUnit.DAYS.between(feiten.verhuisdatum(), feiten.ontvangst());
        return (int) Math.max(0, Math.min(dagen, Integer.MAX_VALUE));
    }
}
