/** One turn of the conversation: what a message means, and what is said back. */
@NullMarked
package nl.verhuisloket.gesprek.dialoog;

import org.jspecify.annotations.NullMarked;
