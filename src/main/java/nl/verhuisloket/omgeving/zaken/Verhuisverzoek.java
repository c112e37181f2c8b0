package nl.verhuisloket.omgeving.zaken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the back office demands of a relocation, with its own reasons (vrijBRP Dossiers; BRBY0011 for the date). */
final class Verhuisverzoek {

    private static final Set<String> HOEDANIGHEDEN = Set.of("REGISTERED", "PARTNER", "AUTHORITY_HOLDER", "PARENT_LIVING_WITH_ADULT_CHILD",
            "ADULT_CHILD_LIVING_WITH_PARENTS", "ADULT_AUTHORIZED_REPRESENTATIVE", "HEAD_OF_AN_INSTITUTION", "EX_OFFICIO", "MINISTERIAL_DECISION");
    private static final Set<String> TOESTEMMING = Set.of("NOT_APPLICABLE", "PENDING", "APPROVED", "DECLINED");

    private Verhuisverzoek() {
    }

    static void eis(ObjectNode lijf, boolean inter, LocalDate vandaag) {
        aanwezig(lijf, "dossier");
        datum(aanwezig(lijf.path("dossier"), "startDate"), vandaag);
        bsn(aanwezig(aanwezig(lijf, "declarant"), "bsn"));
        adres(aanwezig(lijf, "newAddress"));
        if (inter) {
            gemeente(aanwezig(aanwezig(lijf, "previousMunicipality"), "code"));
            gemeente(aanwezig(aanwezig(lijf.path("newAddress"), "municipality"), "code"));
        }
        verhuizers(lijf.path("relocators"));
    }

    private static void adres(JsonNode adres) {
        eis(aanwezig(adres, "postalCode").stringValue("").matches("[1-9][0-9]{3}[A-Z]{2}"), "postalCode is invalid");
        eis(aanwezig(adres, "houseNumber").asInt(0) > 0, "houseNumber is invalid");
        eis(aanwezig(adres, "numberOfResidents").asInt(0) > 0, "numberOfResidents is invalid");
        JsonNode inwoning = aanwezig(adres, "liveIn");
        JsonNode vanToepassing = aanwezig(inwoning, "liveInApplicable");
        eis(vanToepassing.isBoolean(), "liveInApplicable is invalid");
        eis(TOESTEMMING.contains(inwoning.path("consent").stringValue("PENDING")), "consent is invalid");
        if (vanToepassing.booleanValue()) {
            eis(adres.path("mainOccupant").isObject(), "mainOccupant is mandatory if liveInApplicable is true");
            bsn(aanwezig(adres.path("mainOccupant"), "bsn"));
        }
    }

    private static void verhuizers(JsonNode verhuizers) {
        eis(verhuizers.isArray(), "relocators are mandatory");
        eis(!verhuizers.isEmpty(), "list of relocators may not be empty");
        verhuizers.forEach(verhuizer -> {
            bsn(aanwezig(verhuizer, "bsn"));
            eis(HOEDANIGHEDEN.contains(aanwezig(verhuizer, "declarationType").stringValue("")), "declarationType is invalid");
        });
    }

    private static void datum(JsonNode waarde, LocalDate vandaag) {
        try {
            eis(!LocalDate.parse(waarde.stringValue("")).isAfter(vandaag), "startDate may not be in the future");
        } catch (DateTimeException e) {
            throw VrijbrpFout.ongeldig("startDate is invalid");
        }
    }

    private static void bsn(JsonNode waarde) {
        eis(Velden.isElfproef(waarde.stringValue("")), "bsn is invalid");
    }

    private static void gemeente(JsonNode waarde) {
        eis(waarde.stringValue("").matches("[0-9]{4}"), "municipality code is invalid");
    }

    private static JsonNode aanwezig(JsonNode in, String naam) {
        JsonNode waarde = in.path(naam);
        eis(!waarde.isMissingNode() && !waarde.isNull() && !(waarde.isString() && waarde.stringValue().isEmpty()), naam + " is mandatory");
        return waarde;
    }

    private static void eis(boolean waar, String reden) {
        if (!waar) {
            throw VrijbrpFout.ongeldig(reden);
        }
    }
}
