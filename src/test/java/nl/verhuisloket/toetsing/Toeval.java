package nl.verhuisloket.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;

/** Facts as they may come: half known, contradictory, with words no register uses. The seed makes them come again. */
final class Toeval {

    private static final List<String> DOELEN = List.of("woonfunctie", "logiesfunctie", "kantoorfunctie", "celfunctie", "gezondheidszorgfunctie",
            "", "iets anders");
    private static final List<String> STATUSSEN = List.of("Verblijfsobject in gebruik", "Verblijfsobject gevormd", "Plaats aangewezen",
            "Verblijfsobject ingetrokken", "", "wat is dit");
    private static final List<String> PANDEN = List.of("Pand in gebruik", "Bouw gestart", "Pand gesloopt", "?");

    private final Random toeval;
    /** Some declarations are odd in all respects, most in few. */
    private final int zeldzaam;

    Toeval(long zaad) {
        toeval = new Random(zaad);
        zeldzaam = 4 + toeval.nextInt(100);
    }

    Feiten feiten() {
        LocalDate ontvangst = LocalDate.of(2024, 1, 1).plusDays(toeval.nextInt(2000));
        return new Feiten(Instant.EPOCH, kies(List.of("0363", "0855", "")), ontvangst,
                soms(() -> ontvangst.plusDays(toeval.nextInt(80) - 45L)), soms(() -> kies(List.of(Woonsituatie.values()))),
                zelden(), soms(() -> kies(List.of(0, 10, 20, 25, 30))), soms(this::adres), soms(this::bewoning),
                soms(() -> persoon(0, Relatie.ZELF)), meeverhuizers(), kies(List.of(Toestemming.values())), zelden(), zelden(), zelden());
    }

    /** With everything known that straight-through registration needs. */
    Feiten volledig() {
        Feiten feiten = feiten();
        while (feiten.verhuisdatum() == null || feiten.woonsituatie() == null || feiten.adres() == null || feiten.bewoning() == null
                || feiten.aangever() == null) {
            feiten = feiten();
        }
        return feiten;
    }

    private List<Persoonsfeiten> meeverhuizers() {
        List<Persoonsfeiten> meeverhuizers = new ArrayList<>();
        int aantal = zelden() ? 22 : toeval.nextInt(4);
        for (int nummer = 1; nummer <= aantal; nummer++) {
            meeverhuizers.add(persoon(nummer, kies(List.of(Relatie.values()))));
        }
        return meeverhuizers;
    }

    private Adresfeiten adres() {
        return new Adresfeiten(!zelden(), soms(() -> kies(List.of("0363", "0855"))), soms(() -> kies(List.of("Verblijfsobject", "Ligplaats"))),
                soms(() -> eersteOf(STATUSSEN)), enkele(DOELEN), enkele(PANDEN), soms(() -> toeval.nextInt(200)), zelden(), zelden(), zelden());
    }

    private Bewoning bewoning() {
        return new Bewoning(toeval.nextInt(6), toeval.nextInt(5), zelden(), toeval.nextBoolean(), toeval.nextBoolean());
    }

    private Persoonsfeiten persoon(int nummer, Relatie relatie) {
        return new Persoonsfeiten(nummer, !zelden(), soms(() -> datum(1930, 96)), relatie, zelden(), zelden(), zelden(), zelden(),
                zelden() ? kies(List.of("O", "E", "M", "R", "F", ".", "?")) : null,
                soms(() -> kies(List.of("ADRES", "ADRES", "ADRES", "LOCATIE", "BUITENLAND", "ONBEKEND", "?"))), soms(() -> "W"),
                soms(() -> datum(1990, 37)), soms(() -> "0599"), zelden(), toeval.nextBoolean(), toeval.nextBoolean(), zelden());
    }

    private GedeeltelijkeDatum datum(int vanafJaar, int jaren) {
        int jaar = vanafJaar + toeval.nextInt(jaren);
        Integer maand = zelden() ? null : 1 + toeval.nextInt(12);
        return new GedeeltelijkeDatum(jaar, maand, maand == null || zelden() ? null : 1 + toeval.nextInt(28));
    }

    private List<String> enkele(List<String> woorden) {
        return woorden.stream().filter(woord -> woord.equals(woorden.get(0)) != zelden()).toList();
    }

    private String eersteOf(List<String> woorden) {
        return zelden() ? kies(woorden) : woorden.get(0);
    }

    private boolean zelden() {
        return toeval.nextInt(zeldzaam) == 0;
    }

    private <T> T soms(Supplier<T> waarde) {
        return zelden() ? null : waarde.get();
    }

    private <T> T kies(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }
}
