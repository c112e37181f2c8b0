/** The specialists' workbench. */
@ApplicationModule(allowedDependencies = {"kern", "gemeente", "brp", "aangifte", "toetsing", "afhandeling", "toegang"})
@NullMarked
package nl.verhuisloket.behandeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
