package nl.verhuisloket.toetsing.model;

import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import nl.verhuisloket.toetsing.model.Beleid.Toestemmingsbeleid;

/** What the signals come to, once they are all measured; the last step of the flow judges on it. */
public final class Tussenstand {

    private final Feiten feiten;
    private final Beleid beleid;
    private final Bevindingen bevindingen;

    public Tussenstand(Feiten feiten, Beleid beleid, Bevindingen bevindingen) {
        this.feiten = feiten;
        this.beleid = beleid;
        this.bevindingen = bevindingen;
    }

    /** Signals of address and declaration once, plus the highest single person's sum. */
    public int getScore() {
        return bevindingen.score();
    }

    public boolean isToestemmingGeweigerd() {
        return feiten.toestemming() == Toestemming.GEWEIGERD;
    }

    public boolean isHoofdbewonerBekend() {
        return feiten.bewoning() != null && feiten.bewoning().hoofdbewonerBekend();
    }

    /** Policy wants the main occupant's word, and it was not yet given. */
    public boolean isToestemmingNodig() {
        boolean open = feiten.toestemming() == Toestemming.NIET_GEVRAAGD || feiten.toestemming() == Toestemming.GEVRAAGD;
        boolean deelt = feiten.woonsituatie() != null && feiten.woonsituatie().deeltWoning();
        return open && deelt && (beleid.getToestemmingsbeleid() == Toestemmingsbeleid.BIJ_SIGNAAL && heeftSignaal()
                || beleid.getToestemmingsbeleid() == Toestemmingsbeleid.BIJ_BEWONING && heeftBewoners());
    }

    private boolean heeftSignaal() {
        return bevindingen.heeft("RISICO-S01", "RISICO-S02", "RISICO-S03");
    }

    private boolean heeftBewoners() {
        return feiten.bewoning() != null && feiten.bewoning().bewoners() > 0;
    }
}
