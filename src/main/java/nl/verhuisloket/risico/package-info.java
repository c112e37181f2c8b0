/** The risk managers' workbench: a risk table is proposed, tried on past declarations, and put in force by a second person. */
@ApplicationModule(allowedDependencies = {"kern", "gemeente", "aangifte", "toetsing", "afhandeling", "behandeling", "toegang"})
@NullMarked
package nl.verhuisloket.risico;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
