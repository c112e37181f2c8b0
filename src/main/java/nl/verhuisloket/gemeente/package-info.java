/** Who the municipalities are: name, codes, tone, prices, products, theme, texts. */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.verhuisloket.gemeente;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
