package nl.verhuisloket.omgeving.zaken;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may call the ZGW APIs: the JWT of each request, and on {@code /zaken} the coordinate system (dossier D.1, D.2). */
final class ZgwToegang {

    private static final String CLIENT = "verhuisloket";
    private static final byte[] GEHEIM = "demo-geheim-van-ten-minste-32-tekens".getBytes(StandardCharsets.UTF_8);
    private static final Duration GELDIG = Duration.ofHours(1);
    private static final Duration SPELING = Duration.ofMinutes(1);
    private static final String CRS = "EPSG:4326";

    private ZgwToegang() {
    }

    /** @throws Weigering 403, as the reference implementations answer */
    static void eis(Verzoek verzoek) {
        String kop = verzoek.kop("Authorization");
        if (kop == null || !kop.startsWith("Bearer ")) {
            throw geweigerd("permission_denied", "Authenticatiegegevens zijn niet opgegeven.");
        }
        try {
            eisGeldig(SignedJWT.parse(kop.substring("Bearer ".length())));
        } catch (ParseException | JOSEException e) {
            throw geweigerd("jwt-decode-error", "Het JWT kon niet gelezen worden.");
        }
    }

    private static void eisGeldig(SignedJWT jwt) throws ParseException, JOSEException {
        if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(new MACVerifier(GEHEIM))) {
            throw geweigerd("invalid-jwt-signature", "Client credentials zijn niet geldig.");
        }
        JWTClaimsSet inhoud = jwt.getJWTClaimsSet();
        for (String naam : List.of("iss", "client_id", "user_id", "user_representation")) {
            if (Objects.toString(inhoud.getClaim(naam), "").isBlank()) {
                throw geweigerd("missing-claim", "Het JWT mist de claim " + naam + ".");
            }
        }
        if (!CLIENT.equals(inhoud.getStringClaim("client_id")) || !CLIENT.equals(inhoud.getIssuer())) {
            throw geweigerd("invalid-client-identifier", "Het client id is niet bekend.");
        }
        eisVers(inhoud.getIssueTime() == null ? null : inhoud.getIssueTime().toInstant());
    }

    private static void eisVers(@Nullable Instant uitgifte) {
        if (uitgifte == null) {
            throw geweigerd("missing-iat-claim", "Het JWT mist de claim iat.");
        }
        Instant nu = Instant.now();
        if (uitgifte.isBefore(nu.minus(GELDIG)) || uitgifte.isAfter(nu.plus(SPELING))) {
            throw geweigerd("jwt-expired", "Het JWT is verlopen, of van een klok die voorloopt.");
        }
    }

    /** @throws Weigering 412 when a header is missing, 406 when it names another system */
    static void eisCrs(Verzoek verzoek) {
        for (String naam : List.of("Accept-Crs", "Content-Crs")) {
            String waarde = verzoek.kop(naam);
            if (waarde == null) {
                throw ZgwFout.van(412, "precondition_failed", "Niet voldaan aan de voorwaarden.", "De kop " + naam + " ontbreekt.");
            }
            if (!waarde.equals(CRS)) {
                throw ZgwFout.van(406, "not_acceptable", "Niet aanvaardbaar.", "Alleen " + CRS + " wordt ondersteund.");
            }
        }
    }

    /** @throws Weigering 415 */
    static void eisJson(Verzoek verzoek) {
        String soort = verzoek.kop("Content-Type");
        if (soort == null || !soort.startsWith("application/json")) {
            throw ZgwFout.van(415, "unsupported_media_type", "Niet ondersteund mediatype.", "Alleen application/json wordt ondersteund.");
        }
    }

    static Weigering geweigerd(String code, String detail) {
        return ZgwFout.van(403, code, "Je hebt geen toestemming om deze actie uit te voeren.", detail);
    }
}
