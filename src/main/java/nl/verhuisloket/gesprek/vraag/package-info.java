/** The questions of the declaration, one class each. */
@NullMarked
package nl.verhuisloket.gesprek.vraag;

import org.jspecify.annotations.NullMarked;
