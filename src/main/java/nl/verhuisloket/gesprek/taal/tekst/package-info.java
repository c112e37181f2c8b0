/** Words and letters: what the readers of text share. */
@NullMarked
package nl.verhuisloket.gesprek.taal.tekst;

import org.jspecify.annotations.NullMarked;
