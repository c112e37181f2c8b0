/** What is wanted: learned from the examples at start. */
@NullMarked
package nl.verhuisloket.gesprek.taal.intent;

import org.jspecify.annotations.NullMarked;
