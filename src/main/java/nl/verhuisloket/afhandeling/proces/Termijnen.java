package nl.verhuisloket.afhandeling.proces;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Municipal terms, {@code verhuisloket.termijnen.*}.
 *
 * @param toestemming how long the main occupant has to answer, ISO-8601
 * @param navraag     wait between two questions to the back office, ISO-8601
 */
record Termijnen(@DefaultValue("P14D") Duration toestemming, @DefaultValue("PT5S") Duration navraag) {
}
