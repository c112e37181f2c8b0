/** What the assistant says and learns from: files, not code. */
@NullMarked
package nl.verhuisloket.gesprek.inhoud;

import org.jspecify.annotations.NullMarked;
