/** Looks addresses up in the BAG. */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.verhuisloket.bag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
