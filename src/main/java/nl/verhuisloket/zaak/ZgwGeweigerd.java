package nl.verhuisloket.zaak;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ZGW API refused a request. Of its answer only codes and field names are kept: the rest may hold personal data. */
final class ZgwGeweigerd extends ZaakregisterNietBereikbaar {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ZONDER_GEGEVENS = Pattern.compile("[A-Za-z][A-Za-z_.-]{1,60}");

    private final transient Set<String> codes;

    private ZgwGeweigerd(String melding, Set<String> codes) {
        super(melding, null);
        this.codes = codes;
    }

    /**
     * @param api  as people call it: {@code Zaken API}
     * @param wat  what was to be done, without personal data
     * @param lijf the answer, in any form
     */
    static ZgwGeweigerd van(String api, String wat, int status, byte[] lijf) {
        Set<String> codes = new TreeSet<>();
        Set<String> velden = new TreeSet<>();
        JsonNode probleem = lees(lijf);
        probleem.path("invalidParams").forEach(param -> {
            neem(param.path("code"), codes);
            neem(param.path("name"), velden);
        });
        if (codes.isEmpty()) {
            neem(probleem.path("code"), codes);
        }
        String uitleg = (codes.isEmpty() ? "" : " (" + String.join(", ", codes) + (velden.isEmpty() ? "" : " bij " + String.join(", ", velden)) + ")");
        return new ZgwGeweigerd("De " + api + " antwoordde " + status + uitleg + " op " + wat + "; er is niets gewijzigd. " + advies(status), codes);
    }

    boolean heeft(String code) {
        return codes.contains(code);
    }

    private static String advies(int status) {
        return switch (status) {
            case 401, 403 -> "Controleer verhuisloket.zgw.client-id en .secret, de klok van deze server en de rechten in de Autorisaties API.";
            case 404, 405, 406, 412, 415 -> "Controleer de urls onder verhuisloket.zgw en de versie van de API.";
            case 400 -> "Controleer verhuisloket.zgw.bronorganisatie en het zaaktype in de catalogus.";
            default -> "Het ligt aan de andere kant; er volgt een nieuwe poging.";
        };
    }

    private static JsonNode lees(byte[] lijf) {
        try {
            return JSON.readTree(lijf);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static void neem(JsonNode waarde, Set<String> in) {
        String tekst = waarde.stringValue("");
        if (ZONDER_GEGEVENS.matcher(tekst).matches()) {
            in.add(tekst);
        }
    }
}
