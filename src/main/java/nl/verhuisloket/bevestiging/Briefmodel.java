package nl.verhuisloket.bevestiging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verhuisloket.bevestiging.Brieven.Briefgegevens;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Kalender;

/** What the templates may fill in, as plain text; the names are those in {@code brieven/*.html}. */
final class Briefmodel {

    private static final Pattern LEGE_REGEL = Pattern.compile("\\R\\s*\\R");
    private static final Pattern KOMMA = Pattern.compile(",\\s*");

    private Briefmodel() {
    }

    static Map<String, Object> van(Briefgegevens brief, Gemeente gemeente, Briefstijl stijl, Adres aan) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("zaaknummer", brief.zaaknummer());
        velden.put("aangever", brief.aangever());
        velden.put("verhuizers", brief.verhuizers());
        velden.put("aan", List.of(aan.straatEnNummer(), venster(aan)));
        velden.put("nieuwAdres", regels(brief.nieuwAdres()));
        velden.put("oudAdres", brief.oudAdres() == null ? List.of() : regels(brief.oudAdres()));
        velden.put("samenvatting", brief.samenvatting());
        velden.putAll(dagen(brief));
        velden.putAll(afzender(gemeente, stijl));
        return velden;
    }

    /** Paragraphs; blank lines part them. */
    static List<String> alineas(String tekst) {
        return Stream.of(LEGE_REGEL.split(tekst.strip())).map(String::strip).toList();
    }

    private static Map<String, Object> dagen(Briefgegevens brief) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("dagtekening", Kalender.voluit(brief.dagtekening()));
        velden.put("verhuisdatum", Kalender.voluit(brief.verhuisdatum()));
        velden.put("nogNietVerhuisd", brief.verhuisdatum().isAfter(brief.dagtekening()));
        velden.put("ontvangst", Kalender.metTijd(brief.ontvangst()));
        velden.put("ontvangstdag", Kalender.voluit(Kalender.dag(brief.ontvangst())));
        velden.put("teLaat", brief.teLaat());
        if (brief.registratiedatum() != null) {
            velden.put("registratiedatum", Kalender.voluit(brief.registratiedatum()));
        }
        return velden;
    }

    private static Map<String, Object> afzender(Gemeente gemeente, Briefstijl stijl) {
        return Map.of("gemeente", gemeente.naam(), "telefoon", gemeente.telefoon(), "balie", gemeente.adres(),
                "postadres", gemeente.postadres(), "postregels", List.of(KOMMA.split(gemeente.postadres(), 2)),
                "website", gemeente.website().toString(), "kleur", stijl.kleur());
    }

    private static List<String> regels(Adres adres) {
        return List.of(adres.straatEnNummer(), adres.postcodeEnPlaats());
    }

    /** The last line of an address on an envelope: two spaces and the place in capitals, as the post reads it. */
    private static String venster(Adres adres) {
        String plaats = adres.woonplaats().toUpperCase(java.util.Locale.ROOT);
        return adres.postcode() == null ? plaats : adres.postcode().leesbaar() + "\u00a0\u00a0" + plaats;
    }
}
