/** What the resident declared, where it stands, and its store. */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.verhuisloket.aangifte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
