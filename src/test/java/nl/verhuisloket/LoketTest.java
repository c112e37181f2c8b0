package nl.verhuisloket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole app on a free port, as {@link LoketTestZonderKeycloak}, with the real Keycloak beside it, so that people can log in:
 * {@code Inloggen.token("999993653")}. Both share one application context when nothing else differs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MetKeycloak.class)
@LoketTestZonderKeycloak
public @interface LoketTest {
}
