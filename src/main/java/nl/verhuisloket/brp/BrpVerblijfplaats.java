package nl.verhuisloket.brp;

import static nl.verhuisloket.brp.BrpVertaling.tekst;

import nl.verhuisloket.brp.Persoon.Verblijfplaats;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the BRP's verblijfplaats to ours. A kind that is not known yet becomes ONBEKEND, and so does an address without a street. */
final class BrpVerblijfplaats {

    private BrpVerblijfplaats() {
    }

    /** @param gemeente the municipality of registration, which is where the address of an ingezetene lies */
    static Verblijfplaats lees(JsonNode bron, @Nullable String gemeente) {
        Adres adres = "Adres".equals(tekst(bron, "type")) ? adres(bron, gemeente) : null;
        return new Verblijfplaats(soort(bron, adres), adres, tekst(bron.path("functieAdres"), "code"),
                BrpVertaling.datum(bron.path("datumVan")), bron.path("indicatieVastgesteldVerblijftNietOpAdres").asBoolean(false));
    }

    /** Whether the municipality investigates the place or the address in it (Wet BRP 2.26). */
    static boolean inOnderzoek(JsonNode bron) {
        return aangevinkt(bron.path("inOnderzoek")) || aangevinkt(bron.path("verblijfadres").path("inOnderzoek"));
    }

    private static boolean aangevinkt(JsonNode onderzoek) {
        return onderzoek.valueStream().anyMatch(deel -> deel.asBoolean(false));
    }

    private static Soort soort(JsonNode bron, @Nullable Adres adres) {
        Soort soort = soort(bron);
        return soort == Soort.ADRES && adres == null ? Soort.ONBEKEND : soort;
    }

    static Soort soort(JsonNode bron) {
        return switch (bron.path("type").asString("")) {
            case "Adres" -> Soort.ADRES;
            case "Locatie" -> Soort.LOCATIE;
            case "VerblijfplaatsBuitenland" -> Soort.BUITENLAND;
            default -> Soort.ONBEKEND;
        };
    }

    private static @Nullable Adres adres(JsonNode bron, @Nullable String gemeente) {
        JsonNode verblijf = bron.path("verblijfadres");
        String straat = tekst(verblijf, "officieleStraatnaam");
        straat = straat == null ? tekst(verblijf, "korteStraatnaam") : straat;
        String woonplaats = tekst(verblijf, "woonplaats");
        return straat == null ? null : new Adres(straat, verblijf.path("huisnummer").asInt(0), tekst(verblijf, "huisletter"),
                tekst(verblijf, "huisnummertoevoeging"), Postcode.lees(tekst(verblijf, "postcode")).orElse(null),
                woonplaats == null ? "" : woonplaats, gemeente, bagId(bron, "nummeraanduidingIdentificatie"), object(bron));
    }

    static @Nullable String object(JsonNode bron) {
        return bagId(bron, "adresseerbaarObjectIdentificatie");
    }

    /** @return null for the BRP's standard value for unknown too: sixteen zeros */
    private static @Nullable String bagId(JsonNode bron, String veld) {
        String id = tekst(bron, veld);
        return id == null || !id.matches("(?!0{16})[0-9]{16}") ? null : id;
    }
}
