/** Judges a declaration on facts: Drools rules in the order of a jBPM flow. Pure. */
@ApplicationModule(allowedDependencies = {"kern", "aangifte"})
@NullMarked
package nl.verhuisloket.toetsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
