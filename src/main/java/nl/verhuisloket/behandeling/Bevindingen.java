package nl.verhuisloket.behandeling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist may see of a judgement. Until the first decision only what law and policy found: no signal, no points, and
 * not whether points or the random sample made somebody look (dossier A.14, 4 and 5). Only what is known to be law or policy
 * passes, so that a new kind of rule is hidden until it is thought about; a policy that weighs the signals does not.
 */
record Bevindingen(List<Regel> wet, List<Signaal> signalen, int score) {

    private static final List<String> WET_EN_BELEID = List.of("WBRP-", "BELEID-");
    private static final Pattern WEEGT_SIGNALEN = Pattern.compile(".*-BIJ-SIGNAAL|BELEID-PUNTEN.*|.*STEEKPROEF.*");

    /** @param over number of the mover, 0 the declarant; null when about the declaration */
    record Regel(String zin, String bron, @Nullable Integer over, Map<String, String> feiten, String anders) {
    }

    record Signaal(String zin, int punten) {
    }

    static Bevindingen van(@Nullable Oordeel oordeel, boolean besloten) {
        if (oordeel == null) {
            return new Bevindingen(List.of(), List.of(), 0);
        }
        List<Regel> wet = oordeel.bevindingen().stream().filter(Bevindingen::isWetOfBeleid).map(Bevindingen::alsRegel).toList();
        if (!besloten) {
            return new Bevindingen(wet, List.of(), 0);
        }
        List<Signaal> signalen = oordeel.met(Gevolg.SIGNAAL).stream().map(b -> new Signaal(b.zinU(), b.punten())).toList();
        return new Bevindingen(wet, signalen, oordeel.score());
    }

    static boolean isWetOfBeleid(Bevinding bevinding) {
        return bevinding.gevolg() != Gevolg.SIGNAAL && bevinding.punten() == 0
                && WET_EN_BELEID.stream().anyMatch(bevinding.regel()::startsWith)
                && !WEEGT_SIGNALEN.matcher(bevinding.regel()).matches();
    }

    private static Regel alsRegel(Bevinding b) {
        return new Regel(b.zinU(), b.bron(), b.persoon(), new TreeMap<>(b.feiten()), b.anders());
    }
}
