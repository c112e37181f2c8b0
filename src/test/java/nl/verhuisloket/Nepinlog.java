package nl.verhuisloket;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.verhuisloket.toegang.Rol;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Says in {@code MockMvc} who makes the request, without Keycloak: {@code mvc.perform(get(...).with(Nepinlog.inwoner(bsn)))}. */
public final class Nepinlog {

    private Nepinlog() {
    }

    /** A resident with DigiD midden. */
    public static RequestPostProcessor inwoner(String bsn) {
        return inwoner(bsn, 20);
    }

    public static RequestPostProcessor inwoner(String bsn, int digidNiveau) {
        return token(bsn, Rol.INWONER, Map.of("bsn", bsn, "acr", Integer.toString(digidNiveau)));
    }

    /** Staff of municipality 0363. */
    public static RequestPostProcessor medewerker(String gebruikersnaam, Rol rol) {
        return medewerker(gebruikersnaam, rol, "0363");
    }

    public static RequestPostProcessor medewerker(String gebruikersnaam, Rol rol, String gemeente) {
        return token(gebruikersnaam, rol, Map.of("gemeente", gemeente));
    }

    private static RequestPostProcessor token(String gebruikersnaam, Rol rol, Map<String, Object> claims) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt -> jwt.subject("nep").claim("preferred_username", gebruikersnaam).claim("sid", "sessie-" + gebruikersnaam)
                        .claim("realm_access", Map.of("roles", List.of(rol.name().toLowerCase(Locale.ROOT))))
                        .claims(alle -> alle.putAll(claims)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + rol.name()));
    }
}
