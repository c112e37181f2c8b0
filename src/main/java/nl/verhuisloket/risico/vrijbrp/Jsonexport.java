package nl.verhuisloket.risico.vrijbrp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verhuisloket.risico.vrijbrp.Profiel.Regel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same export in JSON, with the names vrijBRP uses: a profile, a list of them, or {@code {"list": [...]}}. A kind of case may be a
 * text or {@code {"type": ...}}; {@code attr} a properties text or an object; a rule type a number or {@code RULE_14}.
 */
final class Jsonexport {

    private Jsonexport() {
    }

    static List<Profiel> lees(byte[] bestand) {
        try {
            JsonNode inhoud = JsonMapper.shared().readTree(bestand);
            JsonNode lijst = inhoud.has("list") ? inhoud.path("list") : inhoud;
            return (lijst.isArray() ? lijst.valueStream() : Stream.of(lijst)).map(Jsonexport::profiel).toList();
        } catch (JacksonException geenJson) {
            throw new ExportOnleesbaar("Stuur risicoprofielen.zip uit vrijBRP Balie, of dezelfde inhoud als JSON.");
        }
    }

    private static Profiel profiel(JsonNode profiel) {
        if (!profiel.path("rules").isArray()) {
            throw new ExportOnleesbaar("Een profiel heeft name, threshold, types en rules; rules is een lijst.");
        }
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < profiel.path("rules").size(); i++) {
            regels.add(regel(profiel.path("rules").get(i), i));
        }
        regels.sort(Comparator.comparingInt(Regel::volgorde));
        return new Profiel(profiel.path("name").asString(""), getal(profiel, "threshold", -1), profiel.path("types").valueStream()
                .map(soort -> soort.isObject() ? soort.path("type").asString("") : soort.asString("")).toList(), List.copyOf(regels));
    }

    private static Regel regel(JsonNode regel, int plaats) {
        JsonNode soort = regel.path("type");
        String nummer = soort.isString() ? soort.asString().replaceFirst("^RULE_", "") : String.valueOf(soort.asInt(0));
        return new Regel(nummer.matches("[0-9]{1,4}") ? Integer.parseInt(nummer) : 0,
                getal(regel, "score", -1), (int) getal(regel, "vnr", plaats + 1), attributen(regel.path("attr")));
    }

    private static Map<String, String> attributen(JsonNode attr) {
        if (!attr.isObject()) {
            return Exportlezer.attributen(attr.asString(""));
        }
        Map<String, String> attributen = new TreeMap<>();
        attr.properties().forEach(deel -> attributen.put(deel.getKey().toLowerCase(java.util.Locale.ROOT), deel.getValue().asString("").strip()));
        return attributen;
    }

    private static long getal(JsonNode ouder, String naam, long anders) {
        JsonNode getal = ouder.path(naam);
        if (!getal.isMissingNode() && !getal.isIntegralNumber()) {
            throw new ExportOnleesbaar(naam + " is een geheel getal.");
        }
        return getal.asLong(anders);
    }
}
