package nl.verhuisloket.bevestiging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.verhuisloket.bevestiging.Brieven.Briefgegevens;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The letters without the rest of the product, for two invented municipalities, and letters to write with them. */
final class Brievendoos {

    static final String ZEGT_U = "0001";
    static final String ZEGT_JE = "0002";
    static final Adres NIEUW = adres("Heuvelring", 12, "5038EA", "Tilburg");
    static final Adres OUD = adres("'s-Gravenhaagse Façadelaan", 5, "1099XA", "'s-Gravenhage");

    private static final Map<String, Object> INSTELLINGEN = Map.ofEntries(
            Map.entry("verhuisloket.gemeenten.0001.gemeente.naam", "Voorbeeldstad"),
            Map.entry("verhuisloket.gemeenten.0001.gemeente.aanspreekvorm", "U"),
            Map.entry("verhuisloket.gemeenten.0001.gemeente.telefoon", "14 020"),
            Map.entry("verhuisloket.gemeenten.0001.gemeente.adres", "Voorbeeldplein 1, 1099 XA Voorbeeldstad"),
            Map.entry("verhuisloket.gemeenten.0001.gemeente.postadres", "Postbus 1, 1000 AA Voorbeeldstad"),
            Map.entry("verhuisloket.gemeenten.0001.gemeente.website", "https://voorbeeldstad.example"),
            Map.entry("verhuisloket.gemeenten.0002.gemeente.naam", "'s-Voorbeeldmonde aan den IJssel"),
            Map.entry("verhuisloket.gemeenten.0002.gemeente.aanspreekvorm", "JE"),
            Map.entry("verhuisloket.gemeenten.0002.gemeente.telefoon", "14 013"),
            Map.entry("verhuisloket.gemeenten.0002.gemeente.adres", "Voorbeeldweg 1, 5038 EA Voorbeeldmonde"),
            Map.entry("verhuisloket.gemeenten.0002.gemeente.postadres", "Postbus 2, 5000 AA Voorbeeldmonde"),
            Map.entry("verhuisloket.gemeenten.0002.gemeente.website", "https://voorbeeldmonde.example"),
            Map.entry("verhuisloket.gemeenten.0002.brief.kleur", "#7a1f4d"));

    private Brievendoos() {
    }

    static Brieven brieven() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", INSTELLINGEN));
        context.scan("nl.verhuisloket.gemeente");
        context.register(Brieven.class, Briefsjablonen.class, ToegankelijkePdf.class);
        context.refresh();
        return context.getBean(Brieven.class);
    }

    static Brief brief(String gemeente) {
        return new Brief(gemeente, List.of("Lucía Ðorđević-van 't Hof"), OUD, false);
    }

    /** A letter in the making; each method gives a changed copy. */
    record Brief(String gemeente, List<String> verhuizers, @Nullable Adres oudAdres, boolean teLaat) {

        Brief voor(String... namen) {
            return new Brief(gemeente, List.of(namen), oudAdres, teLaat);
        }

        Brief voorTwintig() {
            return new Brief(gemeente, IntStream.rangeClosed(1, 20).mapToObj(i -> "Meeverhuizer Nummer " + i + " Ștefănescu-Łukasz")
                    .toList(), oudAdres, teLaat);
        }

        Brief zonderOudAdres() {
            return new Brief(gemeente, verhuizers, null, teLaat);
        }

        Brief teLaatGedaan() {
            return new Brief(gemeente, verhuizers, oudAdres, true);
        }

        /** Declared on 24 November 2026 at 10.00: for 1 December, or late for 3 November. */
        Briefgegevens gegevens() {
            LocalDate verhuisd = teLaat ? LocalDate.of(2026, 11, 3) : LocalDate.of(2026, 12, 1);
            LocalDate geldt = teLaat ? LocalDate.of(2026, 11, 24) : verhuisd;
            return new Briefgegevens(gemeente, "VHZ-2026-000123", verhuizers.get(0), verhuizers, oudAdres, NIEUW, verhuisd, geldt,
                    teLaat, Instant.parse("2026-11-24T09:00:00Z"), samenvatting(), LocalDate.of(2026, 11, 25));
        }

        private List<String> samenvatting() {
            return List.of("Verhuisdatum: 1 december 2026", "Nieuw adres: " + NIEUW.leesbaar(), "Woonsituatie: ik huur een kamer",
                    "Verhuist mee: " + String.join(", ", verhuizers), "E-mail: lucia@voorbeeld.example");
        }
    }

    private static Adres adres(String straat, int huisnummer, String postcode, String plaats) {
        return new Adres(straat, huisnummer, null, null, new Postcode(postcode), plaats, null, null, null);
    }
}
