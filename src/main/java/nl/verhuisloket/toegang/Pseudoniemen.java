package nl.verhuisloket.toegang;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names under which something can be recognised without saying what it is: a hash with the key of this installation. */
@Component
public class Pseudoniemen {

    private final SecretKeySpec sleutel;

    Pseudoniemen(@Value("${verhuisloket.toegang.pseudoniem-sleutel}") String sleutel) {
        this.sleutel = new SecretKeySpec(sleutel.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** @return 64 hexadecimal digits, always the same for one value and one key */
    public String van(String waarde) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(sleutel);
            return HexFormat.of().formatHex(mac.doFinal(waarde.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
