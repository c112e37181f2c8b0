package nl.verhuisloket.afhandeling.proces;

import java.util.HashMap;
import java.util.Map;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.bevestiging.Berichten;
import nl.verhuisloket.bevestiging.Berichten.Bericht;
import nl.verhuisloket.bevestiging.Berichten.Soort;
import nl.verhuisloket.kern.Kalender;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts messages together and sends each once; whoever left no way to be reached finds everything on /mijn. */
@Component
class Berichtmaker {

    private final Berichten berichten;
    private final String publiekAdres;

    /** @param publiekAdres where people reach this installation, no trailing slash */
    Berichtmaker(Berichten berichten,
                 @Value("${verhuisloket.publiek-adres:http://127.0.0.1:${server.port:8080}}") String publiekAdres) {
        this.berichten = berichten;
        this.publiekAdres = publiekAdres;
    }

    void aanAangever(Aangifte aangifte, Soort soort) {
        Map<String, String> velden = velden(aangifte, "/mijn/" + aangifte.id());
        if (aangifte.registratiedatum() != null) {
            velden.put("datum", Kalender.voluit(aangifte.registratiedatum()));
        }
        Contact contact = aangifte.verhuizing().contact();
        verstuur(aangifte, soort, contact.email(), contact.telefoon(), velden);
    }

    /** Name of the declarant and the address, nothing of those who move along (dossier A.6). */
    void aanHoofdbewoner(Aangifte aangifte, Hoofdbewoner hoofdbewoner, String code, String aangever, String uiterlijk) {
        Map<String, String> velden = velden(aangifte, "/toestemming/" + code);
        velden.put("aangever", aangever);
        velden.put("adres", aangifte.verhuizing().nieuwAdres().leesbaar());
        velden.put("uiterlijk", uiterlijk);
        verstuur(aangifte, Soort.VRAAG_TOESTEMMING, hoofdbewoner.email(), hoofdbewoner.telefoon(), velden);
    }

    private Map<String, String> velden(Aangifte aangifte, String pad) {
        return new HashMap<>(Map.of("zaaknummer", aangifte.zaaknummer(), "link",
                publiekAdres + pad + "?gemeente=" + aangifte.gemeente()));
    }

    private void verstuur(Aangifte aangifte, Soort soort, @Nullable String email, @Nullable String telefoon,
                          Map<String, String> velden) {
        String ontvanger = email != null ? email : telefoon;
        if (ontvanger != null) {
            berichten.verstuur(new Bericht(aangifte.gemeente(), aangifte.id() + "/" + soort.name().toLowerCase(java.util.Locale.ROOT), soort,
                    ontvanger, email == null, velden));
        }
    }
}
