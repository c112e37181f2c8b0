/** Who somebody is and what they may do; the log of who looked. */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.verhuisloket.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
