/** Changes rules one at a time, as text, to see whether an example notices. Knows no engine: what is run with it is the caller's. */
@NullMarked
package nl.verhuisloket.toetsing.mutatie;

import org.jspecify.annotations.NullMarked;
