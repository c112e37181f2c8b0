package nl.verhuisloket.toetsing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.woorden.Maatstaven;

/**
 * The dated terms, limits and weights of {@code rules/parameters}. A row with a municipality goes before one without; of two rows
 * that hold on one day, the one that began last goes first.
 */
final class Parameters {

    private final List<Rij> rijen;
    private final NavigableSet<LocalDate> omslagen = new TreeSet<>();
    private final Set<String> gemeenten;
    private final Map<Sleutel, Maatstaven> gevonden = new ConcurrentHashMap<>();

    /** @param gemeente empty for one without rows of its own  @param omslag first of the days on which the same rows hold */
    private record Sleutel(String gemeente, LocalDate omslag) {
    }

    private Parameters(List<Rij> rijen) {
        this.rijen = rijen;
        this.gemeenten = rijen.stream().map(Rij::gemeente).collect(Collectors.toUnmodifiableSet());
        omslagen.add(LocalDate.MIN);
        for (Rij rij : rijen) {
            if (rij.geldig.vanaf() != null) {
                omslagen.add(rij.geldig.vanaf());
            }
            if (rij.geldig.totEnMet() != null) {
                omslagen.add(rij.geldig.totEnMet().plusDays(1));
            }
        }
        controleer();
    }

    /** @param teksten CSV with columns naam, waarde, eenheid, vanaf, totEnMet, gemeente, bron */
    static Parameters lees(List<String> teksten) {
        return new Parameters(teksten.stream().flatMap(tekst -> Csv.rijen(tekst).stream()).map(Rij::van).toList());
    }

    /** The same with one value replaced, for every day and municipality. */
    Parameters met(String naam, String waarde) {
        List<Rij> nieuw = new ArrayList<>(rijen.stream().filter(rij -> !rij.code.equals(naam)).toList());
        nieuw.add(new Rij(naam, waarde, Geldigheid.ALTIJD, ""));
        return new Parameters(nieuw);
    }

    /** What is in force; before the oldest row of a name, that oldest row. */
    Maatstaven op(String gemeente, LocalDate dag) {
        Sleutel sleutel = new Sleutel(gemeenten.contains(gemeente) ? gemeente : "", omslagen.floor(dag));
        return gevonden.computeIfAbsent(sleutel, nieuw -> maak(gemeente, dag));
    }

    private Maatstaven maak(String gemeente, LocalDate dag) {
        RecordComponent[] velden = Maatstaven.class.getRecordComponents();
        Object[] waarden = Arrays.stream(velden).map(veld -> als(veld, kies(veld.getName(), gemeente, dag))).toArray();
        try {
            Class<?>[] soorten = Arrays.stream(velden).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<Maatstaven> maker = Maatstaven.class.getDeclaredConstructor(soorten);
            return maker.newInstance(waarden);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException fout) {
            throw new IllegalStateException("Maatstaven cannot be made of rules/parameters.", fout);
        }
    }

    private Rij kies(String naam, String gemeente, LocalDate dag) {
        List<Rij> bruikbaar = rijen.stream().filter(rij -> rij.code.equals(naam))
                .filter(rij -> rij.gemeente.isEmpty() || rij.gemeente.equals(gemeente)).toList();
        return bruikbaar.stream().filter(rij -> rij.geldig.op(dag)).max(Rij.VOORRANG)
                .or(() -> bruikbaar.stream().min(Rij.VOORRANG))
                .orElseThrow(() -> new IllegalStateException("rules/parameters has no row for " + naam + "."));
    }

    private static Object als(RecordComponent veld, Rij rij) {
        try {
            if (veld.getType() == int.class) {
                return Integer.valueOf(rij.waarde);
            }
            return veld.getType() == boolean.class ? aanOfUit(rij) : keuze(veld.getType(), rij.waarde);
        } catch (IllegalArgumentException fout) {
            throw new IllegalStateException("rules/parameters: " + rij.code + " cannot be '" + rij.waarde + "'.", fout);
        }
    }

    private static boolean aanOfUit(Rij rij) {
        if (!rij.waarde.equals("aan") && !rij.waarde.equals("uit")) {
            throw new IllegalArgumentException("aan or uit");
        }
        return rij.waarde.equals("aan");
    }

    private static Object keuze(Class<?> soort, String waarde) {
        return Arrays.stream(soort.getEnumConstants()).filter(k -> k.toString().equals(waarde)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.toString(soort.getEnumConstants())));
    }

    /** Every row is tried once, so that a mistake stops the start and not a declaration years later. */
    private void controleer() {
        Map<String, RecordComponent> velden = Arrays.stream(Maatstaven.class.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, veld -> veld));
        for (Rij rij : rijen) {
            RecordComponent veld = velden.get(rij.code);
            if (veld == null) {
                throw new IllegalStateException("rules/parameters: no rule knows the name " + rij.code + ".");
            }
            als(veld, rij);
        }
        op("", LocalDate.EPOCH);
    }

    private record Rij(String code, String waarde, Geldigheid geldig, String gemeente) {

        static final Comparator<Rij> VOORRANG = Comparator
                .comparing((Rij rij) -> !rij.gemeente.isEmpty())
                .thenComparing(rij -> rij.geldig.vanaf() == null ? LocalDate.MIN : rij.geldig.vanaf());

        static Rij van(Map<String, String> cellen) {
            return new Rij(cellen.get("naam"), cellen.get("waarde"), Geldigheid.lees(cellen.get("vanaf"), cellen.get("totEnMet")),
                    cellen.get("gemeente"));
        }
    }
}
