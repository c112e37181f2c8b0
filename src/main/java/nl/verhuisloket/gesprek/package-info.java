/** The conversation with the resident, and the pages and channels it is held on. */
@ApplicationModule(allowedDependencies = {"kern", "gemeente", "brp", "bag", "aangifte", "toetsing", "afhandeling", "toegang"})
@NullMarked
package nl.verhuisloket.gesprek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
