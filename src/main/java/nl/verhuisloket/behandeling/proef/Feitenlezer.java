package nl.verhuisloket.behandeling.proef;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.behandeling.proef.FeitenOngeldig.Veldfout;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the facts of a dry run from JSON with the names of {@link Feiten}. */
@Component
public class Feitenlezer {

    /** More than any declaration may have, so that a rule can be seen to say so. */
    private static final int MEESTE_MEEVERHUIZERS = 100;
    private final Clock klok;

    Feitenlezer(Clock klok) {
        this.klok = klok;
    }

    /**
     * What may be left out is filled in: now, today, this municipality, consent not asked, and the numbers of the people.
     *
     * @param gemeente of whoever asks, four digits
     * @throws FeitenOngeldig as a 400 problem that names every field that is wrong
     */
    public Feiten lees(JsonNode inhoud, String gemeente) {
        JsonNode aangevuld = inhoud.isObject() ? aangevuld((ObjectNode) inhoud.deepCopy(), gemeente) : inhoud;
        Recordlezer lezer = new Recordlezer();
        Feiten feiten = lezer.lees(aangevuld, Feiten.class, "");
        List<Veldfout> fouten = new ArrayList<>(lezer.fouten());
        if (feiten != null) {
            controleer(feiten, fouten);
        }
        if (feiten == null || !fouten.isEmpty()) {
            throw new FeitenOngeldig(fouten);
        }
        return feiten;
    }

    private ObjectNode aangevuld(ObjectNode feiten, String gemeente) {
        Instant nu = klok.instant();
        vul(feiten, "peilmoment", nu.toString());
        vul(feiten, "gemeente", gemeente);
        vul(feiten, "ontvangst", Kalender.dag(nu).toString());
        vul(feiten, "toestemming", Toestemming.NIET_GEVRAAGD.name());
        if (feiten.path("aangever") instanceof ObjectNode aangever) {
            vul(aangever, "relatie", Relatie.ZELF.name());
            nummer(aangever, 0);
        }
        for (int i = 0; i < feiten.path("meeverhuizers").size(); i++) {
            if (feiten.path("meeverhuizers").get(i) instanceof ObjectNode meeverhuizer) {
                nummer(meeverhuizer, i + 1);
            }
        }
        return feiten;
    }

    private static void vul(ObjectNode deel, String veld, String waarde) {
        if (!deel.hasNonNull(veld)) {
            deel.put(veld, waarde);
        }
    }

    private static void nummer(ObjectNode persoon, int nummer) {
        if (!persoon.hasNonNull("nummer")) {
            persoon.put("nummer", nummer);
        }
    }

    private static void controleer(Feiten feiten, List<Veldfout> fouten) {
        if (feiten.aangever() != null && (feiten.aangever().nummer() != 0 || feiten.aangever().relatie() != Relatie.ZELF)) {
            fouten.add(new Veldfout("aangever", "De aangever heeft nummer 0 en relatie ZELF."));
        }
        if (feiten.meeverhuizers().size() > MEESTE_MEEVERHUIZERS) {
            fouten.add(new Veldfout("meeverhuizers", "Stuur hoogstens " + MEESTE_MEEVERHUIZERS + " meeverhuizers."));
        }
        for (int i = 0; i < feiten.meeverhuizers().size(); i++) {
            var meeverhuizer = feiten.meeverhuizers().get(i);
            if (meeverhuizer.nummer() != i + 1 || meeverhuizer.relatie() == Relatie.ZELF) {
                fouten.add(new Veldfout("meeverhuizers[" + i + "]", "Deze meeverhuizer heeft nummer " + (i + 1) + " en een andere relatie dan ZELF."));
            }
        }
    }
}
