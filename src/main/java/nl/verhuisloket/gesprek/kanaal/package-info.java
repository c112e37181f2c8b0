/** The doors: Rasa's REST channel, tracker and parse API. */
@NullMarked
package nl.verhuisloket.gesprek.kanaal;

import org.jspecify.annotations.NullMarked;
