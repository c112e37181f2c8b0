package nl.verhuisloket.omgeving.zaken;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;

/** OAuth2 client credentials of the back office: gives tokens and checks them, also those from before a restart. */
final class VrijbrpToegang {

    private static final String CLIENT = "verhuisloket";
    private static final String GEHEIM = "demo-bijhouding-geheim";
    private static final byte[] SLEUTEL = "alleen-voor-de-tokens-van-deze-demo-buur".getBytes(StandardCharsets.UTF_8);
    private static final int GELDIG = 300;

    private final Stand stand;

    VrijbrpToegang(Stand stand) {
        this.stand = stand;
    }

    Antwoord geefToken(Verzoek verzoek) {
        String soort = verzoek.kop("Content-Type");
        if (soort == null || !soort.startsWith("application/x-www-form-urlencoded")) {
            return VrijbrpFout.antwoord(415, "unsupported.media.type", "Unsupported media type", "form expected");
        }
        if (!veld(verzoek, "grant_type").equals("client_credentials")) {
            return fout(400, "unsupported_grant_type");
        }
        if (!veld(verzoek, "client_id").equals(CLIENT) || !veld(verzoek, "client_secret").equals(GEHEIM)) {
            return fout(401, "invalid_client");
        }
        return Antwoord.json(200, Antwoord.JSON.createObjectNode().put("access_token", token()).put("token_type", "Bearer")
                .put("expires_in", GELDIG)).met("Cache-Control", "no-store");
    }

    /** @throws Weigering 401 */
    void eis(Verzoek verzoek) {
        String kop = verzoek.kop("Authorization");
        if (kop == null || !kop.startsWith("Bearer ") || !isGeldig(kop.substring("Bearer ".length()))) {
            throw new Weigering(VrijbrpFout.antwoord(401, "unauthorized", "Unauthorized", "a valid bearer token is mandatory")
                    .met("WWW-Authenticate", "Bearer"));
        }
    }

    private boolean isGeldig(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet inhoud = jwt.getJWTClaimsSet();
            return jwt.verify(new MACVerifier(SLEUTEL)) && inhoud.getExpirationTime().toInstant().isAfter(Instant.now())
                    && inhoud.getIntegerClaim("serie") == stand.tokenserie();
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    private String token() {
        Instant nu = Instant.now();
        JWTClaimsSet inhoud = new JWTClaimsSet.Builder().subject(CLIENT).issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(GELDIG))).claim("serie", stand.tokenserie()).build();
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), inhoud);
        try {
            jwt.sign(new MACSigner(SLEUTEL));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static String veld(Verzoek verzoek, String naam) {
        var veld = verzoek.bron().formParameter(naam);
        return veld != null && veld.isPresent() ? veld.firstValue() : "";
    }

    private static Antwoord fout(int status, String code) {
        return Antwoord.json(status, Antwoord.JSON.createObjectNode().put("error", code));
    }
}
