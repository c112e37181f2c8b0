/**
 * The risk table as a risk manager writes it: read from a file, checked cell by cell, and turned into what Drools compiles. Nothing
 * of a cell reaches the compiler as it was written: a condition is parsed and written anew, and a text holds no sign that could end it.
 */
@NamedInterface("tabel")
@NullMarked
package nl.verhuisloket.toetsing.tabel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
