package nl.verhuisloket.omgeving.zaken;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Who may call NotifyNL, and how it words a refusal. */
final class NotifyToegang {

    private static final String DIENST = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final byte[] GEHEIM = "3d844edf-8d35-48ac-975b-e847b4f122b0".getBytes(StandardCharsets.UTF_8);
    private static final Duration SPELING = Duration.ofSeconds(30);

    private NotifyToegang() {
    }

    /** @throws Weigering 401 without a token, 403 with a wrong or an old one */
    static void eis(@Nullable String kop) {
        if (kop == null || !kop.startsWith("Bearer ")) {
            throw fout(401, "AuthError", "Unauthorized: authentication token must be provided");
        }
        try {
            SignedJWT jwt = SignedJWT.parse(kop.substring("Bearer ".length()));
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(new MACVerifier(GEHEIM))
                    || !DIENST.equals(jwt.getJWTClaimsSet().getIssuer())) {
                throw fout(403, "AuthError", "Invalid token: API key not found");
            }
            var uitgifte = jwt.getJWTClaimsSet().getIssueTime();
            if (uitgifte == null || Duration.between(uitgifte.toInstant(), Instant.now()).abs().compareTo(SPELING) > 0) {
                throw fout(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds");
            }
        } catch (ParseException | JOSEException e) {
            throw fout(403, "AuthError", "Invalid token: signature, api token is not valid");
        }
    }

    static Weigering fout(int status, String soort, String tekst) {
        ObjectNode lijf = Antwoord.JSON.createObjectNode().put("status_code", status);
        lijf.putArray("errors").addObject().put("error", soort).put("message", tekst);
        return new Weigering(Antwoord.json(status, lijf));
    }
}
