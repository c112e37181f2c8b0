package nl.verhuisloket.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;

/**
 * Facts of one declaration, built up from the plainest case: an adult who moves alone, today, to an empty home in 0363. The words
 * are those of the columns of the example tables in {@code rules/}; {@code docs/regels.md} lists them.
 */
final class Geval {

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

    private final Map<String, String> waarden = new TreeMap<>();

    static Geval gewoon() {
        return new Geval();
    }

    /**
     * @param woord a word of the tables; of a person as {@code aangever.geboren} or {@code mee1.relatie}; {@code feiten} for several at
     *              once: {@code leeg=365; andereAangiften=2}
     */
    Geval met(String woord, Object waarde) {
        if (woord.equals("feiten")) {
            for (String feit : waarde.toString().split("; *")) {
                met(feit.substring(0, feit.indexOf('=')), feit.substring(feit.indexOf('=') + 1).replace('+', ';'));
            }
            return this;
        }
        if (!kent(woord)) {
            throw new IllegalArgumentException("No such word in the example tables: " + woord);
        }
        waarden.put(woord, waarde.toString());
        return this;
    }

    static boolean kent(String woord) {
        int punt = woord.indexOf('.');
        return punt < 0 ? WOORDEN.contains(woord) || woord.equals("feiten") : PERSOONSWOORDEN.contains(woord.substring(punt + 1))
                && woord.substring(0, punt).matches("aangever|mee[0-9]+");
    }

    /** Adds a co-mover, who lives with the declarant now. */
    Geval mee(Relatie relatie, String geboren) {
        int nummer = aantalMeeverhuizers() + 1;
        return met("mee" + nummer + ".relatie", relatie).met("mee" + nummer + ".geboren", geboren);
    }

    Feiten feiten() {
        Set<String> zonder = new HashSet<>(List.of(tekst("zonder", "").split(" ")));
        LocalDate ontvangst = LocalDate.parse(tekst("ontvangst", "2026-11-24"));
        return new Feiten(Instant.parse("2026-11-24T09:00:00Z"), tekst("gemeente", "0363"), ontvangst,
                zonder.contains("verhuisdatum") ? null : LocalDate.parse(tekst("verhuisdatum", ontvangst.toString())),
                zonder.contains("woonsituatie") ? null : Woonsituatie.valueOf(tekst("woonsituatie", "ZELFSTANDIG")),
                is("betwist", false), zonder.contains("digid") ? null : getal("digid", 20),
                zonder.contains("adres") ? null : adres(), zonder.contains("bewoning") ? null : bewoning(),
                zonder.contains("aangever") ? null : persoon(0, "aangever"), meeverhuizers(),
                Toestemming.valueOf(tekst("toestemming", "NIET_GEVRAAGD")), is("openstaand", false), is("steekproef", false),
                is("blijft", false), bestemming(), Bewijs.valueOf(tekst("woonrecht", "GEEN")), storing(), aangifteverloop(), adresverloop());
    }

    private Bestemming bestemming() {
        return new Bestemming(is("briefadres", false) ? new Bestemming.Briefadres(is("redenen", true),
                Bewijs.valueOf(tekst("instemming", "GEEN")), als("gever", "ja", "ja"::equals)) : null,
                als("maandenWeg", "-", maanden -> new Bestemming.Vertrek(Integer.parseInt(maanden), is("gezinMee", true))),
                als("maandenHier", "-", maanden -> new Bestemming.Vestiging(Integer.parseInt(maanden))), als("tijdelijk", "-", Integer::valueOf));
    }

    private Feiten.Storing storing() {
        List<LocalDate> dagen = lijst("storing", "-").stream().map(LocalDate::parse).toList();
        return dagen.isEmpty() && !is("storingGemeld", false) ? null : new Feiten.Storing(dagen, is("storingGemeld", false));
    }

    private Verloop.Aangifte aangifteverloop() {
        return new Verloop.Aangifte(als("sessieadressen", "-", Integer::valueOf), als("zelfdeContact", "-", Integer::valueOf),
                is("contactVrij", false), als("vertegenwoordigden", "-", Integer::valueOf));
    }

    private Verloop.Adres adresverloop() {
        return new Verloop.Adres(als("aankomsten", "-", Integer::valueOf), als("mediaan", "-", Integer::valueOf),
                als("leeg", "-", Integer::valueOf), als("andereAangiften", "-", Integer::valueOf),
                als("briefadressen", "-", Integer::valueOf), als("briefadresgevers", "-", Integer::valueOf), is("gedeeld", false),
                is("opvang", false), als("aandacht", "-", LocalDate::parse), als("signaal", "-", LocalDate::parse));
    }

