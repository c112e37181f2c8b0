package nl.verhuisloket.omgeving;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.notmatched.NotMatchedRenderer;

/** What the neighbours answer to a request that no mapping knows: a 404 problem, without repeating what was asked. */
final class OnbekendeAanvraag extends NotMatchedRenderer {

    private static final String PROBLEEM = """
            {"type":"about:blank","title":"Not Found","status":404,\
            "detail":"De nagebootste buren kennen deze aanvraag niet; zie mocks/."}""";

    @Override
    protected ResponseDefinition render(Admin beheer, ServeEvent aanvraag) {
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(404).withHeader("Content-Type", "application/problem+json").withBody(PROBLEEM).build();
    }
}
