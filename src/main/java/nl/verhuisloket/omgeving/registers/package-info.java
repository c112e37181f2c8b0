/** The BRP and the BAG, played by WireMock from the readable files in {@code mocks/brp} and {@code mocks/bag}. */
@NullMarked
package nl.verhuisloket.omgeving.registers;

import org.jspecify.annotations.NullMarked;
