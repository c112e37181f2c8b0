package nl.verhuisloket.toetsing.model;

import java.util.Map;

/** The terms and weights in force for one municipality on one day of receipt, from {@code rules/parameters}. */
public final class Beleid {

    /** When the main occupant is asked. */
    public enum Toestemmingsbeleid { NOOIT, BIJ_SIGNAAL, BIJ_BEWONING }

    private final Map<String, String> waarden;

    public Beleid(Map<String, String> waarden) {
        this.waarden = Map.copyOf(waarden);
    }

    public int getAangifteVroegst() {
        return getal("aangifte.vroegst");
    }

    public int getAangifteUiterst() {
        return getal("aangifte.uiterst");
    }

    public boolean isTermijnenwet() {
        return aan("aangifte.termijnenwet");
    }

    public boolean isVerledenDigitaal() {
        return aan("aangifte.verleden");
    }

    public int getMaximumMeeverhuizers() {
        return getal("aangifte.maximum");
    }

    public int getZelfstandigVanaf() {
        return getal("leeftijd.zelfstandig");
    }

    public int getMeerderjarigVanaf() {
        return getal("leeftijd.meerderjarig");
    }

    public int getDigidNiveau() {
        return getal("digid.niveau");
    }

    public boolean isGeheimhoudingBeoordelen() {
        return aan("geheimhouding.beoordelen");
    }

    public Toestemmingsbeleid getToestemmingsbeleid() {
        return Toestemmingsbeleid.valueOf(waarde("toestemming.beleid"));
    }

    public int getDrempel() {
        return getal("risico.drempel");
    }

    public int getM2PerPersoon() {
        return getal("risico.m2");
    }

    public int getHuishoudens() {
        return getal("risico.huishoudens");
    }

    public int getDagenVerleden() {
        return getal("risico.verleden");
    }

    public int punten(String signaal) {
        return getal("punten." + signaal);
    }

    private int getal(String naam) {
        return Integer.parseInt(waarde(naam));
    }

    private boolean aan(String naam) {
        return waarde(naam).equals("aan");
    }

    private String waarde(String naam) {
        String waarde = waarden.get(naam);
        if (waarde == null) {
            throw new IllegalStateException("Parameter " + naam + " ontbreekt in rules/parameters voor deze dag.");
        }
        return waarde;
    }
}
