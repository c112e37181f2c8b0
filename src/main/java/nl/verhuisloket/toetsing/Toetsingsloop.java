package nl.verhuisloket.toetsing;

import nl.verhuisloket.toetsing.model.Adresstand;
import nl.verhuisloket.toetsing.model.Beleid;
import nl.verhuisloket.toetsing.model.Bevindingen;
import nl.verhuisloket.toetsing.model.RisicoFeiten;
import nl.verhuisloket.toetsing.model.Tijd;
import nl.verhuisloket.toetsing.model.Tussenstand;
import nl.verhuisloket.toetsing.model.Verhuizer;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** One assessment under way, as the flow {@code processes/jbpm/toetsing.bpmn2} sees it. */
public final class Toetsingsloop {

    private final KieSession sessie;
    private final Feiten feiten;
    private final Beleid beleid;
    private final Bevindingen bevindingen = new Bevindingen();
    private final @Nullable Tijd tijd;

    Toetsingsloop(KieSession sessie, Feiten feiten, Beleid beleid) {
        this.sessie = sessie;
        this.feiten = feiten;
        this.beleid = beleid;
        this.tijd = feiten.verhuisdatum() == null ? null : new Tijd(feiten.ontvangst(), feiten.verhuisdatum(), beleid);
    }

    void leesFeiten() {
        sessie.setGlobal("bevindingen", bevindingen);
        sessie.insert(feiten);
        sessie.insert(beleid);
        if (tijd != null) {
            sessie.insert(tijd);
        }
        if (feiten.adres() != null) {
            sessie.insert(feiten.adres());
            if (feiten.adres().gevonden()) {
                sessie.insert(new Adresstand(feiten.adres()));
            }
        }
        leesVerhuizers();
    }

    private void leesVerhuizers() {
        if (feiten.aangever() == null) {
            return;
        }
        Verhuizer aangever = new Verhuizer(feiten.aangever(), feiten.ontvangst());
        sessie.insert(aangever);
        feiten.meeverhuizers().forEach(mee -> sessie.insert(new Verhuizer(mee, feiten.ontvangst())));
        boolean alleen = feiten.meeverhuizers().stream().noneMatch(mee -> mee.relatie() == Feiten.Relatie.OUDER);
        boolean jongere = aangever.getLeeftijd() >= beleid.getZelfstandigVanaf() && aangever.getLeeftijd() < beleid.getMeerderjarigVanaf();
        sessie.insert(new RisicoFeiten(feiten, jongere && alleen));
    }

    /** The gateway's question: without an address that exists, or an ingezetene, there is nothing to measure. */
    public boolean isTeMeten() {
        boolean adres = feiten.adres() != null && feiten.adres().gevonden();
        boolean ingezetene = feiten.aangever() != null && feiten.aangever().gevonden()
                && !new Verhuizer(feiten.aangever(), feiten.ontvangst()).isGeenIngezetene();
        return adres && ingezetene;
    }

    /** After the signals: what they come to, for the last step. */
    public void leesTussenstand() {
        sessie.insert(new Tussenstand(feiten, beleid, bevindingen));
    }

    Bevindingen bevindingen() {
        return bevindingen;
    }

    @Nullable Tijd tijd() {
        return tijd;
    }
}
