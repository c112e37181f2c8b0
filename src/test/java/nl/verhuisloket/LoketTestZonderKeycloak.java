package nl.verhuisloket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole app on a free port ({@code @LocalServerPort}) and in {@code MockMvc}, on a database of its own in the shared
 * PostgreSQL, with the shared neighbours. It is 24 November 2026, 10:00 in Amsterdam when a test begins; {@link Testklok} moves
 * on from there. Who is logged in is said with {@link Nepinlog}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = Testomgeving.class)
@Import(Testklok.class)
@ExtendWith(VersBegin.class)
public @interface LoketTestZonderKeycloak {
}
