package nl.verhuisloket.bijhouding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.bijhouding.Bijhouding.Verhuisopdracht;
import nl.verhuisloket.bijhouding.Bijhouding.Verhuizer;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/** The body of a relocation in vrijBRP's words. */
final class Verhuisbericht {

    /** Aangever adreshouding (08.72.10), letter to vrijBRP's declarationType. */
    private static final Map<String, String> HOEDANIGHEDEN = Map.of("I", "REGISTERED", "G", "AUTHORITY_HOLDER", "P", "PARTNER",
            "K", "ADULT_CHILD_LIVING_WITH_PARENTS", "O", "PARENT_LIVING_WITH_ADULT_CHILD", "M", "ADULT_AUTHORIZED_REPRESENTATIVE",
            "H", "HEAD_OF_AN_INSTITUTION");

    private Verhuisbericht() {
    }

    static Map<String, Object> van(Verhuisopdracht opdracht) {
        Map<String, Object> bericht = new LinkedHashMap<>();
        bericht.put("dossier", Map.of("startDate", opdracht.datum().toString(), "referenceIds",
                List.of(Map.of("id", opdracht.referentie(), "description", "Verhuisloket " + opdracht.zaaknummer()))));
        bericht.put("declarant", persoon(opdracht.aangever(), opdracht.email(), opdracht.telefoon()));
        bericht.put("newAddress", adres(opdracht));
        if (opdracht.vorigeGemeente() != null) {
            bericht.put("previousMunicipality", Map.of("code", opdracht.vorigeGemeente()));
        }
        bericht.put("relocators", opdracht.verhuizers().stream().map(Verhuisbericht::verhuizer).toList());
        return bericht;
    }

    private static Map<String, Object> adres(Verhuisopdracht opdracht) {
        Adres adres = opdracht.nieuwAdres();
        Map<String, Object> nieuw = new LinkedHashMap<>();
        nieuw.put("street", adres.straat());
        nieuw.put("houseNumber", adres.huisnummer());
        zet(nieuw, "houseLetter", adres.huisletter());
        zet(nieuw, "houseNumberAddition", adres.toevoeging());
        zet(nieuw, "postalCode", adres.postcode() == null ? null : adres.postcode().waarde());
        nieuw.put("residence", adres.woonplaats());
        nieuw.put("municipality", Map.of("code", opdracht.gemeente()));
        nieuw.put("addressFunction", "LIVING_ADDRESS");
        nieuw.put("numberOfResidents", opdracht.aantalBewoners());
        inwoning(nieuw, opdracht);
        return nieuw;
    }

    /**
     * vrijBRP takes an inwoning only with the BSN of the main occupant. When nobody was matched, somebody at the municipality decided
     * without one; there is then nobody to name.
     */
    private static void inwoning(Map<String, Object> nieuw, Verhuisopdracht opdracht) {
        Bsn hoofdbewoner = opdracht.hoofdbewoner();
        if (!opdracht.inwoning() || hoofdbewoner == null) {
            nieuw.put("liveIn", Map.of("liveInApplicable", false, "consent", "NOT_APPLICABLE"));
            return;
        }
        nieuw.put("liveIn", opdracht.toestemmingGegeven()
                ? Map.of("liveInApplicable", true, "consent", "APPROVED", "consenter", Map.of("bsn", hoofdbewoner.waarde()))
                : Map.of("liveInApplicable", true, "consent", "DECLINED"));
        nieuw.put("mainOccupant", Map.of("bsn", hoofdbewoner.waarde()));
    }

    private static Map<String, Object> persoon(Bsn bsn, @Nullable String email, @Nullable String telefoon) {
        Map<String, Object> contact = new LinkedHashMap<>();
        zet(contact, "email", email);
        zet(contact, "telephoneNumber", telefoon);
        return contact.isEmpty() ? Map.of("bsn", bsn.waarde()) : Map.of("bsn", bsn.waarde(), "contactInformation", contact);
    }

    private static Map<String, Object> verhuizer(Verhuizer verhuizer) {
        String soort = HOEDANIGHEDEN.get(verhuizer.hoedanigheid());
        if (soort == null) {
            throw new IllegalArgumentException("Onbekende hoedanigheid '" + verhuizer.hoedanigheid() + "'; bekend zijn "
                    + String.join(", ", new java.util.TreeSet<>(HOEDANIGHEDEN.keySet())) + ".");
        }
        return Map.of("bsn", verhuizer.bsn().waarde(), "declarationType", soort);
    }

    private static void zet(Map<String, Object> in, String naam, @Nullable Object waarde) {
        if (waarde != null) {
            in.put(naam, waarde);
        }
    }
}
