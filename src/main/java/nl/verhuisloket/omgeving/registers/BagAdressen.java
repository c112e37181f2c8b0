package nl.verhuisloket.omgeving.registers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The addresses of {@code mocks/bag/adressen}, one a file, searched as the BAG does. */
class BagAdressen {

    private static final Set<String> EINDSTATUSSEN = Set.of("Verblijfsobject ingetrokken", "Niet gerealiseerd verblijfsobject",
            "Verblijfsobject ten onrechte opgevoerd", "Plaats ingetrokken");

    private final List<JsonNode> adressen;

    BagAdressen(Path map) {
        adressen = Bestanden.leesMap(map.resolve("adressen"), "adres");
        long ids = adressen.stream().map(adres -> tekst(adres, "nummeraanduidingIdentificatie")).distinct().count();
        if (ids < adressen.size()) {
            throw new IllegalStateException("Two files in " + map.resolve("adressen") + " play the same nummeraanduiding.");
        }
    }

    Optional<JsonNode> metId(String nummeraanduidingId, boolean ookBeeindigd) {
        return huidig(ookBeeindigd).filter(adres -> tekst(adres, "nummeraanduidingIdentificatie").equals(nummeraanduidingId)).findFirst();
    }

    /** @param vraag a combination of parameters that {@link BagVraagkeuring} let through */
    List<JsonNode> zoek(Map<String, String> vraag) {
        Stream<JsonNode> huidig = huidig("true".equals(vraag.get("inclusiefEindStatus")));
        if (vraag.containsKey("q")) {
            return huidig.filter(adres -> bevat(adres, vraag.get("q"))).toList();
        }
        return huidig.filter(adres -> gelijk(adres, vraag, "adresseerbaarObjectIdentificatie") && postcodeGelijk(adres, vraag)
                        && gelijk(adres, vraag, "openbareRuimteNaam") && gelijk(adres, vraag, "woonplaatsNaam")
                        && gelijk(adres, vraag, "huisnummer"))
                .filter(adres -> toevoegingPast(adres, vraag)).toList();
    }

    private Stream<JsonNode> huidig(boolean ookBeeindigd) {
        return adressen.stream().filter(adres -> ookBeeindigd || !EINDSTATUSSEN.contains(tekst(adres, "adresseerbaarObjectStatus")));
    }

    /** Without exacteMatch a letter or addition that was not asked does not matter; with it, it must be absent. */
    private static boolean toevoegingPast(JsonNode adres, Map<String, String> vraag) {
        boolean exact = "true".equals(vraag.get("exacteMatch"));
        return Stream.of("huisletter", "huisnummertoevoeging")
                .allMatch(veld -> vraag.containsKey(veld) ? gelijk(adres, vraag, veld) : !exact || tekst(adres, veld).isEmpty());
    }

    private static boolean postcodeGelijk(JsonNode adres, Map<String, String> vraag) {
        String postcode = vraag.get("postcode");
        return postcode == null || postcode.replace(" ", "").equalsIgnoreCase(tekst(adres, "postcode"));
    }

    private static boolean gelijk(JsonNode adres, Map<String, String> vraag, String veld) {
        return !vraag.containsKey(veld) || tekst(adres, veld).equalsIgnoreCase(vraag.get(veld));
    }

    /** Every word of the term stands in the address; a number only as the whole number. */
    private static boolean bevat(JsonNode adres, String term) {
        String letter = tekst(adres, "huisletter");
        String toevoeging = tekst(adres, "huisnummertoevoeging");
        String nummer = tekst(adres, "huisnummer");
        String alles = String.join(" ", tekst(adres, "openbareRuimteNaam"), nummer, letter, toevoeging, nummer + letter,
                nummer + letter + "-" + toevoeging, tekst(adres, "postcode"), tekst(adres, "woonplaatsNaam")).toLowerCase(Locale.ROOT);
        Set<String> woorden = Arrays.stream(alles.split(" ")).collect(Collectors.toSet());
        return Arrays.stream(term.toLowerCase(Locale.ROOT).split("[ ,]+")).filter(woord -> !woord.isEmpty())
                .allMatch(woord -> woord.matches("[0-9].*") ? woorden.contains(woord) : alles.contains(woord));
    }

    private static String tekst(JsonNode adres, String veld) {
        return adres.path(veld).asString("");
    }
}
