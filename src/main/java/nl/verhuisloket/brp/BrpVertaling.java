package nl.verhuisloket.brp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * From the BRP's words to ours. What is absent is false or unknown, as the BRP leaves it out; a kind that is not known yet never
 * fails: it becomes unknown, or stays the text it was.
 */
final class BrpVertaling {

    private static final String NAAM_ONBEKEND = "Naam onbekend";
    private static final List<String> GEZAGHOUDERS = List.of("ouder", "ouders", "derde", "derden");

    private BrpVertaling() {
    }

    static Persoon persoon(Bsn bsn, JsonNode bron) {
        String gemeente = tekst(bron.path("gemeenteVanInschrijving"), "code");
        JsonNode naam = bron.path("naam");
        return new Persoon(bsn, volledigeNaam(naam), tekst(naam, "voornamen"), tekst(naam, "voorvoegsel"),
                tekst(naam, "geslachtsnaam"), datum(bron.path("geboorte").path("datum")),
                BrpVerblijfplaats.lees(bron.path("verblijfplaats"), gemeente), gemeente,
                bron.path("indicatieCurateleRegister").asBoolean(false),
                bron.path("geheimhoudingPersoonsgegevens").asBoolean(false),
                BrpVerblijfplaats.inOnderzoek(bron.path("verblijfplaats")),
                tekst(bron.path("opschortingBijhouding").path("reden"), "code"), partners(bron), verwanten(bron, "kinderen"),
                verwanten(bron, "ouders"), gezag(bsn, bron));
    }

    /** @return null when absent, or not a BSN */
    static @Nullable Bsn bsn(JsonNode bron) {
        String waarde = bron.path("burgerservicenummer").asString("");
        return Bsn.isGeldig(waarde) ? new Bsn(waarde) : null;
    }

    /** @return null when absent, unknown or of a kind not known here */
    static @Nullable GedeeltelijkeDatum datum(JsonNode bron) {
        try {
            return switch (bron.path("type").asString("")) {
                case "Datum" -> GedeeltelijkeDatum.van(LocalDate.parse(bron.path("datum").asString("")));
                case "JaarMaandDatum" -> jaarMaand(YearMonth.of(jaar(bron), bron.path("maand").asInt(0)));
                case "JaarDatum" -> new GedeeltelijkeDatum(jaar(bron), null, null);
                default -> null;
            };
        } catch (DateTimeException fout) {
            return null;
        }
    }

    private static GedeeltelijkeDatum jaarMaand(YearMonth maand) {
        return new GedeeltelijkeDatum(maand.getYear(), maand.getMonthValue(), null);
    }

    /** @throws DateTimeException when it is no year of the calendar */
    private static int jaar(JsonNode bron) {
        return (int) ChronoField.YEAR_OF_ERA.checkValidValue(bron.path("jaar").asInt(0));
    }

    /** @return null when absent or empty */
    static @Nullable String tekst(JsonNode bron, String veld) {
        String waarde = bron.path(veld).asString("").strip();
        return waarde.isEmpty() ? null : waarde;
    }

    private static List<Persoon.Partner> partners(JsonNode bron) {
        List<Persoon.Partner> partners = new ArrayList<>();
        for (JsonNode partner : bron.path("partners")) {
            partners.add(new Persoon.Partner(bsn(partner), volledigeNaam(partner.path("naam")),
                    tekst(partner.path("soortVerbintenis"), "code"), partner.has("ontbindingHuwelijkPartnerschap")));
        }
        return List.copyOf(partners);
    }

    private static List<Persoon.Verwant> verwanten(JsonNode bron, String veld) {
        List<Persoon.Verwant> verwanten = new ArrayList<>();
        for (JsonNode verwant : bron.path(veld)) {
            verwanten.add(new Persoon.Verwant(bsn(verwant), volledigeNaam(verwant.path("naam")),
                    datum(verwant.path("geboorte").path("datum"))));
        }
        return List.copyOf(verwanten);
    }

    /** Only gezag over this person: with a parent the BRP also lists the gezag over each child. */
    private static List<Persoon.Gezag> gezag(Bsn bsn, JsonNode bron) {
        List<Persoon.Gezag> gezag = new ArrayList<>();
        for (JsonNode relatie : bron.path("gezag")) {
            Bsn minderjarige = bsn(relatie.path("minderjarige"));
            if (minderjarige == null || minderjarige.equals(bsn)) {
                gezag.add(new Persoon.Gezag(relatie.path("type").asString(""), gezaghouders(relatie)));
            }
        }
        return List.copyOf(gezag);
    }

    private static List<Bsn> gezaghouders(JsonNode relatie) {
        return GEZAGHOUDERS.stream().map(relatie::path)
                .flatMap(houder -> houder.isArray() ? houder.valueStream() : Stream.of(houder))
                .map(BrpVertaling::bsn).filter(Objects::nonNull).toList();
    }

    /** As the BRP composes it; of partners, children and parents it gives the parts only. */
    private static String volledigeNaam(JsonNode naam) {
        String samengesteld = tekst(naam, "volledigeNaam");
        if (samengesteld != null) {
            return samengesteld;
        }
        String delen = Stream.of("voornamen", "voorvoegsel", "geslachtsnaam").map(deel -> tekst(naam, deel))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
        return delen.isEmpty() ? NAAM_ONBEKEND : delen;
    }
}
