package nl.verhuisloket.toetsing.tabel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What no signal may look at, and why (dossier A.14, E.3). Only gives the reason: what is not in the vocabulary is refused anyway.
 */
enum Verboden {

    HERKOMST("Nationaliteit, geboorteplaats, land, verblijfstitel en afkomst mogen geen rol spelen: dat leidt tot discriminatie "
            + "(Wet BRP 2.37a lid 3).", "nationali", "geboorteplaats", "geboorteland", "birthplace", "verblijfstitel", "verblijfsrecht",
            "land", "country", "etni", "ethni", "afkomst", "herkomst", "migratie"),
    NAAM("Naam en taal mogen geen rol spelen: zij verraden afkomst.", "naam", "name", "taal", "language"),
    BIJZONDER("Geslacht, geloof, gezondheid en strafrechtelijke gegevens mogen geen rol spelen (AVG 9 en 10).", "geslacht", "gender", "sex",
            "geloof", "religi", "gezond", "health", "ziekte", "seks", "straf", "crimin"),
    BUURT("Buurt, wijk, straat en postcode mogen geen rol spelen: zij staan te vaak voor inkomen of afkomst. Een signaal gaat over "
            + "dit adres of deze aangifte.", "buurt", "wijk", "neighbo", "district", "postcode", "postal", "straat", "street", "woonplaats"),
    TIJDSTIP("Het uur van de aangifte mag geen rol spelen: het zegt niets en benadeelt wie in ploegen werkt.", "uur", "hour", "tijdstip",
            "weekend", "nacht"),
    GELD("Inkomen, uitkering, schuld, sociale huur en verbruik van water of energie mogen geen rol spelen: daarvoor is hier geen grondslag.",
            "inkomen", "income", "uitkering", "benefit", "schuld", "debt", "toeslag", "huur", "verbruik", "water", "energie"),
    LEEFTIJD("Leeftijd mag geen rol spelen, behalve waar de wet zelf naar minderjarigheid vraagt: daarvoor zijn er eigen woorden.",
            "leeftijd", "age", "geboren", "geboorte"),
    REISDOCUMENT("Een paspoort of identiteitskaart mag geen rol spelen: het zegt niets over het adres.", "reisdocument", "paspoort",
            "document"),
    PERSOONSLIJST("Een lijst met personen of burgerservicenummers mag niet: daarvoor is geen grondslag.", "bsn", "burgerservice", "zwartelijst");

    private final String reden;
    private final List<String> delen;

    Verboden(String reden, String... delen) {
        this.reden = reden;
        this.delen = List.of(delen);
    }

    /** @return why nothing of this name may be used; empty when it is only unknown */
    static Optional<String> reden(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(soort -> soort.delen.stream().anyMatch(klein::contains)).findFirst()
                .map(soort -> "'" + naam + "' mag niet. " + soort.reden);
    }
}
