/** Letters and messages to people. */
@ApplicationModule(allowedDependencies = {"kern", "aangifte", "gemeente"})
@NullMarked
package nl.verhuisloket.bevestiging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
