/** Dates in Dutch and English text, relative to a given day. */
@NullMarked
package nl.verhuisloket.gesprek.taal.datum;

import org.jspecify.annotations.NullMarked;
