package nl.verhuisloket.afhandeling.feiten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.jspecify.annotations.Nullable;

/**
 * What facts are gathered for.
 *
 * @param aangifte null while it is not accepted
 * @param sessie   pseudonym of the login session in which it is, or was, submitted; null in a conversation, where nothing is asked
 *                 that only risk signals need
 */
record Opdracht(Concept concept, LocalDate ontvangst, @Nullable UUID aangifte, @Nullable String sessie, Toestemming toestemming,
                boolean steekproef, Instant peilmoment) {

    static Opdracht van(Concept concept, @Nullable String sessie, Instant nu) {
        return new Opdracht(concept, Kalender.dag(nu), null, sessie, Toestemming.NIET_GEVRAAGD, false, nu);
    }

    static Opdracht van(Aangifte aangifte, Toestemming toestemming, boolean steekproef, Instant nu) {
        return new Opdracht(Concept.van(aangifte), aangifte.ontvangstdatum(), aangifte.id(), aangifte.ondertekening().loginsessie(),
                toestemming, steekproef, nu);
    }

    String gemeente() {
        return concept.gemeente();
    }

    boolean metVerloop() {
        return sessie != null;
    }

    /** Everybody in the declaration whose BSN is known, the declarant first. */
    List<Bsn> bsns() {
        return Stream.concat(Stream.ofNullable(concept.aangever()),
                concept.meeverhuizers().stream().map(Meeverhuizer::bsn).filter(Objects::nonNull)).distinct().toList();
    }
}
