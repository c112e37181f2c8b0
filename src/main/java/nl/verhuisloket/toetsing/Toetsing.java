package nl.verhuisloket.toetsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel.Aangegevene;
import nl.verhuisloket.toetsing.model.Beleid;
import nl.verhuisloket.toetsing.model.Bevindingen;
import nl.verhuisloket.toetsing.model.Tijd;
import org.kie.api.runtime.KieSession;
import org.springframework.stereotype.Service;

/**
 * Judges a declaration, or as much of it as is known, against every rule in {@code rules/}. Pure: the same facts and the same
 * rule version always give the same judgement, and nothing is looked up.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0033715">Wet BRP, afdeling 4 van hoofdstuk 2</a>
 */
@Service
public class Toetsing {

    private static final String ONVOLLEDIG = "FEITEN-ONVOLLEDIG";

    private final Regelboek regelboek;

    public Toetsing() {
        this.regelboek = Regelboek.lees();
    }

    /**
     * @param feiten what BRP and BAG said at {@code feiten.peilmoment()}; parts that are null are not judged. While date, address,
     *               residents, declarant or woonsituatie is not known and nothing heavier was found, the outcome is
     *               {@code Beoordelen} with the finding FEITEN-ONVOLLEDIG: never {@code Automatisch}
     * @return the outcome with every finding, in rule-name order
     */
    public Oordeel toets(Feiten feiten) {
        Beleid beleid = regelboek.parameters().op(feiten.gemeente(), feiten.ontvangst());
        KieSession sessie = regelboek.kennis().newKieSession();
        try {
            Toetsingsloop loop = new Toetsingsloop(sessie, feiten, beleid);
            loop.leesFeiten();
            sessie.startProcess("toetsing", new HashMap<>(Map.of("loop", loop)));
            return oordeel(feiten, loop.bevindingen(), loop.tijd());
        } finally {
            sessie.dispose();
        }
    }

    Regelboek regelboek() {
        return regelboek;
    }

    private Oordeel oordeel(Feiten feiten, Bevindingen gevonden, Tijd tijd) {
        List<Bevinding> alle = gevonden.alle();
        Set<Integer> eruit = alle.stream().filter(b -> b.gevolg() == Gevolg.PERSOON_ZELF || b.gevolg() == Gevolg.PERSOON_BALIE)
                .map(Bevinding::persoon).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Aangegevene> personen = gevonden.hoedanigheden().entrySet().stream().filter(wie -> !eruit.contains(wie.getKey()))
                .map(wie -> new Aangegevene(wie.getKey(), wie.getValue())).toList();
        return new Oordeel(uitkomst(feiten, alle), alle, personen, tijd == null ? null : tijd.getRegistratiedatum(),
                gevonden.score(), regelboek.versie());
    }

    private static Uitkomst uitkomst(Feiten feiten, List<Bevinding> alle) {
        if (heeft(alle, Gevolg.NOG_NIET)) {
            return new Uitkomst.NogNiet(met(alle, Gevolg.NOG_NIET));
        }
        if (heeft(alle, Gevolg.NIET_DIGITAAL)) {
            return new Uitkomst.NietDigitaal(met(alle, Gevolg.NIET_DIGITAAL));
        }
        if (heeft(alle, Gevolg.BEOORDELEN)) {
            return new Uitkomst.Beoordelen(met(alle, Gevolg.BEOORDELEN));
        }
        if (!isVolledig(feiten)) {
            return new Uitkomst.Beoordelen(List.of(onvolledig()));
        }
        return heeft(alle, Gevolg.TOESTEMMING) ? new Uitkomst.Toestemming(met(alle, Gevolg.TOESTEMMING)) : new Uitkomst.Automatisch();
    }

    private static boolean isVolledig(Feiten feiten) {
        return feiten.verhuisdatum() != null && feiten.adres() != null && feiten.bewoning() != null && feiten.aangever() != null
                && feiten.woonsituatie() != null;
    }

    private static Bevinding onvolledig() {
        String zin = "Nog niet alles is bekend. Wij gaan verder zodra dat wel zo is.";
        return new Bevinding(ONVOLLEDIG, Gevolg.BEOORDELEN, "Wet BRP artikel 2.20 lid 1", null, 0, Map.of(), zin, zin,
                "Alle feiten zijn bekend.");
    }

    private static boolean heeft(List<Bevinding> alle, Gevolg gevolg) {
        return alle.stream().anyMatch(bevinding -> bevinding.gevolg() == gevolg);
    }

    private static List<Bevinding> met(List<Bevinding> alle, Gevolg gevolg) {
        return alle.stream().filter(bevinding -> bevinding.gevolg() == gevolg).toList();
    }
}
