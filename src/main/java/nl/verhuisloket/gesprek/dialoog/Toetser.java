package nl.verhuisloket.gesprek.dialoog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.staat.Gesprekken;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.gesprek.vraag.Vragen;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has each new answer judged by the rules, says what they find in their own words, and undoes an answer that cannot be. */
@Component
class Toetser {

    private static final Set<Gevolg> ERUIT = Set.of(Gevolg.PERSOON_ZELF, Gevolg.PERSOON_BALIE, Gevolg.NIET_DIGITAAL, Gevolg.NOG_NIET);

    private final Afhandeling afhandeling;
    private final Vragen vragen;
    private final Gesprekken gesprekken;

    Toetser(Afhandeling afhandeling, Vragen vragen, Gesprekken gesprekken) {
        this.afhandeling = afhandeling;
        this.vragen = vragen;
        this.gesprekken = gesprekken;
    }

    /** @param vooraf the state before this message: what an answer that cannot be falls back to */
    void toets(Beurt beurt, Staat vooraf) {
        Staat staat = beurt.staat();
        int niveau = beurt.niveau() == null ? 0 : beurt.niveau();
        if (beurt.gewijzigd() == null && niveau == staat.getoetstNiveau && !staat.nietDigitaal) {
            return;
        }
        staat.getoetstNiveau = niveau;
        staat.nietDigitaal = false;
        Oordeel oordeel = afhandeling.toets(staat.concept(beurt.niveau()));
        List<Bevinding> bezwaren = Stream.concat(oordeel.met(Gevolg.NOG_NIET).stream(), oordeel.met(Gevolg.NIET_DIGITAAL).stream())
                .filter(b -> !overMeeverhuizer(b)).toList();
        if (bezwaren.isEmpty()) {
            aanvaard(beurt, oordeel);
        } else {
            wijsAf(beurt, vooraf, bezwaren);
        }
    }

    private static boolean overMeeverhuizer(Bevinding bevinding) {
        return bevinding.persoon() != null && bevinding.persoon() > 0;
    }

    /** What is good to know of the declaration is said once; in which capacity each person is declared goes without saying. */
    private void aanvaard(Beurt beurt, Oordeel oordeel) {
        haalEruit(beurt, oordeel);
        beurt.zegGenoteerd();
        oordeel.met(Gevolg.INFO).stream().filter(b -> b.persoon() == null && !zin(beurt, b).isBlank())
                .filter(b -> beurt.staat().gezegd.add(b.regel() + beurt.staat().verhuisdatum))
                .forEach(b -> beurt.zegZin(zin(beurt, b)));
    }

    /** A co-mover who has to declare themself, or to come to the desk: the rest goes on. */
    private static void haalEruit(Beurt beurt, Oordeel oordeel) {
        Staat staat = beurt.staat();
        List<Bevinding> over = oordeel.bevindingen().stream()
                .filter(b -> overMeeverhuizer(b) && ERUIT.contains(b.gevolg())).toList();
        if (staat.meeverhuizers == null || over.isEmpty()) {
            return;
        }
        Set<Meeverhuizer> eruit = new LinkedHashSet<>();
        over.stream().filter(b -> b.persoon() <= staat.meeverhuizers.size()).forEach(b -> {
            Meeverhuizer wie = staat.meeverhuizers.get(b.persoon() - 1);
            if (eruit.add(wie)) {
                beurt.zeg("utter_persoon_eruit", "naam", wie.naam(), "reden", zin(beurt, b));
            }
        });
        staat.meeverhuizers = new ArrayList<>(staat.meeverhuizers.stream().filter(m -> !eruit.contains(m)).toList());
        staat.huishouden = null;
        beurt.vergeetGenoteerd();
    }

    private void wijsAf(Beurt beurt, Staat vooraf, List<Bevinding> bezwaren) {
        Bevinding zwaarst = bezwaren.get(0);
        Slot slot = oorzaak(beurt, zwaarst);
        beurt.vergeetGenoteerd();
        beurt.zegZin(zin(beurt, zwaarst));
        if (slot == null) {
            beurt.staat().nietDigitaal = true;
            beurt.zeg(eind(beurt));
            beurt.sluit();
            return;
        }
        if (zwaarst.gevolg() == Gevolg.NIET_DIGITAAL) {
            beurt.zeg("utter_anders_doorgeven");
        }
        if (slot == beurt.gewijzigd() && vragen.van(slot).isBeantwoord(vooraf)) {
            herstel(beurt, vooraf, slot);
        } else {
            vragen.van(slot).wis(beurt.staat());
        }
    }

    private static Antwoord eind(Beurt beurt) {
        return new Antwoord(beurt.sender(), beurt.tekst("utter_niet_digitaal"), List.of(new Antwoord.Knop(beurt.tekst("utter_knop_hoe_dan"), "/medewerker"),
                new Antwoord.Knop(beurt.tekst("utter_knop_opnieuw"), "/opnieuw")), Map.of());
    }

    /** The old answer stays; the question stays open, with the choice to leave it so. */
    private void herstel(Beurt beurt, Staat vooraf, Slot slot) {
        Staat nu = beurt.staat();
        if (slot == Slot.VERHUISDATUM) {
            nu.verhuisdatum = vooraf.verhuisdatum;
        } else {
            Staat oud = gesprekken.kopie(vooraf);
            oud.begroet = nu.begroet;
            oud.aangeverNaam = nu.aangeverNaam;
            oud.oudAdres = nu.oudAdres;
            oud.getoetstNiveau = nu.getoetstNiveau;
            beurt.ga(oud);
        }
        beurt.staat().corrigeert = slot;
        beurt.zeg("utter_oude_antwoord_blijft", "antwoord", vragen.van(slot).alsTekst(beurt.staat(), beurt));
    }

    /** The answer without which the rule would be silent: the latest one first. */
    private @Nullable Slot oorzaak(Beurt beurt, Bevinding bevinding) {
        return Stream.of(beurt.gewijzigd(), Slot.VERHUISDATUM, Slot.NIEUW_ADRES, Slot.WOONSITUATIE, Slot.MEEVERHUIZERS, Slot.TOESTEMMING_CONTACT)
                .filter(s -> s != null && vragen.van(s).isBeantwoord(beurt.staat())).distinct()
                .filter(s -> isZwijgend(beurt, bevinding, s)).findFirst().orElse(null);
    }

    private boolean isZwijgend(Beurt beurt, Bevinding bevinding, Slot zonder) {
        Staat proef = gesprekken.kopie(beurt.staat());
        vragen.van(zonder).wis(proef);
        return afhandeling.toets(proef.concept(beurt.niveau())).bevindingen().stream()
                .noneMatch(b -> b.regel().equals(bevinding.regel()) && b.gevolg() == bevinding.gevolg());
    }

    private static String zin(Beurt beurt, Bevinding bevinding) {
        return beurt.gemeente().kies(bevinding.zinU(), bevinding.zinJe());
    }
}
