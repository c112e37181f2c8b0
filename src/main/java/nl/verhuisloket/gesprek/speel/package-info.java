/** Plays one relocation against the program itself, as a demonstration. */
@NullMarked
package nl.verhuisloket.gesprek.speel;

import org.jspecify.annotations.NullMarked;
