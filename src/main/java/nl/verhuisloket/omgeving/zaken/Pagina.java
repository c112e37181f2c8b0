package nl.verhuisloket.omgeving.zaken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The envelope around lists in the ZGW APIs: {@code count, next, previous, results}. */
final class Pagina {

    private Pagina() {
    }

    /** @throws Weigering when a query parameter is not one of {@code bekend} */
    static void eisBekend(Verzoek verzoek, Set<String> bekend) {
        verzoek.vraag().keySet().stream().filter(naam -> !bekend.contains(naam) && !naam.equals("page")).findFirst().ifPresent(naam -> {
            throw ZgwFout.ongeldig("nonFieldErrors", "unknown-parameters", "Onbekende query parameters: " + naam);
        });
    }

    /** Everything as one bare list, for the few resources without pages. */
    static Antwoord kaal(Verzoek verzoek, List<ObjectNode> alles) {
        ArrayNode lijst = Antwoord.JSON.createArrayNode();
        alles.forEach(lijst::add);
        return Antwoord.json(200, verzoek.uit(lijst));
    }

    static Antwoord van(Verzoek verzoek, Stand stand, List<ObjectNode> alles) {
        int grootte = stand.paginagrootte();
        int nummer = Integer.parseInt(verzoek.vraag().getOrDefault("page", "1").replaceAll("[^0-9]", "0"));
        int begin = (nummer - 1) * grootte;
        if (nummer < 1 || (begin > 0 && begin >= alles.size())) {
            throw new Weigering(ZgwFout.onbekend(404));
        }
        ObjectNode pagina = Antwoord.JSON.createObjectNode().put("count", alles.size())
                .put("next", begin + grootte < alles.size() ? adres(verzoek, nummer + 1) : null)
                .put("previous", nummer > 1 ? adres(verzoek, nummer - 1) : null);
        ArrayNode deel = pagina.putArray("results");
        alles.subList(begin, Math.min(begin + grootte, alles.size())).forEach(deel::add);
        return Antwoord.json(200, verzoek.uit(pagina));
    }

    private static @Nullable String adres(Verzoek verzoek, int nummer) {
        Map<String, String> vraag = new java.util.LinkedHashMap<>(verzoek.vraag());
        vraag.put("page", Integer.toString(nummer));
        String pad = verzoek.bron().getUrl().split("\\?", 2)[0];
        return verzoek.basis() + pad + vraag.entrySet().stream().map(paar -> paar.getKey() + "=" + codeer(verzoek, paar.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String codeer(Verzoek verzoek, String waarde) {
        return URLEncoder.encode(Verzoek.isEigen(waarde) ? verzoek.basis() + waarde : waarde, StandardCharsets.UTF_8);
    }
}
