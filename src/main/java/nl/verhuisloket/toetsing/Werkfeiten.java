package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.verhuisloket.toetsing.woorden.Maatstaven;
import nl.verhuisloket.toetsing.woorden.NieuwAdres;
import nl.verhuisloket.toetsing.woorden.Opgave;
import nl.verhuisloket.toetsing.woorden.Termijn;
import nl.verhuisloket.toetsing.woorden.Verhuizer;
import nl.verhuisloket.toetsing.woorden.Vertrektermijn;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one declaration in the words of the rules. What is not known is not there, so that no rule has to ask for null.
 *
 * @param adresBekend there is a new address to judge
 * @param ingezetene  the declarant is a resident, or not known yet
 */
record Werkfeiten(List<Object> feiten, LocalDate ontvangst, boolean adresBekend, boolean ingezetene) {

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
        bestemming(alles, feiten);
        NieuwAdres adres = feiten.adres() == null ? null : boek.bag().lees(feiten.adres());
        voegToe(alles, adres);
        voegToe(alles, feiten.bewoning());
        List<Verhuizer> verhuizers = huishouden.allen().stream().map(new Verhuizerlezing(feiten, huishouden)::lees).toList();
        alles.addAll(verhuizers);
        alles.addAll(new Risicobeeld(feiten, maatstaven, adres, huishouden).alles());
        boolean ingezetene = verhuizers.stream().noneMatch(v -> v.isAangever() && !v.isIngezetene());
        return new Werkfeiten(alles, feiten.ontvangst(), feiten.adres() != null, ingezetene);
    }

    /** The answers to the questions of the flow, by the name of its variable. */
    Map<String, Object> antwoorden() {
        return Map.of("adresBekend", adresBekend, "ingezetene", ingezetene);
    }

    private static void voegToe(List<Object> alles, @Nullable Object feit) {
        if (feit != null) {
            alles.add(feit);
        }
    }

    private static Opgave opgave(Feiten feiten, Huishouden huishouden) {
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, "verhuisdatum", feiten.verhuisdatum());
        mist(ontbreekt, "aangever", feiten.aangever());
        if (feiten.bestemming().vertrek() == null) {
            mist(ontbreekt, "adres", feiten.adres());
            mist(ontbreekt, "bewoning", feiten.bewoning());
            mist(ontbreekt, "woonsituatie", feiten.woonsituatie());
        }
        return new Opgave(feiten.gemeente(), feiten.digidNiveau(), feiten.oudAdresBetwist(), feiten.meeverhuizers().size(),
                feiten.toestemming(), huishouden.aangeverVerhuist(), huishouden.iemandVerhuist(), feiten.woonrecht(),
                feiten.bestemming().briefadres() != null, feiten.bestemming().tijdelijkMaanden(),
                feiten.storing() != null && feiten.storing().gemeld(), List.copyOf(ontbreekt));
    }

    private static void mist(List<String> ontbreekt, String naam, @Nullable Object waarde) {
        if (waarde == null) {
            ontbreekt.add(naam);
        }
    }

    private static void bestemming(List<Object> alles, Feiten feiten) {
        Bestemming bestemming = feiten.bestemming();
        voegToe(alles, bestemming.briefadres());
        voegToe(alles, bestemming.vestiging());
        voegToe(alles, bestemming.vertrek());
        if (bestemming.vertrek() != null && feiten.verhuisdatum() != null) {
            alles.add(new Vertrektermijn(feiten.ontvangst(), telbaar(feiten.verhuisdatum())));
        }
    }

    /** The terms of 2.39 are those of a move within the Netherlands. */
    private static @Nullable Termijn termijn(Feiten feiten, Maatstaven maatstaven, Feestdagen feestdagen) {
        Bestemming bestemming = feiten.bestemming();
        if (feiten.verhuisdatum() == null || bestemming.vertrek() != null || bestemming.vestiging() != null) {
            return null;
        }
        LocalDate verhuisdatum = telbaar(feiten.verhuisdatum());
        UnaryOperator<LocalDate> doorloop = maatstaven.termijnenwet() ? feestdagen::eersteGewoneDag : UnaryOperator.identity();
        LocalDate gewoon = doorloop.apply(verhuisdatum.plusDays(maatstaven.aangifteLaatstDagen()));
        LocalDate laatste = gewoon;
        while (maatstaven.storingVerlengt() && feiten.storing() != null && feiten.storing().dagen().contains(laatste)) {
            laatste = doorloop.apply(laatste.plusDays(1));
        }
        return new Termijn(feiten.ontvangst(), verhuisdatum, laatste, gewoon);
    }

    private static LocalDate telbaar(LocalDate dag) {
        LocalDate nietVroeger = dag.isBefore(EERSTE_DAG) ? EERSTE_DAG : dag;
        return nietVroeger.isAfter(LAATSTE_DAG) ? LAATSTE_DAG : nietVroeger;
    }
}
