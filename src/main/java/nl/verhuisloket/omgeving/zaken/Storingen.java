package nl.verhuisloket.omgeving.zaken;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The failures that are on now. */
final class Storingen {

    private final List<Storing> lopend = new ArrayList<>();

    synchronized void begin(Storing storing) {
        lopend.add(storing);
    }

    synchronized void herstel() {
        lopend.clear();
    }

    /** The failure that hits this request; counted off. */
    synchronized Optional<Storing> voor(String methode, String pad) {
        for (int i = 0; i < lopend.size(); i++) {
            Storing storing = lopend.get(i);
            if (storing.treft(methode, pad)) {
                telAf(i, storing);
                return Optional.of(storing);
            }
        }
        return Optional.empty();
    }

    private void telAf(int plaats, Storing storing) {
        if (storing.aantal() <= 1) {
            lopend.remove(plaats);
        } else {
            lopend.set(plaats, storing.keer(storing.aantal() - 1));
        }
    }

    static ResponseDefinition zonderWerk(Storing storing) {
        return storing.soort() == Storing.Soort.VERBROKEN
                ? new ResponseDefinitionBuilder().withFault(Fault.CONNECTION_RESET_BY_PEER).build()
                : new ResponseDefinitionBuilder().withStatus(503).withHeader("Content-Type", "text/html")
                        .withBody("<html><body>Service Unavailable</body></html>").build();
    }

    static ResponseDefinitionBuilder naWerk(Storing storing, ResponseDefinitionBuilder antwoord) {
        return switch (storing.soort()) {
            case VERBROKEN_NA_WERK -> new ResponseDefinitionBuilder().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case KAPOTTE_JSON -> antwoord.withBody("{\"url\": \"http");
            case TRAAG -> antwoord.withFixedDelay((int) storing.vertraging().toMillis());
            default -> antwoord;
        };
    }
}
