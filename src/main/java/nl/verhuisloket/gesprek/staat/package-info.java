/** Where each conversation stands, and its store. */
@NullMarked
package nl.verhuisloket.gesprek.staat;

import org.jspecify.annotations.NullMarked;
