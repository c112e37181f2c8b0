/** The municipality's case and documents (ZGW). */
@ApplicationModule(allowedDependencies = {"kern", "aangifte", "gemeente"})
@NullMarked
package nl.verhuisloket.zaak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
