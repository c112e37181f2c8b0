/** Understanding of one message: intent, dates, addresses. */
@NullMarked
package nl.verhuisloket.gesprek.taal;

import org.jspecify.annotations.NullMarked;
