/** Values every other package speaks in; no framework. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.verhuisloket.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
