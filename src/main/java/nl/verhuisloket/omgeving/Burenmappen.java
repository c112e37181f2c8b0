package nl.verhuisloket.omgeving;

import java.nio.file.Path;
import java.time.Clock;

/**
 * The folders that a neighbour's behaviour may use.
 *
 * @param mocks    the project's {@code mocks/}, read-only: data files lie in {@code mocks/<neighbour>/}
 * @param toestand what a neighbour must remember between runs; each takes a folder of its own name in it
 * @param klok     what day it is for the neighbours
 */
public record Burenmappen(Path mocks, Path toestand, Clock klok) {
}
