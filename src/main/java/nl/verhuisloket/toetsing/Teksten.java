package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import nl.verhuisloket.toetsing.tabel.Signaal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The sentences that go with the rules: {@code teksten.yaml} in each folder. {@code {name}} stands for a fact of the finding. */
final class Teksten {

    private static final Pattern PLAATS = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Tekst ALGEMEEN = new Tekst("Een medewerker controleert uw aangifte.", "Een medewerker controleert je aangifte.", "");

    private final Map<String, Tekst> perRegel = new TreeMap<>();

    /** @param u      for the resident, u form  @param je the same in je form  @param anders what would have to change, may be empty */
    record Tekst(String u, String je, String anders) {
    }

    /** @throws IllegalStateException when a rule has two texts, or one lacks its u or je form */
    static Teksten lees(List<String> yaml) {
        Teksten teksten = new Teksten();
        for (String bestand : yaml) {
            Map<String, Map<String, String>> inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(bestand);
            inhoud.forEach(teksten::voegToe);
        }
        return teksten;
    }

    private void voegToe(String regel, Map<String, String> zinnen) {
        String u = zinnen.getOrDefault("u", "");
        String je = zinnen.getOrDefault("je", "");
        if (u.isBlank() || je.isBlank()) {
            throw new IllegalStateException("teksten.yaml: " + regel + " needs a sentence under u and under je.");
        }
        if (perRegel.put(regel, new Tekst(u, je, zinnen.getOrDefault("anders", ""))) != null) {
            throw new IllegalStateException("teksten.yaml: " + regel + " has two texts.");
        }
    }

    /** @throws IllegalStateException when nobody wrote one */
    Tekst van(String regel) {
        Tekst tekst = perRegel.get(regel);
        if (tekst == null) {
            throw new IllegalStateException("teksten.yaml: there is no text for rule " + regel + ".");
        }
        return tekst;
    }

    /** @return {@code teksten.yaml} for these signals: what the table says, else what is written here, else the general sentence */
    String voor(Risicotabel tabel) {
        Map<String, Map<String, String>> inhoud = new TreeMap<>();
        for (Signaal signaal : tabel.signalen()) {
            Tekst tekst = tekst(signaal);
            inhoud.put(signaal.naam(), new TreeMap<>(Map.of("u", tekst.u(), "je", tekst.je(), "anders", tekst.anders())));
        }
        return new Yaml().dump(inhoud);
    }

    private Tekst tekst(Signaal signaal) {
        boolean eigen = signaal.u() != null && signaal.je() != null;
        Tekst hier = eigen ? new Tekst(signaal.u(), signaal.je(), "") : perRegel.getOrDefault(signaal.naam(), ALGEMEEN);
        return signaal.anders() == null ? hier : new Tekst(hier.u(), hier.je(), signaal.anders());
    }

    Map<String, Tekst> alle() {
        return perRegel;
    }

    /** Puts facts in a sentence; dates are spelled out. A name that the finding does not have stays as it is. */
    static String vul(String zin, Map<String, Object> feiten) {
        if (zin.indexOf('{') < 0) {
            return zin;
        }
        return PLAATS.matcher(zin).replaceAll(plaats -> Matcher.quoteReplacement(waarde(plaats.group(1), feiten)));
    }

    private static String waarde(String naam, Map<String, Object> feiten) {
        Object waarde = feiten.get(naam);
        if (waarde == null) {
            return "{" + naam + "}";
        }
        return waarde instanceof LocalDate dag ? Kalender.voluit(dag) : waarde.toString();
    }
}
