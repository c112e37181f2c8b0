/** Gathers the facts and runs the durable process that ends each declaration right. */
@ApplicationModule(allowedDependencies = {"kern", "gemeente", "brp", "bag", "aangifte", "toetsing", "zaak", "bijhouding", "bevestiging", "toegang"})
@NullMarked
package nl.verhuisloket.afhandeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
