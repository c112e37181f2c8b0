/**
 * The neighbours that keep what was sent to them: ZGW, the civil-registry back office and NotifyNL, as one WireMock extension.
 * Strict as the real ones, so that a mistake shows here first.
 */
@NullMarked
package nl.verhuisloket.omgeving.zaken;

import org.jspecify.annotations.NullMarked;
