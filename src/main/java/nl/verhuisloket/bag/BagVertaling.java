package nl.verhuisloket.bag;

import java.util.List;
import java.util.Set;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the BAG's {@code AdresUitgebreid} to ours. */
final class BagVertaling {

    /** Known dummy values of the area: "not measured" (dossier C.2). */
    private static final Set<Integer> GEEN_OPPERVLAKTE = Set.of(0, 1, 999999);

    private BagVertaling() {
    }

    static BagAdres adres(JsonNode bron) {
        int oppervlakte = bron.path("oppervlakte").asInt(0);
        return new BagAdres(new Adres(tekst(bron, "openbareRuimteNaam", ""), bron.path("huisnummer").asInt(0),
                tekst(bron, "huisletter", null), tekst(bron, "huisnummertoevoeging", null),
                Postcode.lees(tekst(bron, "postcode", null)).orElse(null), tekst(bron, "woonplaatsNaam", ""),
                Gemeentecodes.vandaag(tekst(bron, "adresseerbaarObjectIdentificatie", null)),
                tekst(bron, "nummeraanduidingIdentificatie", null), tekst(bron, "adresseerbaarObjectIdentificatie", null)),
                tekst(bron, "typeAdresseerbaarObject", "onbekend"), tekst(bron, "adresseerbaarObjectStatus", "onbekend"),
                teksten(bron, "gebruiksdoelen"), GEEN_OPPERVLAKTE.contains(oppervlakte) ? null : oppervlakte,
                teksten(bron, "pandStatussen"), bron.path("indicatieNevenadres").asBoolean(false),
                bron.path("inonderzoek").valueStream().anyMatch(deel -> deel.asBoolean(false)));
    }

    private static @Nullable String tekst(JsonNode bron, String veld, @Nullable String anders) {
        String waarde = bron.path(veld).asString("");
        return waarde.isEmpty() ? anders : waarde;
    }

    private static List<String> teksten(JsonNode bron, String veld) {
        return bron.path(veld).valueStream().map(deel -> deel.asString("")).filter(deel -> !deel.isEmpty()).toList();
    }
}
