/**
 * Reads the risk profiles that a municipality takes along from vrijBRP Balie, and says of each rule what becomes of it here.
 *
 * @see <a href="https://github.com/vrijBRP/vrijBRP-Balie">vrijBRP Balie, RiskProfileExport and RiskProfileRuleType</a>
 */
@NullMarked
package nl.verhuisloket.risico.vrijbrp;

import org.jspecify.annotations.NullMarked;
