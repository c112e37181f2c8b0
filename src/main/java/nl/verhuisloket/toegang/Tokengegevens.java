package nl.verhuisloket.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verhuisloket.kern.Bsn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads our claims from an access token or an ID token; the only place that knows their names. */
final class Tokengegevens {

    private Tokengegevens() {
    }

    /** @return empty when the token has no role of ours */
    static Optional<Ingelogde> lees(ClaimAccessor token) {
        Set<Rol> rollen = rollen(token);
        if (rollen.isEmpty()) {
            return Optional.empty();
        }
        boolean inwoner = rollen.contains(Rol.INWONER);
        return Optional.of(new Ingelogde(tekst(token, "preferred_username"), inwoner ? bsn(token) : null,
                inwoner ? niveau(token) : 0, rollen, inwoner ? null : token.getClaimAsString("gemeente"), sessie(token)));
    }

    static Collection<GrantedAuthority> rechten(ClaimAccessor token) {
        return rollen(token).stream().<GrantedAuthority>map(rol -> new SimpleGrantedAuthority("ROLE_" + rol.name())).toList();
    }

    private static Set<Rol> rollen(ClaimAccessor token) {
        Set<Rol> gevonden = EnumSet.noneOf(Rol.class);
        if (token.getClaim("realm_access") instanceof Map<?, ?> rechten && rechten.get("roles") instanceof List<?> namen) {
            Arrays.stream(Rol.values()).filter(rol -> namen.contains(rol.name().toLowerCase(Locale.ROOT))).forEach(gevonden::add);
        }
        return gevonden;
    }

    /** @return null when there is none, or one that fails the eleven-test: such a token cannot speak for anybody */
    private static Bsn bsn(ClaimAccessor token) {
        String waarde = token.getClaimAsString("bsn");
        return waarde != null && Bsn.isGeldig(waarde) ? new Bsn(waarde) : null;
    }

    /** Only the levels that DigiD has count; anything else is the lowest: no level at all. */
    private static int niveau(ClaimAccessor token) {
        String acr = tekst(token, "acr");
        return List.of("10", "20", "25", "30").contains(acr) ? Integer.parseInt(acr) : 0;
    }

    private static String sessie(ClaimAccessor token) {
        String sid = token.hasClaim("sid") ? tekst(token, "sid") : tekst(token, "jti");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sid.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(ClaimAccessor token, String claim) {
        String waarde = token.getClaimAsString(claim);
        return waarde == null ? "" : waarde;
    }
}
