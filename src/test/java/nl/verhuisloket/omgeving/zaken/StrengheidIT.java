package nl.verhuisloket.omgeving.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.omgeving.zaken.Oproepen.Oproep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each mandatory field and header of each call is broken once; the neighbours refuse every one, in the words of the real ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrengheidIT {

    private static final String LANG_GEHEIM = "een-ander-geheim-dat-lang-genoeg-is-voor-elk-algoritme-tot-en-met-hs512-dus-64";

    private Buren buren;
    private Oproepen oproepen;
    private List<Oproep> alle;

    @BeforeAll
    void start(@TempDir Path staat) {
        buren = Buren.start(staat);
        buren.extensie().zetVandaag(LocalDate.parse("2026-11-24"));
        oproepen = new Oproepen(buren);
        alle = oproepen.alle();
    }

    @AfterAll
    void theRefusalsAreInTheOfficialForm() {
        assertThat(buren.gebeurtenissen()).hasSizeGreaterThan(150);
        assertThat(Specificaties.afwijkingen(buren.gebeurtenissen())).isEmpty();
        buren.close();
    }

    Stream<Oproep> goodCalls() {
        return oproepen.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("goodCalls")
    void unbrokenTheCallIsTaken(Oproep oproep) {
        assertThat(oproepen.maak(oproep).isObject()).isTrue();
    }

    Stream<Arguments> brokenFields() {
        return alle.stream().flatMap(oproep -> Stream.concat(
                oproep.verplicht().stream().flatMap(veld -> Stream.of("weg", "null", "leeg").map(hoe -> Arguments.of(oproep, veld, hoe))),
                oproep.vorm().keySet().stream().map(veld -> Arguments.of(oproep, veld, "vorm"))));
    }

    @ParameterizedTest
    @MethodSource("brokenFields")
    void aBrokenFieldIsRefused(Oproep oproep, String veld, String hoe) {
        ObjectNode lijf = oproep.lijf().deepCopy();
        breek(lijf, veld, hoe, oproep.vorm().get(veld));
        Buren.Antwoord antwoord = buren.stuur("POST", oproep.pad(), koppen(oproep), lijf.toString());
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        if (oproep.pad().contains("/api/v1/") && !oproep.pad().startsWith("/bijhouding")) {
            assertThat(antwoord.soort()).startsWith("application/problem+json");
            assertThat(antwoord.json().path("code").stringValue()).isEqualTo("invalid");
            assertThat(antwoord.json().path("invalidParams").get(0).path("code").stringValue()).isNotBlank();
        } else if (oproep.pad().startsWith("/bijhouding")) {
            assertThat(antwoord.json().at("/cause/message").stringValue()).matches(".*(mandatory|invalid|empty|future).*");
        } else {
            assertThat(antwoord.json().at("/errors/0/message").stringValue()).isNotBlank();
        }
    }

    Stream<Arguments> brokenHeaders() {
        return alle.stream().flatMap(oproep -> oproep.koppen().keySet().stream()
                .filter(kop -> !kop.endsWith("-Crs") || oproep.pad().endsWith("/zaken")).filter(kop -> !kop.equals("Content-Type") || !oproep.pad().startsWith("/notificatie"))
                .map(kop -> Arguments.of(oproep, kop)));
    }

    @ParameterizedTest
    @MethodSource("brokenHeaders")
    void aMissingHeaderIsRefused(Oproep oproep, String kop) {
        Map<String, String> koppen = koppen(oproep);
        koppen.remove(kop);
        int status = buren.stuur("POST", oproep.pad(), koppen, oproep.lijf().toString()).status();
        assertThat(status).isIn(kop.equals("Authorization") ? List.of(401, 403) : kop.endsWith("-Crs") ? List.of(412) : List.of(400, 415));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Crs", "Content-Crs"})
    void anotherCoordinateSystemIsRefusedOnReadingAndMaking(String kop) {
        Map<String, String> koppen = Buren.zgwKoppen();
        koppen.put(kop, "EPSG:28992");
        assertThat(buren.stuur("GET", "/zaken/api/v1/zaken", koppen, null).status()).isEqualTo(406);
        assertThat(buren.stuur("POST", "/zaken/api/v1/zaken", koppen, oproepen.zaak().lijf().toString()).status()).isEqualTo(406);
        koppen.remove(kop);
        assertThat(buren.stuur("GET", "/zaken/api/v1/zaken", koppen, null).status()).isEqualTo(412);
    }

    static Stream<Arguments> badZgwTokens() {
        Instant nu = Instant.now();
        return Stream.concat(Stream.of(
                Arguments.of("jwt-expired", Buren.jwt(Buren.zgwInhoud().issueTime(Date.from(nu.minusSeconds(7200))).build(), JWSAlgorithm.HS256, Buren.ZGW_GEHEIM)),
                Arguments.of("jwt-expired", Buren.jwt(Buren.zgwInhoud().issueTime(Date.from(nu.plusSeconds(600))).build(), JWSAlgorithm.HS256, Buren.ZGW_GEHEIM)),
                Arguments.of("missing-iat-claim", Buren.jwt(Buren.zgwInhoud().issueTime(null).build(), JWSAlgorithm.HS256, Buren.ZGW_GEHEIM)),
                Arguments.of("invalid-jwt-signature", Buren.jwt(Buren.zgwInhoud().build(), JWSAlgorithm.HS256, LANG_GEHEIM)),
                Arguments.of("invalid-jwt-signature", Buren.jwt(Buren.zgwInhoud().build(), JWSAlgorithm.HS512, LANG_GEHEIM)),
                Arguments.of("jwt-decode-error", new com.nimbusds.jwt.PlainJWT(Buren.zgwInhoud().build()).serialize()),
                Arguments.of("jwt-decode-error", "geen-jwt"),
                Arguments.of("invalid-client-identifier", Buren.jwt(Buren.zgwInhoud().claim("client_id", "ander").build(), JWSAlgorithm.HS256, Buren.ZGW_GEHEIM))),
                Stream.of("iss", "client_id", "user_id", "user_representation").map(claim -> Arguments.of("missing-claim",
                        Buren.jwt(Buren.zgwInhoud().claim(claim, null).build(), JWSAlgorithm.HS256, Buren.ZGW_GEHEIM))));
    }

    @ParameterizedTest
    @MethodSource("badZgwTokens")
    void aTokenThatIsNotGoodIsRefusedByAllThree(String code, String token) {
        for (String pad : List.of("/zaken/api/v1/rollen", "/catalogi/api/v1/zaaktypen", "/documenten/api/v1/enkelvoudiginformatieobjecten")) {
            Buren.Antwoord antwoord = buren.stuur("GET", pad, Map.of("Authorization", "Bearer " + token), null);
            assertThat(antwoord.status()).isEqualTo(403);
            assertThat(antwoord.json().path("code").stringValue()).isEqualTo(code);
        }
    }

    @Test
    void theBackOfficeRefusesABadTokenAndABadClient() {
        assertThat(buren.stuur("GET", "/bijhouding/api/v1/relocations/intra/x", Map.of("Authorization", "Bearer x.y.z"), null).status()).isEqualTo(401);
        Map<String, String> formulier = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertThat(buren.stuur("POST", "/bijhouding/oauth/token", formulier, "grant_type=password&client_id=verhuisloket&client_secret=demo-bijhouding-geheim").status()).isEqualTo(400);
        assertThat(buren.stuur("POST", "/bijhouding/oauth/token", formulier, "grant_type=client_credentials&client_id=verhuisloket&client_secret=x").status()).isEqualTo(401);
    }

    @Test
    void notifyRefusesAnOldTokenAndAnotherKey() {
        for (var token : List.of(
                Buren.jwt(new JWTClaimsSet.Builder().issuer(Buren.NOTIFY_DIENST).issueTime(Date.from(Instant.now().minusSeconds(60))).build(), JWSAlgorithm.HS256, Buren.NOTIFY_GEHEIM),
                Buren.jwt(new JWTClaimsSet.Builder().issuer(Buren.NOTIFY_DIENST).build(), JWSAlgorithm.HS256, Buren.NOTIFY_GEHEIM),
                Buren.jwt(new JWTClaimsSet.Builder().issuer("ander").issueTime(new Date()).build(), JWSAlgorithm.HS256, Buren.NOTIFY_GEHEIM),
                Buren.jwt(new JWTClaimsSet.Builder().issuer(Buren.NOTIFY_DIENST).issueTime(new Date()).build(), JWSAlgorithm.HS256, LANG_GEHEIM))) {
            assertThat(buren.stuur("GET", "/notificatie/v2/notifications", Map.of("Authorization", "Bearer " + token), null).status()).isEqualTo(403);
        }
    }

    @Test
    void theRulesOfAZaakHold() {
        Oproep dubbel = oproepen.zaak();
        oproepen.maak(dubbel);
        assertThat(code(dubbel)).isEqualTo("identificatie-niet-uniek");
        Oproep document = oproepen.document();
        oproepen.maak(document);
        assertThat(code(document)).isEqualTo("identificatie-niet-uniek");
        Oproep relatie = oproepen.relatie();
        oproepen.maak(relatie);
        assertThat(code(relatie)).isEqualTo("unique");
        Oproep resultaat = oproepen.resultaat();
        oproepen.maak(resultaat);
        assertThat(code(resultaat)).isEqualTo("unique");
        Oproep status = oproepen.status();
        oproepen.maak(status);
        assertThat(code(status)).isEqualTo("unique");
        Oproep rol = oproepen.rol();
        oproepen.maak(rol);
        assertThat(code(rol)).isEqualTo("max-occurences");
        assertThat(code(met(oproepen.zaak(), "zaaktype", oproepen.type("zaaktypen", "status=concept&catalogus="
                + oproepen.type("catalogussen", "rsin=" + Oproepen.RSIN))))).isEqualTo("not-published");
        assertThat(code(met(oproepen.document(), "bestandsomvang", 7))).isEqualTo("file-size");
    }

    @Test
    void typesOfAnotherZaaktypeAreRefused() {
        String ander = oproepen.type("zaaktypen", "identificatie=VERHUIZING&datumGeldigheid=2025-01-01");
        assertThat(code(met(oproepen.status(), "statustype", oproepen.type("statustypen", "zaaktype=" + ander)))).isEqualTo("zaaktype-mismatch");
        assertThat(code(met(oproepen.rol(), "roltype", oproepen.type("roltypen", "zaaktype=" + ander)))).isEqualTo("zaaktype-mismatch");
        assertThat(code(met(oproepen.resultaat(), "resultaattype", oproepen.type("resultaattypen", "zaaktype=" + ander)))).isEqualTo("zaaktype-mismatch");
        Oproep tekening = met(oproepen.document(), "informatieobjecttype", oproepen.documenttype("Bouwtekening"));
        assertThat(code(met(oproepen.relatie(), "informatieobject", oproepen.maak(tekening).path("url").stringValue())))
                .isEqualTo("missing-zaaktype-informatieobjecttype-relation");
    }

    @Test
    void closingAsksForAResultaatAndForKnownRightsAndEndsChange() {
        Oproep einde = met(oproepen.status(), "statustype", oproepen.statustype(7));
        String zaak = einde.lijf().path("zaak").stringValue();
        assertThat(code(einde)).isEqualTo("resultaat-does-not-exist");
        oproepen.maak(met(oproepen.resultaat(), "zaak", zaak));
        Oproep zonderRecht = oproepen.document();
        zonderRecht.lijf().remove("indicatieGebruiksrecht");
        Oproep relatie = met(oproepen.relatie(), "zaak", zaak);
        oproepen.maak(met(relatie, "informatieobject", oproepen.maak(zonderRecht).path("url").stringValue()));
        assertThat(code(einde)).isEqualTo("indicatiegebruiksrecht-unset");

        Oproep ander = met(oproepen.status(), "statustype", oproepen.statustype(7));
        String gesloten = ander.lijf().path("zaak").stringValue();
        oproepen.maak(met(oproepen.resultaat(), "zaak", gesloten));
        oproepen.maak(ander);
        for (Oproep na : List.of(oproepen.rol(), oproepen.adres(), oproepen.relatie(), oproepen.status(), oproepen.resultaat())) {
            Buren.Antwoord antwoord = buren.stuur("POST", na.pad(), koppen(na), met(na, "zaak", gesloten).lijf().toString());
            assertThat(antwoord.status()).as(na.naam()).isEqualTo(403);
            assertThat(antwoord.json().path("detail").stringValue()).contains("geforceerd-bijwerken");
        }
    }

    @Test
    void moreThanOneFaultIsToldAtOnceAndUnknownQuestionsAreRefused() {
        Buren.Antwoord antwoord = buren.stuur("POST", "/zaken/api/v1/zaken", Buren.zgwKoppen(), "{}");
        assertThat(antwoord.json().path("invalidParams").size()).isEqualTo(4);
        assertThat(buren.stuur("GET", "/zaken/api/v1/rollen?bsn=1", Buren.zgwKoppen(), null).json().at("/invalidParams/0/code").stringValue()).isEqualTo("unknown-parameters");
        assertThat(buren.stuur("GET", "/zaken/api/v1/zaken/" + UUID.randomUUID(), Buren.zgwKoppen(), null).status()).isEqualTo(404);
        assertThat(buren.stuur("DELETE", "/zaken/api/v1/zaken/" + UUID.randomUUID(), Buren.zgwKoppen(), null).status()).isEqualTo(403);
        assertThat(buren.stuur("POST", "/zaken/api/v1/zaken", Buren.zgwKoppen(), "{\"a\":").status()).isEqualTo(400);
    }

    @Test
    void movingInAsksForTheMainOccupantAndWaitsForConsent() {
        Oproep oproep = oproepen.intra();
        ObjectNode adres = (ObjectNode) oproep.lijf().path("newAddress");
        ((ObjectNode) adres.path("liveIn")).put("liveInApplicable", true).put("consent", "PENDING");
        assertThat(buren.stuur("POST", oproep.pad(), koppen(oproep), oproep.lijf().toString()).json().at("/cause/message").stringValue())
                .isEqualTo("mainOccupant is mandatory if liveInApplicable is true");
        adres.putObject("mainOccupant").put("bsn", "999990858");
        String id = oproepen.maak(oproep).at("/dossier/dossierId").stringValue();
        buren.extensie().zetTempo(0, 0);
        String pad = "/bijhouding/api/v1/relocations/intra/";
        assertThat(stand(pad + id)).isEqualTo("incomplete");
        String relatie = buren.stuur("GET", "/bijhouding/api/v1/relatives/999993653", buren.vrijbrpKoppen(), null).tekst();
        assertThat(relatie).contains("EXISTING_RELOCATION_CASE");
        String besluit = "{\"dossierId\": \"%s\", \"consent\": \"APPROVED\", \"consenter\": {\"bsn\": \"999990858\"}}";
        assertThat(buren.stuur("POST", pad + "consent", buren.vrijbrpKoppen(), besluit.formatted("onbekend")).status()).isEqualTo(404);
        assertThat(buren.stuur("POST", pad + "consent", buren.vrijbrpKoppen(), "{}").status()).isEqualTo(400);
        String referentie = oproep.lijf().at("/dossier/referenceIds/0/id").stringValue();
        assertThat(buren.stuur("POST", pad + "consent", buren.vrijbrpKoppen(), besluit.formatted(referentie)).status()).isEqualTo(200);
        assertThat(stand(pad + id)).isEqualTo("processed");
        assertThat(stand(pad + referentie)).isEqualTo("processed");
        buren.extensie().zetTempo(1, 2);
    }

    @Test
    void whatIsPostedTwiceIsCountedTwice() {
        Oproep verhuizing = oproepen.intra();
        oproepen.maak(verhuizing);
        oproepen.maak(verhuizing);
        String referentie = verhuizing.lijf().at("/dossier/referenceIds/0/id").stringValue();
        assertThat(buren.journaal("/referenties?referentie=" + referentie).path("dossiers").asInt()).isEqualTo(2);
        assertThat(buren.journaal("/dubbel").path("dubbel").toString()).contains(referentie + ": dossiers");
    }

    private String stand(String pad) {
        return buren.stuur("GET", pad, buren.vrijbrpKoppen(), null).json().at("/dossier/status/code").stringValue();
    }

    private String code(Oproep oproep) {
        Buren.Antwoord antwoord = buren.stuur("POST", oproep.pad(), koppen(oproep), oproep.lijf().toString());
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        return antwoord.json().path("invalidParams").get(0).path("code").stringValue();
    }

    /** Tokens do not live long; each call gets its own. */
    private Map<String, String> koppen(Oproep oproep) {
        return oproep.pad().startsWith("/bijhouding") ? buren.vrijbrpKoppen()
                : oproep.pad().startsWith("/notificatie") ? Buren.notifyKoppen() : Buren.zgwKoppen();
    }

    private static Oproep met(Oproep oproep, String veld, Object waarde) {
        oproep.lijf().set(veld, Buren.JSON.valueToTree(waarde));
        return oproep;
    }

    private static void breek(ObjectNode lijf, String veld, String hoe, String vorm) {
        int scheiding = veld.lastIndexOf('/');
        JsonNode ouder = scheiding < 0 ? lijf : lijf.at("/" + veld.substring(0, scheiding));
        ObjectNode object = ouder instanceof ArrayNode lijst ? (ObjectNode) lijst.get(0) : (ObjectNode) ouder;
        String naam = veld.substring(scheiding + 1);
        switch (hoe) {
            case "weg" -> object.remove(naam);
            case "null" -> object.putNull(naam);
            case "leeg" -> object.put(naam, "");
            default -> object.put(naam, vorm);
        }
    }
}
