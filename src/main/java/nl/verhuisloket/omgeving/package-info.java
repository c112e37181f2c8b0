/** The neighbours on one machine, for demo and tests: PostgreSQL, WireMock, Keycloak. */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.verhuisloket.omgeving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
