package nl.verhuisloket.afhandeling.feiten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import org.jspecify.annotations.Nullable;

/** Who is what to whom, as far as the BRP knows. */
final class Verwantschap {

    private Verwantschap() {
    }

    /** What this person is to the declarant. */
    static Relatie relatie(Persoon persoon, @Nullable Persoon aangever) {
        if (aangever == null) {
            return Relatie.GEEN;
        }
        if (persoon.bsn().equals(aangever.bsn())) {
            return Relatie.ZELF;
        }
        if (partners(aangever).anyMatch(persoon.bsn()::equals)) {
            return Relatie.PARTNER;
        }
        if (komtVoor(persoon.bsn(), aangever.kinderen())) {
            return Relatie.KIND;
        }
        if (komtVoor(persoon.bsn(), aangever.ouders())) {
            return Relatie.OUDER;
        }
        if (persoon.gezag().stream().anyMatch(gezag -> gezag.gezaghouders().contains(aangever.bsn()))) {
            return Relatie.GEZAG_OVER;
        }
        return aangever.partners().stream().anyMatch(verbonden -> persoon.bsn().equals(verbonden.bsn())) ? Relatie.EX_PARTNER : Relatie.GEEN;
    }

    private static boolean komtVoor(Bsn bsn, List<Persoon.Verwant> verwanten) {
        return verwanten.stream().anyMatch(verwant -> bsn.equals(verwant.bsn()));
    }

    /** Current spouse or registered partner. */
    static Stream<Bsn> partners(Persoon persoon) {
        return persoon.partners().stream().filter(partner -> !partner.ontbonden()).map(Persoon.Partner::bsn).filter(Objects::nonNull);
    }

    static Stream<Bsn> oudersEnKinderen(Persoon persoon) {
        return Stream.concat(persoon.kinderen().stream(), persoon.ouders().stream()).map(Persoon.Verwant::bsn).filter(Objects::nonNull);
    }

    /** Current partner, parents and children. */
    static Stream<Bsn> familie(Persoon persoon) {
        return Stream.concat(partners(persoon), oudersEnKinderen(persoon));
    }

    /** How many households with an adult there are: people who are each other's partner, parent or child share one. */
    static int huishoudens(List<Persoon> personen, List<Persoon> volwassenen) {
        Map<Bsn, Set<Bsn>> verwanten = new HashMap<>();
        personen.forEach(persoon -> familie(persoon).forEach(ander -> {
            verwanten.computeIfAbsent(persoon.bsn(), sleutel -> new HashSet<>()).add(ander);
            verwanten.computeIfAbsent(ander, sleutel -> new HashSet<>()).add(persoon.bsn());
        }));
        Set<Bsn> geteld = new HashSet<>();
        return (int) volwassenen.stream().filter(persoon -> bezoek(persoon.bsn(), verwanten, geteld)).count();
    }

    private static boolean bezoek(Bsn begin, Map<Bsn, Set<Bsn>> verwanten, Set<Bsn> geteld) {
        List<Bsn> werk = new ArrayList<>(List.of(begin));
        boolean nieuw = !geteld.contains(begin);
        while (!werk.isEmpty()) {
            Bsn bsn = werk.remove(werk.size() - 1);
            if (geteld.add(bsn)) {
                werk.addAll(verwanten.getOrDefault(bsn, Set.of()));
            }
        }
        return nieuw;
    }
}
