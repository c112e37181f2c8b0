/** Looks people up in the BRP. */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.verhuisloket.brp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
