package nl.verhuisloket.bijhouding;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set instead, without a stack trace. */
class SoortBijhoudingAnalyse extends AbstractFailureAnalyzer<SoortBijhoudingOnbekend> {

    @Override
    protected FailureAnalysis analyze(Throwable fout, SoortBijhoudingOnbekend oorzaak) {
        return new FailureAnalysis(oorzaak.getMessage(), "Zet verhuisloket.bijhouding.soort=vrijbrp, of laat de instelling weg.", oorzaak);
    }
}
