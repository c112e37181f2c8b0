/**
 * The words that rules are written in. Public only because compiled rules live in packages of their own; other modules speak
 * {@link nl.verhuisloket.toetsing.Feiten} and {@link nl.verhuisloket.toetsing.Oordeel}.
 */
@NullMarked
package nl.verhuisloket.toetsing.woorden;

import org.jspecify.annotations.NullMarked;
