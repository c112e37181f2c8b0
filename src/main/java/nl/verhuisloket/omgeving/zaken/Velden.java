package nl.verhuisloket.omgeving.zaken;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one resource: which must be there, and what form each has. A dot leads into an object. */
final class Velden {

    /** The forms, each with the code of its refusal. */
    enum Vorm {
        TEKST(JsonNode::isString, "invalid"),
        URL(node -> node.isString() && (Verzoek.isEigen(node.stringValue()) || node.stringValue().matches("https?://[^ ]+")), "bad-url"),
        DATUM(node -> leest(node, LocalDate::parse), "invalid"),
        TIJDSTIP(node -> leest(node, OffsetDateTime::parse), "invalid"),
        NEGENCIJFERS(node -> node.isString() && isElfproef(node.stringValue()), "invalid"),
        GETAL(node -> node.isIntegralNumber() && node.longValue() >= 0, "invalid"),
        WAARHEID(JsonNode::isBoolean, "invalid"),
        LIJST(JsonNode::isArray, "not_a_list"),
        OBJECT(JsonNode::isObject, "invalid"),
        BASE64(node -> leest(node, Base64.getDecoder()::decode), "invalid");

        private final Predicate<JsonNode> past;
        private final String code;

        Vorm(Predicate<JsonNode> past, String code) {
            this.past = past;
            this.code = code;
        }

        private static boolean leest(JsonNode node, java.util.function.Function<String, ?> lezer) {
            try {
                return node.isString() && lezer.apply(node.stringValue()) != null;
            } catch (RuntimeException e) {
                return false;
            }
        }
    }

    private record Regel(boolean verplicht, Vorm vorm, int max, Set<String> keuzes) {
    }

    private final Map<String, Regel> regels = new LinkedHashMap<>();

    Velden verplicht(String naam, Vorm vorm, int max) {
        regels.put(naam, new Regel(true, vorm, max, Set.of()));
        return this;
    }

    Velden mag(String naam, Vorm vorm, int max) {
        regels.put(naam, new Regel(false, vorm, max, Set.of()));
        return this;
    }

    Velden keuze(String naam, boolean verplicht, String... keuzes) {
        regels.put(naam, new Regel(verplicht, Vorm.TEKST, 40, Set.of(keuzes)));
        return this;
    }

    /** @throws Weigering with every field that is wrong */
    void eis(ObjectNode lijf) {
        List<ZgwFout.Param> fouten = new ArrayList<>();
        regels.forEach((naam, regel) -> fout(naam, regel, lijf.at("/" + naam.replace('.', '/'))).ifPresent(fouten::add));
        if (!fouten.isEmpty()) {
            throw ZgwFout.ongeldig(fouten);
        }
    }

    /** Only what the resource has; the real ones drop the rest too. */
    ObjectNode bekend(ObjectNode lijf) {
        return lijf.deepCopy().retain(regels.keySet().stream().map(naam -> naam.split("\\.")[0]).collect(Collectors.toSet()));
    }

    private static Optional<ZgwFout.Param> fout(String naam, Regel regel, JsonNode waarde) {
        String code = code(regel, waarde);
        return code.isEmpty() ? Optional.empty() : Optional.of(new ZgwFout.Param(naam, code, "Dit veld ontbreekt of heeft een andere vorm."));
    }

    private static String code(Regel regel, JsonNode waarde) {
        if (waarde.isMissingNode()) {
            return regel.verplicht ? "required" : "";
        }
        if (waarde.isNull()) {
            return regel.verplicht ? "null" : "";
        }
        if (waarde.isString() && waarde.stringValue().isEmpty()) {
            return regel.verplicht ? "blank" : "";
        }
        if (!regel.vorm.past.test(waarde)) {
            return regel.vorm.code;
        }
        if (!regel.keuzes.isEmpty() && !regel.keuzes.contains(waarde.stringValue())) {
            return "invalid_choice";
        }
        return waarde.isString() && waarde.stringValue().length() > regel.max ? "max_length" : "";
    }

    /** RSIN and BSN share this test. */
    static boolean isElfproef(String cijfers) {
        if (!cijfers.matches("[0-9]{9}") || cijfers.equals("000000000")) {
            return false;
        }
        int som = -(cijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0;
    }
}
