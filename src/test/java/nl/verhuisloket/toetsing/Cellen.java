package nl.verhuisloket.toetsing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.verhuisloket.kern.GedeeltelijkeDatum;

/** The filled cells of one row of an example table, by word. {@code -} is not known, {@code ja} is true. */
abstract class Cellen {

    private static final Set<String> WOORDEN = Set.of("ontvangst", "verhuisdatum", "gemeente", "woonsituatie", "betwist", "digid",
            "toestemming", "openstaand", "steekproef", "blijft", "zonder", "meeverhuizers", "bekend", "gemeentecode", "soort", "status",
            "doelen", "panden", "oppervlakte", "nevenadres", "adresInOnderzoek", "instelling", "bewoners", "huishoudens", "veel",
            "genoemd", "hoofdbewonerBekend", "hoofdbewonerOpschorting", "objecten", "woonrecht", "storing", "storingGemeld", "briefadres",
            "redenen", "instemming", "gever", "maandenWeg", "gezinMee", "maandenHier", "tijdelijk", "aankomsten", "mediaan", "leeg",
            "andereAangiften", "briefadressen", "briefadresgevers", "gedeeld", "opvang", "aandacht", "signaal", "sessieadressen",
            "zelfdeContact", "contactVrij", "vertegenwoordigden");
    private static final Set<String> PERSOONSWOORDEN = Set.of("gevonden", "geboren", "relatie", "curatele", "geheim", "inOnderzoek",
            "verblijftNiet", "opschorting", "verblijfsoort", "sinds", "staatErAl", "bijAangever", "ouderMee", "gescheiden", "functie",
            "machtiging", "verklaring", "curatorschap", "beletsel", "verhuizingen", "vorige", "terugkeren", "partnerBlijft", "familie",
            "signaal");

    final Map<String, String> waarden = new TreeMap<>();

    static boolean kent(String woord) {
        int punt = woord.indexOf('.');
        return punt < 0 ? WOORDEN.contains(woord) || woord.equals("feiten") : PERSOONSWOORDEN.contains(woord.substring(punt + 1))
                && woord.substring(0, punt).matches("aangever|mee[0-9]+");
    }

    String tekst(String woord, String anders) {
        return waarden.getOrDefault(woord, anders);
    }

    String leeg(String woord, String anders) {
        return als(woord, anders, Function.identity());
    }

    int getal(String woord, int anders) {
        return Integer.parseInt(tekst(woord, String.valueOf(anders)));
    }

    boolean is(String woord, boolean anders) {
        return tekst(woord, anders ? "ja" : "nee").equals("ja");
    }

    List<String> lijst(String woord, String anders) {
        String waarde = tekst(woord, anders);
        return waarde.equals("-") ? List.of() : List.of(waarde.split("; *"));
    }

    <T> T als(String woord, String anders, Function<String, T> lees) {
        String waarde = tekst(woord, anders);
        return waarde.equals("-") ? null : lees.apply(waarde);
    }

    static GedeeltelijkeDatum datum(String tekst) {
        String[] delen = tekst.split("-");
        return new GedeeltelijkeDatum(Integer.parseInt(delen[0]), delen.length > 1 ? Integer.valueOf(delen[1]) : null,
                delen.length > 2 ? Integer.valueOf(delen[2]) : null);
    }
}
