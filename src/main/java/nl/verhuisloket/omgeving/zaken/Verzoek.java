package nl.verhuisloket.omgeving.zaken;

import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A request as a neighbour sees it. Addresses of this host's own resources are turned into paths on the way in, and back on the
 * way out, so that what is kept does not depend on the port it was kept at.
 *
 * @param basis scheme, host and port the client used
 * @param delen path segments after the neighbour's prefix
 */
record Verzoek(String methode, String basis, List<String> delen, Map<String, String> vraag, Request bron) {

    static Verzoek van(Request bron, String voorvoegsel) {
        URI adres = URI.create(bron.getAbsoluteUrl());
        String basis = adres.getScheme() + "://" + adres.getAuthority();
        String rest = adres.getPath().substring(voorvoegsel.length());
        List<String> delen = java.util.Arrays.stream(rest.split("/")).filter(deel -> !deel.isEmpty()).toList();
        return new Verzoek(bron.getMethod().getName(), basis, delen, vraag(adres.getRawQuery(), basis), bron);
    }

    boolean is(String methode, String eerste, int aantal) {
        return this.methode.equals(methode) && delen.size() == aantal && delen.get(0).equals(eerste);
    }

    @Nullable String kop(String naam) {
        return bron.getHeader(naam);
    }

    /** @return the body; its own addresses as paths; null when it is no JSON object */
    @Nullable ObjectNode lijf() {
        try {
            JsonNode lijf = Antwoord.JSON.readTree(bron.getBody());
            return lijf instanceof ObjectNode ? (ObjectNode) vertaal(lijf, tekst -> pad(tekst, basis)) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The same with full addresses. */
    JsonNode uit(JsonNode lijf) {
        return vertaal(lijf, tekst -> isEigen(tekst) ? basis + tekst : tekst);
    }

    static boolean isEigen(String tekst) {
        return tekst.matches("/(zaken|catalogi|documenten)/api/v1/.*");
    }

    private static String pad(String tekst, String basis) {
        return tekst.startsWith(basis) && isEigen(tekst.substring(basis.length())) ? tekst.substring(basis.length()) : tekst;
    }

    private static JsonNode vertaal(JsonNode node, UnaryOperator<String> om) {
        if (node instanceof ObjectNode object) {
            ObjectNode nieuw = Antwoord.JSON.createObjectNode();
            object.properties().forEach(veld -> nieuw.set(veld.getKey(), vertaal(veld.getValue(), om)));
            return nieuw;
        }
        if (node instanceof ArrayNode lijst) {
            ArrayNode nieuw = Antwoord.JSON.createArrayNode();
            lijst.forEach(deel -> nieuw.add(vertaal(deel, om)));
            return nieuw;
        }
        return node.isString() ? StringNode.valueOf(om.apply(node.stringValue())) : node;
    }

    private static Map<String, String> vraag(@Nullable String ruw, String basis) {
        Map<String, String> vraag = new LinkedHashMap<>();
        for (String paar : ruw == null || ruw.isEmpty() ? new String[0] : ruw.split("&")) {
            String[] delen = paar.split("=", 2);
            vraag.put(ontcijfer(delen[0]), delen.length == 1 ? "" : pad(ontcijfer(delen[1]), basis));
        }
        return vraag;
    }

    private static String ontcijfer(String tekst) {
        return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
    }
}
