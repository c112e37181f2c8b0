package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.woorden.Maatstaven;
import nl.verhuisloket.toetsing.woorden.Opgave;
import nl.verhuisloket.toetsing.woorden.Termijn;
import nl.verhuisloket.toetsing.woorden.Verhuizer;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one declaration in the words of the rules. What is not known is not there, so that no rule has to ask for null.
 *
 * @param adresBekend there is a new address to judge
 * @param ingezetene  the declarant is a resident, or not known yet
 */
record Werkfeiten(List<Object> feiten, LocalDate ontvangst, boolean adresBekend, boolean ingezetene) {

    private static final int MEERDERJARIG = 18;
    /** Outside these a calendar has no days to count on; such a date is too early or too late whatever it is. */
    private static final LocalDate EERSTE_DAG = LocalDate.of(1, 1, 31);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(9999, 1, 1);

    static Werkfeiten van(Feiten feiten, Regelboek boek) {
        Maatstaven maatstaven = boek.parameters().op(feiten.gemeente(), feiten.ontvangst());
        Huishouden huishouden = new Huishouden(feiten);
        List<Object> alles = new ArrayList<>();
        alles.add(maatstaven);
        alles.add(opgave(feiten, huishouden));
        voegToe(alles, termijn(feiten, maatstaven, boek.feestdagen()));
        voegToe(alles, feiten.adres() == null ? null : boek.bag().lees(feiten.adres()));
        voegToe(alles, feiten.bewoning());
        List<Verhuizer> verhuizers = huishouden.allen().stream().map(p -> verhuizer(p, feiten, huishouden)).toList();
        alles.addAll(verhuizers);
        alles.addAll(new Risicobeeld(feiten, maatstaven, boek.bag(), huishouden).alles());
        boolean ingezetene = verhuizers.stream().noneMatch(v -> v.isAangever() && !v.isIngezetene());
        return new Werkfeiten(alles, feiten.ontvangst(), feiten.adres() != null, ingezetene);
    }

    private static void voegToe(List<Object> alles, @Nullable Object feit) {
        if (feit != null) {
            alles.add(feit);
        }
    }

    private static Opgave opgave(Feiten feiten, Huishouden huishouden) {
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, "verhuisdatum", feiten.verhuisdatum());
        mist(ontbreekt, "adres", feiten.adres());
        mist(ontbreekt, "bewoning", feiten.bewoning());
        mist(ontbreekt, "aangever", feiten.aangever());
        mist(ontbreekt, "woonsituatie", feiten.woonsituatie());
        return new Opgave(feiten.gemeente(), feiten.digidNiveau(), feiten.oudAdresBetwist(), feiten.meeverhuizers().size(),
                feiten.toestemming(), huishouden.aangeverVerhuist(), huishouden.iemandVerhuist(), List.copyOf(ontbreekt));
    }

    private static void mist(List<String> ontbreekt, String naam, @Nullable Object waarde) {
        if (waarde == null) {
            ontbreekt.add(naam);
        }
    }

    private static @Nullable Termijn termijn(Feiten feiten, Maatstaven maatstaven, Feestdagen feestdagen) {
        if (feiten.verhuisdatum() == null) {
            return null;
        }
        LocalDate verhuisdatum = telbaar(feiten.verhuisdatum());
        LocalDate laatste = verhuisdatum.plusDays(maatstaven.aangifteLaatstDagen());
        return new Termijn(feiten.ontvangst(), verhuisdatum,
                maatstaven.termijnenwet() ? feestdagen.eersteGewoneDag(laatste) : laatste);
    }

    private static LocalDate telbaar(LocalDate dag) {
        LocalDate nietVroeger = dag.isBefore(EERSTE_DAG) ? EERSTE_DAG : dag;
        return nietVroeger.isAfter(LAATSTE_DAG) ? LAATSTE_DAG : nietVroeger;
    }

    private static Verhuizer verhuizer(Persoonsfeiten p, Feiten feiten, Huishouden huishouden) {
        Integer leeftijd = Huishouden.leeftijd(p, feiten.ontvangst());
        return new Verhuizer(p.nummer(), p.gevonden(), leeftijd, p.relatie(), p.curatele(), p.geheimhouding(), p.opschorting(),
                p.verblijfsoort(), p.adresSinds() == null ? null : p.adresSinds().laatst(), huishouden.verhuist(p),
                huishouden.samenMetAangever(), huishouden.leeftijdAangever() >= MEERDERJARIG);
    }
}
