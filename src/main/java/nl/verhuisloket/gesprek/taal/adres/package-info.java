/** Addresses in text, in any order and spelling; not looked up. */
@NullMarked
package nl.verhuisloket.gesprek.taal.adres;

import org.jspecify.annotations.NullMarked;
