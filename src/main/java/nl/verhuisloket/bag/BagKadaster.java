package nl.verhuisloket.bag;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * The BAG through the LV BAG API Individuele Bevragingen, as described in its version 2.6.0.
 *
 * <p>It asks without {@code exacteMatch}, so that 12 also finds 12A and 12-1 and the resident chooses; what was typed exactly
 * comes first, then current before withdrawn. Withdrawn objects are asked for too ({@code inclusiefEindStatus}): somebody may
 * live where the register says that nothing is, and must be told what is the matter. Free search goes through {@code q}, because
 * 2.6.0 declares {@code /adressen/zoek} deprecated.
 *
 * @see <a href="https://lvbag.github.io/BAG-API/">its description and feature files</a>
 */
@Service
class BagKadaster implements BagRegister {

    private static final String ADRESSEN = "/adressenuitgebreid";
    private static final int PER_BLAD = 100;
    /** More than any building holds; keeps a wrong answer from being read for ever. */
    private static final int MEESTE_BLADEN = 20;

    private final BagVerbinding verbinding;
    private final Instellingen instellingen;

    BagKadaster(BagVerbinding verbinding, Instellingen instellingen) {
        this.verbinding = verbinding;
        this.instellingen = instellingen;
    }

    @Override
    public List<BagAdres> zoek(String gemeente, Postcode postcode, int huisnummer, @Nullable String huisletter,
                               @Nullable String toevoeging) {
        if (!kanBestaan(huisnummer, huisletter, toevoeging)) {
            return List.of();
        }
        Map<String, String> vraag = new LinkedHashMap<>();
        vraag.put("postcode", postcode.waarde());
        vraag.put("huisnummer", String.valueOf(huisnummer));
        if (huisletter != null) {
            vraag.put("huisletter", huisletter);
        }
        if (toevoeging != null) {
            vraag.put("huisnummertoevoeging", toevoeging);
        }
        vraag.put("inclusiefEindStatus", "true");
        return alleBladen(gemeente, vraag).stream().sorted(volgorde(huisletter, toevoeging)).toList();
    }

    /** Only the first page: more than a hundred hits are no answer to the question where somebody lives. */
    @Override
    public List<BagAdres> zoekVrij(String gemeente, String tekst) {
        String term = tekst.strip().replaceAll("\\s+", " ");
        if (term.isEmpty() || term.length() > 255) {
            return List.of();
        }
        return adressen(blad(gemeente, Map.of("q", term, "inclusiefEindStatus", "true"), 1)).stream()
                .sorted(comparing(BagAdres::isBeeindigd)).toList();
    }

    @Override
    public Optional<BagAdres> zoekOpId(String gemeente, String nummeraanduidingId) {
        if (!nummeraanduidingId.matches("[0-9]{4}20[0-9]{10}")) {
            return Optional.empty();
        }
        JsonNode antwoord = verbinding.stel(ADRESSEN + "/" + nummeraanduidingId, Map.of("inclusiefEindStatus", "true"),
                instellingen(gemeente));
        return antwoord.isMissingNode() ? Optional.empty() : Optional.of(BagVertaling.adres(antwoord));
    }

    @Override
    public Optional<BagAdres> zoekHoofdadres(String gemeente, String adresseerbaarObjectId) {
        if (!adresseerbaarObjectId.matches("[0-9]{4}(01|02|03)[0-9]{10}")) {
            return Optional.empty();
        }
        return alleBladen(gemeente, Map.of("adresseerbaarObjectIdentificatie", adresseerbaarObjectId)).stream()
                .filter(adres -> !adres.nevenadres()).findFirst();
    }

    /** What the BAG's own patterns refuse cannot be in it. */
    private static boolean kanBestaan(int huisnummer, @Nullable String huisletter, @Nullable String toevoeging) {
        return huisnummer >= 1 && huisnummer <= 99999 && (huisletter == null || huisletter.matches("[a-zA-Z]"))
                && (toevoeging == null || toevoeging.matches("[0-9a-zA-Z]{1,4}"));
    }

    private List<BagAdres> alleBladen(String gemeente, Map<String, String> vraag) {
        List<BagAdres> alle = new ArrayList<>();
        for (int nummer = 1; nummer <= MEESTE_BLADEN; nummer++) {
            JsonNode blad = blad(gemeente, vraag, nummer);
            alle.addAll(adressen(blad));
            if (!blad.path("_links").has("next")) {
                break;
            }
        }
        return alle;
    }

    private JsonNode blad(String gemeente, Map<String, String> vraag, int nummer) {
        Map<String, String> metBlad = new LinkedHashMap<>(vraag);
        metBlad.put("page", String.valueOf(nummer));
        metBlad.put("pageSize", String.valueOf(PER_BLAD));
        return verbinding.stel(ADRESSEN, metBlad, instellingen(gemeente));
    }

    /** Nothing found is an empty collection, or none at all. */
    private static List<BagAdres> adressen(JsonNode blad) {
        return blad.path("_embedded").path("adressen").valueStream().map(BagVertaling::adres).toList();
    }

    private static Comparator<BagAdres> volgorde(@Nullable String huisletter, @Nullable String toevoeging) {
        Comparator<BagAdres> exactEerst = comparing(bag -> !(gelijk(bag.adres().huisletter(), huisletter)
                && gelijk(bag.adres().toevoeging(), toevoeging)));
        return exactEerst.thenComparing(BagAdres::isBeeindigd)
                .thenComparing(BagAdres::adres, comparing(Adres::huisletter, nullsFirst(naturalOrder())))
                .thenComparing(BagAdres::adres, comparing(Adres::toevoeging, nullsFirst(naturalOrder())));
    }

    private static boolean gelijk(@Nullable String een, @Nullable String ander) {
        return een == null ? ander == null : een.equalsIgnoreCase(ander);
    }

    private BagInstellingen instellingen(String gemeente) {
        return instellingen.voor(gemeente, "bag", BagInstellingen.class);
    }
}