    private Adresfeiten adres() {
        if (!is("bekend", true)) {
            return new Adresfeiten(false, null, null, null, List.of(), List.of(), null, false, false, false, null);
        }
        return new Adresfeiten(true, leeg("gemeentecode", tekst("gemeente", "0363")), leeg("soort", "Verblijfsobject"),
                tekst("status", "Verblijfsobject in gebruik"), lijst("doelen", "woonfunctie"), lijst("panden", "Pand in gebruik"),
                als("oppervlakte", "110", Integer::valueOf), is("nevenadres", false), is("adresInOnderzoek", false),
                is("instelling", false), als("objecten", "-", Integer::valueOf));
    }

    private Bewoning bewoning() {
        int bewoners = getal("bewoners", 0);
        return new Bewoning(bewoners, getal("huishoudens", Math.min(bewoners, 1)), is("veel", false), is("genoemd", false),
                is("hoofdbewonerBekend", false), leeg("hoofdbewonerOpschorting", "-"));
    }

    private List<Persoonsfeiten> meeverhuizers() {
        List<Persoonsfeiten> meeverhuizers = new ArrayList<>();
        for (int nummer = 1; nummer <= aantalMeeverhuizers(); nummer++) {
            meeverhuizers.add(persoon(nummer, "mee" + nummer));
        }
        return meeverhuizers;
    }

    private int aantalMeeverhuizers() {
        int genoemd = waarden.keySet().stream().filter(woord -> woord.startsWith("mee") && woord.contains("."))
                .mapToInt(woord -> Integer.parseInt(woord.substring(3, woord.indexOf('.')))).max().orElse(0);
        return Math.max(genoemd, getal("meeverhuizers", 0));
    }

    private Persoonsfeiten persoon(int nummer, String wie) {
        String p = wie + ".";
        Relatie relatie = Relatie.valueOf(tekst(p + "relatie", nummer == 0 ? "ZELF" : "KIND"));
        boolean kind = relatie == Relatie.KIND;
        return new Persoonsfeiten(nummer, is(p + "gevonden", true), als(p + "geboren", kind ? "2018-12-01" : "1985-12-01", Geval::datum),
                relatie, is(p + "curatele", false), is(p + "geheim", false), is(p + "inOnderzoek", false), is(p + "verblijftNiet", false),
                leeg(p + "opschorting", "-"), leeg(p + "verblijfsoort", "ADRES"), leeg(p + "functie", "W"), als(p + "sinds", "2011-03-15", Geval::datum), "0599",
                is(p + "staatErAl", false), is(p + "bijAangever", true), is(p + "ouderMee", kind), is(p + "gescheiden", false), stukken(p),
                lijst(p + "beletsel", "-").stream().map(Beletsel::valueOf).collect(Collectors.toSet()), verloop(p));
    }

    private Bewijs.Stukken stukken(String p) {
        return new Bewijs.Stukken(Bewijs.valueOf(tekst(p + "machtiging", "GEEN")), Bewijs.valueOf(tekst(p + "verklaring", "GEEN")),
                Bewijs.valueOf(tekst(p + "curatorschap", "GEEN")));
    }

    private Verloop.Persoon verloop(String p) {
        return new Verloop.Persoon(als(p + "verhuizingen", "-", Integer::valueOf), als(p + "vorige", "-", LocalDate::parse),
                als(p + "terugkeren", "-", Integer::valueOf), als(p + "partnerBlijft", "-", "ja"::equals),
                als(p + "familie", "-", "ja"::equals), als(p + "signaal", "-", LocalDate::parse));
    }

    private String tekst(String woord, String anders) {
        return waarden.getOrDefault(woord, anders);
    }

    private String leeg(String woord, String anders) {
        return als(woord, anders, Function.identity());
    }

    private int getal(String woord, int anders) {
        return Integer.parseInt(tekst(woord, String.valueOf(anders)));
    }

    private boolean is(String woord, boolean anders) {
        return tekst(woord, anders ? "ja" : "nee").equals("ja");
    }

    private List<String> lijst(String woord, String anders) {
        String waarde = tekst(woord, anders);
        return waarde.equals("-") ? List.of() : List.of(waarde.split("; *"));
    }

    private <T> T als(String woord, String anders, Function<String, T> lees) {
        String waarde = tekst(woord, anders);
        return waarde.equals("-") ? null : lees.apply(waarde);
    }

    private static GedeeltelijkeDatum datum(String tekst) {
        String[] delen = tekst.split("-");
        return new GedeeltelijkeDatum(Integer.parseInt(delen[0]), delen.length > 1 ? Integer.valueOf(delen[1]) : null,
                delen.length > 2 ? Integer.valueOf(delen[2]) : null);
    }
}
