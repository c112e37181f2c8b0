package nl.verhuisloket.omgeving;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link StartNietMogelijk} as two paragraphs instead of a stack trace. */
class StartNietMogelijkUitleg extends AbstractFailureAnalyzer<StartNietMogelijk> {

    @Override
    protected FailureAnalysis analyze(Throwable geheel, StartNietMogelijk oorzaak) {
        return new FailureAnalysis(oorzaak.getMessage(), oorzaak.actie(), oorzaak);
    }
}
