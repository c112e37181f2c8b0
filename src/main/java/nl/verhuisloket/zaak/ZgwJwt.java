package nl.verhuisloket.zaak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/**
 * The token of one request to a ZGW API. Uses the system's time, never the business clock: the other side compares it with its own.
 *
 * @see <a href="https://vng-realisatie.github.io/gemma-zaken/themas/achtergronddocumentatie/authenticatie-autorisatie">ZGW authentication</a>
 */
final class ZgwJwt {

    private ZgwJwt() {
    }

    static String maak(ZgwInstellingen instellingen) {
        JWTClaimsSet inhoud = new JWTClaimsSet.Builder().issuer(instellingen.clientId()).issueTime(Date.from(Instant.ofEpochMilli(System.currentTimeMillis())))
                .claim("client_id", instellingen.clientId()).claim("user_id", "verhuisloket-automaat")
                .claim("user_representation", "Verhuisloket, automatische stap").build();
        SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build(), inhoud);
        try {
            jwt.sign(new MACSigner(String.valueOf(instellingen.secret())));
        } catch (JOSEException e) {
            throw new ZaakregisterNietBereikbaar("verhuisloket.zgw.secret is niet bruikbaar: HS256 vraagt minstens 32 tekens.", null);
        }
        return jwt.serialize();
    }
}
