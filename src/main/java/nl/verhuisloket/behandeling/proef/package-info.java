/** Reads the facts of a dry run, and says of each wrong field what may stand there. */
@NullMarked
package nl.verhuisloket.behandeling.proef;

import org.jspecify.annotations.NullMarked;
