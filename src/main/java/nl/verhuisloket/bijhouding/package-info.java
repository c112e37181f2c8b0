/** Has the move written into the BRP by the civil-registry back office. */
@ApplicationModule(allowedDependencies = {"kern", "aangifte", "gemeente"})
@NullMarked
package nl.verhuisloket.bijhouding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
