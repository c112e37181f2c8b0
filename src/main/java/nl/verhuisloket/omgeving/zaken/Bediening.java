package nl.verhuisloket.omgeving.zaken;

import java.time.Duration;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /bediening/stand}, {@code POST} and {@code DELETE /bediening/storingen}: the knobs, for tests in another process. */
final class Bediening implements Buur {

    private final Stand stand;
    private final Storingen storingen;

    Bediening(Stand stand, Storingen storingen) {
        this.stand = stand;
        this.storingen = storingen;
    }

    @Override
    public String voorvoegsel() {
        return "/bediening";
    }

    @Override
    public Antwoord onbekend(int status) {
        return Antwoord.json(status, Antwoord.JSON.createObjectNode()
                .put("detail", "Bekend zijn PUT /bediening/stand, POST en DELETE /bediening/storingen."));
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        ObjectNode lijf = verzoek.lijf();
        if (verzoek.is("DELETE", "storingen", 1)) {
            storingen.herstel();
        } else if (verzoek.is("POST", "storingen", 1) && lijf != null) {
            storingen.begin(storing(lijf));
        } else if (verzoek.is("PUT", "stand", 1) && lijf != null) {
            lijf.properties().forEach(veld -> zet(veld.getKey(), veld.getValue()));
        } else {
            return onbekend(404);
        }
        return Antwoord.leeg(204);
    }

    private Storing storing(ObjectNode lijf) {
        return new Storing(lijf.path("methode").stringValue("*"), lijf.path("pad").stringValue("/"),
                Storing.Soort.valueOf(lijf.path("soort").stringValue("ONBESCHIKBAAR")),
                lijf.path("aantal").asInt(Integer.MAX_VALUE), Duration.parse(lijf.path("vertraging").stringValue("PT2S")));
    }

    private void zet(String naam, JsonNode waarde) {
        switch (naam) {
            case "vandaag" -> stand.zetVandaag(waarde.isNull() ? null : LocalDate.parse(waarde.stringValue("")));
            case "vasthouden" -> stand.zetVasthouden(waarde.booleanValue());
            case "lezingen" -> stand.zetLezingen(waarde.asInt());
            case "seconden" -> stand.zetSeconden(waarde.asInt());
            case "paginagrootte" -> stand.zetPaginagrootte(waarde.asInt());
            default -> throw new Weigering(onbekend(400));
        }
    }
}
