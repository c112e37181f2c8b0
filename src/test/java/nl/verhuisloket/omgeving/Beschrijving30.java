package nl.verhuisloket.omgeving;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.omgeving.OfficieleBeschrijvingen.Uitwisseling;

/** An OpenAPI 3.0 description: paths, parameters, headers, key and bodies are all checked. */
class Beschrijving30 implements OfficieleBeschrijvingen.Beschrijving {

    private final OpenApiInteractionValidator keuring;

    /** @param yaml the description; the BAG's demands a {@code kortNaam}, by which it means the {@code korteNaam} that it has */
    Beschrijving30(String yaml) {
        keuring = OpenApiInteractionValidator.createForInlineApiSpecification(yaml.replace("- kortNaam", "- korteNaam"))
                .withBasePathOverride("/").withResolveCombinators(true).build();
    }

    @Override
    public synchronized List<String> afwijkingen(Uitwisseling uitwisseling) {
        List<String> uit = new ArrayList<>();
        if (uitwisseling.aanvaard()) {
            uit.addAll(redenen(keuring.validateRequest(verzoek(uitwisseling))));
        }
        var methode = Request.Method.valueOf(uitwisseling.methode());
        uit.addAll(redenen(keuring.validateResponse(uitwisseling.pad(), methode, antwoord(uitwisseling))));
        return uit;
    }

    private static Request verzoek(Uitwisseling uitwisseling) {
        var bouwer = new SimpleRequest.Builder(uitwisseling.methode(), uitwisseling.pad());
        uitwisseling.koppen().forEach(bouwer::withHeader);
        uitwisseling.vraag().forEach(bouwer::withQueryParam);
        if (uitwisseling.lijf() != null && !uitwisseling.lijf().isEmpty()) {
            bouwer.withBody(uitwisseling.lijf());
        }
        return bouwer.build();
    }

    private static SimpleResponse antwoord(Uitwisseling uitwisseling) {
        var bouwer = new SimpleResponse.Builder(uitwisseling.status());
        uitwisseling.antwoordkoppen().forEach(bouwer::withHeader);
        if (uitwisseling.heeftAntwoord()) {
            bouwer.withBody(uitwisseling.antwoord());
        }
        return bouwer.build();
    }

    private static List<String> redenen(ValidationReport verslag) {
        return verslag.getMessages().stream().filter(bericht -> bericht.getLevel() == ValidationReport.Level.ERROR)
                .map(bericht -> bericht.getKey() + ": " + bericht.getMessage()
                        + (bericht.getAdditionalInfo().isEmpty() ? "" : " " + bericht.getAdditionalInfo()))
                .toList();
    }
}
