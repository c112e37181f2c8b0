package nl.verhuisloket.gesprek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.brp.BrpNietBereikbaar;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.brp.Persoon.Partner;
import nl.verhuisloket.brp.Persoon.Verblijfplaats;
import nl.verhuisloket.brp.Persoon.Verwant;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.kern.Postcode;

/** The BRP with a few of the published fictional persons. */
final class NepBrp implements BrpRegister {

    static final String ALLEEN = "999993653";
    static final String MOEDER = "999997567";
    static final String VADER = "999997440";
    static final String ZOON = "999997476";
    static final String DOCHTER = "999996782";
    static final String JONGSTE = "999996824";
    static final String ONGEHUWD = "999990627";
    static final String OVERLEDEN = "999992077";

    boolean weg;
    private final Map<String, Persoon> personen = new LinkedHashMap<>();

    NepBrp() {
        zet(ALLEEN, "Suzanne Moulin", "1985-12-01", "Boterdiep", 31, "3077AW", null, List.of(), List.of(), null);
        zet(MOEDER, "Hillegonda Hoogenboezem", "1975-03-01", "Aalbersestraat", 275, "1067MD", VADER, List.of(ZOON, DOCHTER, JONGSTE, OVERLEDEN), List.of(), null);
        zet(VADER, "Pieter Almenkinders", "1964-01-01", "Aalbersestraat", 275, "1067MD", MOEDER, List.of(ZOON, DOCHTER, JONGSTE), List.of(), null);
        zet(ZOON, "Pieter jr Almenkinders", "2007-12-04", "Aalbersestraat", 275, "1067MD", null, List.of(), List.of(MOEDER, VADER), null);
        zet(DOCHTER, "Magdalena Almenkinders", "2011-09-08", "Aalbersestraat", 275, "1067MD", null, List.of(), List.of(MOEDER, VADER), null);
        zet(JONGSTE, "Esther Almenkinders", "2019-11-05", "Aalbersestraat", 275, "1067MD", null, List.of(), List.of(MOEDER, VADER), null);
        zet(ONGEHUWD, "Stephan Janssen", "1980-01-01", "Mandelaplein", 2, "1111AA", null, List.of(), List.of(), null);
        zet(OVERLEDEN, "Karel Almenkinders", "2005-01-01", "Aalbersestraat", 275, "1067MD", null, List.of(), List.of(), "O");
    }

    private void zet(String bsn, String naam, String geboren, String straat, int nr, String postcode, String partner, List<String> kinderen,
                     List<String> ouders, String opschorting) {
        Adres adres = new Adres(straat, nr, null, null, new Postcode(postcode), "Amsterdam", "0363", "n", "o" + postcode + nr);
        List<Partner> partners = partner == null ? List.of() : List.of(new Partner(new Bsn(partner), "", "H", false));
        personen.put(bsn, new Persoon(new Bsn(bsn), naam, naam.substring(0, naam.lastIndexOf(' ')), null, naam.substring(naam.lastIndexOf(' ') + 1),
                GedeeltelijkeDatum.van(LocalDate.parse(geboren)), new Verblijfplaats(Verblijfplaats.Soort.ADRES, adres, "W", null, false), "0363",
                false, false, false, opschorting, partners, verwanten(kinderen), verwanten(ouders), List.of()));
    }

    private static List<Verwant> verwanten(List<String> bsns) {
        return bsns.stream().map(b -> new Verwant(new Bsn(b), "", null)).toList();
    }

    @Override
    public Optional<Persoon> zoek(String gemeente, Bsn bsn) {
        if (weg) {
            throw new BrpNietBereikbaar("BRP antwoordt niet.", new RuntimeException());
        }
        return Optional.ofNullable(personen.get(bsn.waarde()));
    }

    @Override
    public List<Persoon> zoekAlle(String gemeente, Collection<Bsn> bsns) {
        return bsns.stream().flatMap(b -> zoek(gemeente, b).stream()).toList();
    }

    @Override
    public Bewoning zoekBewoners(String gemeente, String id) {
        throw new IllegalStateException("Het gesprek vraagt nooit wie er ergens woont.");
    }
}
