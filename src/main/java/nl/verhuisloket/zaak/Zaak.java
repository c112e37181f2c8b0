package nl.verhuisloket.zaak;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A zaak that is there. @param bron as the Zaken API gave it */
record Zaak(ZgwClient client, JsonNode bron) {

    String url() {
        return bron.path("url").stringValue();
    }

    String zaaktype() {
        return bron.path("zaaktype").stringValue();
    }

    List<JsonNode> lijst(String pad) {
        return client.lijst(ZgwApi.ZAKEN, pad, Map.of("zaak", url()), bij("het lezen van " + pad.substring(1)));
    }

    void maak(String pad, Map<String, Object> lijf, String wat) {
        client.maak(ZgwApi.ZAKEN, pad, lijf, bij(wat));
    }

    String bij(String wat) {
        return wat + " bij zaak " + bron.path("identificatie").stringValue("");
    }
}
