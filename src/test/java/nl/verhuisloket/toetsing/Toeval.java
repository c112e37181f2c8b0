package nl.verhuisloket.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
                soms(() -> persoon(0, Relatie.ZELF)), meeverhuizers(), kies(List.of(Toestemming.values())), zelden(), zelden(), zelden(),
                zelden() ? bestemming() : Bestemming.WOONADRES, bewijs(),
                zelden() ? new Feiten.Storing(List.of(ontvangst.minusDays(toeval.nextInt(4))), zelden()) : null,
                new Verloop.Aangifte(aantal(3), aantal(5), zelden(), aantal(4)), adresverloop(ontvangst));
    }

    /** A co-mover as any other. */
    Persoonsfeiten meeverhuizer(int nummer) {
        return persoon(nummer, kies(List.of(Relatie.values())));
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
            meeverhuizers.add(meeverhuizer(nummer));
        }
        return meeverhuizers;
    }

    private Adresfeiten adres() {
        return new Adresfeiten(!zelden(), soms(() -> kies(List.of("0363", "0855"))), soms(() -> kies(List.of("Verblijfsobject", "Ligplaats"))),
                soms(() -> eersteOf(STATUSSEN)), enkele(DOELEN), enkele(PANDEN), soms(() -> toeval.nextInt(200)), zelden(), zelden(), zelden(),
                zelden() ? toeval.nextInt(4) : null);
    }

    private Bestemming bestemming() {
        return new Bestemming(zelden() ? new Bestemming.Briefadres(!zelden(), bewijs(), soms(toeval::nextBoolean)) : null,
                zelden() ? new Bestemming.Vertrek(toeval.nextInt(13), toeval.nextBoolean()) : null,
                zelden() ? new Bestemming.Vestiging(toeval.nextInt(7)) : null, zelden() ? toeval.nextInt(5) : null);
    }

    private Verloop.Adres adresverloop(LocalDate ontvangst) {
        return new Verloop.Adres(aantal(6), aantal(150), aantal(400), aantal(2), aantal(3), aantal(2), zelden(), zelden(),
                zelden() ? ontvangst.plusDays(toeval.nextInt(3) - 1L) : null, zelden() ? ontvangst.plusDays(toeval.nextInt(3) - 1L) : null);
    }

    private Verloop.Persoon verloop() {
        return new Verloop.Persoon(aantal(4), zelden() ? LocalDate.of(2024, 1, 1).plusDays(toeval.nextInt(2000)) : null, aantal(1),
                zelden(), zelden(), zelden() ? LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(700)) : null);
    }

    private Bewijs bewijs() {
        return zelden() ? kies(List.of(Bewijs.values())) : Bewijs.GEEN;
    }

    /** Mostly unknown or small, seldom one more than {@code veel}. */
    private Integer aantal(int veel) {
        return zelden() ? Integer.valueOf(toeval.nextInt(veel + 2)) : kies(Arrays.asList(null, 0));
    }

    private Set<Beletsel> beletselen() {
        return zelden() ? EnumSet.of(kies(List.of(Beletsel.values())), kies(List.of(Beletsel.values()))) : Set.of();
    }

    private Bewoning bewoning() {
        return new Bewoning(toeval.nextInt(6), toeval.nextInt(5), zelden(), toeval.nextBoolean(), toeval.nextBoolean(),
                zelden() ? kies(List.of("O", "E", "M")) : null);
    }

    private Persoonsfeiten persoon(int nummer, Relatie relatie) {
        return new Persoonsfeiten(nummer, !zelden(), soms(() -> datum(1930, 96)), relatie, zelden(), zelden(), zelden(), zelden(),
                zelden() ? kies(List.of("O", "E", "M", "R", "F", ".", "?")) : null,
                soms(() -> kies(List.of("ADRES", "ADRES", "ADRES", "LOCATIE", "BUITENLAND", "ONBEKEND", "?"))), soms(() -> zelden() ? "B" : "W"),
                soms(() -> datum(1990, 37)), soms(() -> "0599"), zelden(), toeval.nextBoolean(), toeval.nextBoolean(), zelden(),
                new Bewijs.Stukken(bewijs(), bewijs(), bewijs()), beletselen(), verloop());
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
