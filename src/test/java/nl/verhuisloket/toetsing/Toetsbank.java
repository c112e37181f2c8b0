package nl.verhuisloket.toetsing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.verhuisloket.toetsing.mutatie.Bundel;
import nl.verhuisloket.toetsing.woorden.Bevindingen;

/** The real rule book, compiled once for all tests, and findings in one line of words. */
final class Toetsbank {

    static final Regelboek BOEK = Regelboek.van(Regelbronnen.vanKlassenpad(Toetsbank.class.getClassLoader()));
    static final Toetsing TOETSING = new Toetsing(BOEK);

    private Toetsbank() {
    }

    /** The same rules under another policy. */
    static Toetsing met(Map<String, String> beleid) {
        return met(BOEK, beleid);
    }

    /** Other rules, under another policy. */
    static Toetsing met(Regelboek boek, Map<String, String> beleid) {
        return new Toetsing(boek(boek, beleid));
    }

    static Regelboek boek(Regelboek boek, Map<String, String> beleid) {
        Parameters parameters = boek.parameters();
        for (Map.Entry<String, String> keuze : beleid.entrySet()) {
            parameters = parameters.met(keuze.getKey(), keuze.getValue());
        }
        return boek.met(parameters);
    }

    /** All findings but those that only say who declares whom. */
    static Set<String> gevonden(Oordeel oordeel) {
        return namen(oordeel, false);
    }

    /** The findings that say who declares whom. */
    static Set<String> aangegeven(Oordeel oordeel) {
        return namen(oordeel, true);
    }

    /** {@code RULE}, or {@code RULE@2} when it is about co-mover 2. */
    private static Set<String> namen(Oordeel oordeel, boolean hoedanigheid) {
        Set<String> namen = new TreeSet<>();
        for (Bevinding bevinding : oordeel.bevindingen()) {
            boolean zegtHoedanigheid = bevinding.gevolg() == Bevinding.Gevolg.INFO
                    && bevinding.feiten().containsKey(Bevindingen.HOEDANIGHEID);
            if (zegtHoedanigheid == hoedanigheid) {
                Integer persoon = bevinding.persoon();
                String regel = Bundel.origineel(bevinding.regel());
                namen.add(persoon == null || persoon == 0 ? regel : regel + "@" + persoon);
            }
        }
        return namen;
    }
}
